package vn.minhxet.rulebook.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhxet.rulebook.Verdict;

/**
 * Reads a rule file (tệp quy tắc). It knows the few shapes that a rule may have and refuses everything else, so that
 * nothing gets to the compiler that was not understood here. After a problem it goes on with the next rule.
 */
final class RuleFileReader {

    static final int MOST_RULES = 300;

    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]{0,39}");
    /** Words of Java and of rule files, which make no package. */
    private static final Set<String> RESERVED = Set.of("""
            package import global rule query function declare unit extends when then end not in from or and exists \
            forall accumulate acc collect eval over entry init action reverse result null true false int long class \
            new this super static void do if for while switch case default enum byte char short float double boolean \
            native private public protected abstract final else break continue return try catch finally throw throws \
            goto const assert interface instanceof implements synchronized transient volatile strictfp""".split(" "));

    private static final List<String> BEGINNINGS =
            List.of("package", "import", "global", "rule", "query", "function", "declare");

    private final RuleContext context;
    private final TokenCursor cursor;
    private final String file;
    private final Set<String> imported = new HashSet<>();
    private final List<RuleDraft> rules = new ArrayList<>();
    private String packageName;
    private int packageLine = 1;
    private boolean packageSeen;
    private boolean globalSeen;

    private RuleFileReader(RuleContext context, String file, String source, Problems problems) {
        this.context = context;
        this.file = file;
        this.cursor = new TokenCursor(source, RuleTokens.of(source, problems), problems);
    }

    /**
     * Reads a file.
     *
     * @param file its name in the folder of the rulebook
     * @param source its content, lines ended by line feeds
     */
    static RuleFile read(RuleContext context, String file, String source, Problems problems) {
        RuleFileReader reader = new RuleFileReader(context, file, source, problems);
        reader.all();
        return new RuleFile(file, reader.packageName, reader.packageLine, reader.rules);
    }

    private void all() {
        while (!cursor.peek().isEnd()) {
            try {
                one();
            } catch (Misshapen reported) {
                cursor.inRule(null);
                skip();
            }
        }
        if (!packageSeen) {
            cursor.report(1, ShapeFlaw.NO_PACKAGE, context.rulebook().replaceAll("[^a-z0-9]", ""));
        }
        if (!globalSeen) {
            cursor.report(packageLine, ShapeFlaw.NO_GLOBAL, Vocabulary.GLOBAL);
        }
        if (rules.size() > MOST_RULES) {
            cursor.report(1, ShapeFlaw.TOO_MANY_RULES, MOST_RULES);
        }
    }

    private void skip() {
        cursor.skipToNext(BEGINNINGS);
    }

    private void one() {
        Token token = cursor.peek();
        Object shown = token.isWord() ? cursor.hyphenated() : TokenCursor.shown(token);
        cursor.next();
        switch (token.isWord() ? token.text() : "") {
            case "package" -> packageLine(token);
            case "import" -> importLine(token);
            case "global" -> globalLine(token);
            case "rule" -> rule(token);
            default -> throw cursor.refuse(token, outside(token), shown);
        }
    }

    private static ShapeFlaw outside(Token token) {
        return switch (token.text()) {
            case "query" -> ShapeFlaw.QUERY;
            case "function" -> ShapeFlaw.FUNCTION;
            case "declare" -> ShapeFlaw.DECLARE;
            case "dialect" -> ShapeFlaw.DIALECT;
            default -> RuleReader.ATTRIBUTES.contains(token.text()) ? ShapeFlaw.ATTRIBUTE : ShapeFlaw.OUTSIDE_RULE;
        };
    }

    private void packageLine(Token at) {
        boolean first = !packageSeen && !globalSeen && rules.isEmpty() && imported.isEmpty();
        packageSeen = true;
        packageLine = at.line();
        cursor.word("rules");
        cursor.sign(".");
        Token name = cursor.anyWord("qd366");
        if (!PACKAGE.matcher(name.text()).matches() || RESERVED.contains(name.text())) {
            throw cursor.refuse(name, ShapeFlaw.PACKAGE_NAME, name.text());
        }
        written(at, "package rules." + name.text() + ";");
        if (!first || !cursor.isFirstLineWith("package ", at)) {
            cursor.report(at, ShapeFlaw.PACKAGE_NOT_FIRST);
        }
        packageName = "rules." + name.text();
    }

    private void importLine(Token at) {
        boolean isStatic = cursor.takeWord("static");
        if (cursor.peek().isWord("function") || cursor.peek().isWord("accumulate")) {
            throw cursor.refuse(
                    cursor.peek(), ShapeFlaw.IMPORT_FUNCTION, cursor.peek().text());
        }
        String name = dotted();
        written(at, "import " + (isStatic ? "static " : "") + name + ";");
        Map<String, String> allowed = isStatic ? Vocabulary.importedFunctions() : Vocabulary.imported();
        if (!allowed.containsKey(name)) {
            throw cursor.refuse(
                    at,
                    ShapeFlaw.IMPORT,
                    name,
                    Nearest.question(name.substring(name.lastIndexOf('.') + 1), allowed.values()));
        }
        imported.add(allowed.get(name));
    }

    /** Whether a line is written in the one way in which nobody can read it otherwise. */
    private void written(Token first, String line) {
        Token end = cursor.sign(";");
        if (!cursor.between(first, end).equals(line) || !cursor.startsLine(first)) {
            throw cursor.refuse(first, ShapeFlaw.HEAD_FORM, line);
        }
    }

    private String dotted() {
        StringBuilder name =
                new StringBuilder(cursor.anyWord("vn.minhxet.subject.…").text());
        while (cursor.take(".")) {
            name.append('.').append(cursor.take("*") ? "*" : cursor.anyWord("…").text());
        }
        return name.toString();
    }

    private void globalLine(Token at) {
        boolean repeated = globalSeen;
        globalSeen = true;
        String type = dotted();
        Token name = cursor.anyWord("verdict");
        written(at, "global " + type + " " + name.text() + ";");
        boolean right = type.equals(Verdict.class.getName()) && name.isWord("verdict");
        if (!right) {
            throw cursor.refuse(at, ShapeFlaw.OTHER_GLOBAL, type + " " + name.text(), Vocabulary.GLOBAL);
        }
        if (repeated) {
            cursor.report(at, ShapeFlaw.GLOBAL_TWICE);
        }
    }

    private void rule(Token at) {
        RuleDraft draft = new RuleReader(context, file, cursor, imported).read(at);
        cursor.inRule(null);
        if (draft != null) {
            rules.add(draft);
        }
    }
}
