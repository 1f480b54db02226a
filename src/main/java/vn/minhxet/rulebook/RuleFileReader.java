package vn.minhxet.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a rule file (tệp quy tắc). It knows the few shapes that a rule may have and refuses everything else, so that
 * nothing gets to the compiler that was not understood here. After a problem it goes on with the next rule.
 */
final class RuleFileReader {

    static final int MOST_RULES = 300;

    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]{0,39}");
    private static final List<String> BEGINNINGS = List.of(
            "package", "import", "global", "rule", "query", "function", "declare", "unit", "dialect", "expander");

    private final RuleContext context;
    private final TokenCursor cursor;
    private final String file;
    private final Set<String> imported = new HashSet<>();
    private final List<RuleDraft> rules = new ArrayList<>();
    private String packageName;
    private int packageLine = 1;
    private boolean hasGlobal;

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
        if (packageName == null && cursor.problemCount() == 0) {
            cursor.report(1, ShapeFlaw.NO_PACKAGE, context.rulebook().replaceAll("[^a-z0-9]", ""));
        }
        if (!hasGlobal && !rules.isEmpty()) {
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
        Token token = cursor.next();
        switch (token.isWord() ? token.text() : "") {
            case "package" -> packageLine(token);
            case "import" -> importLine(token);
            case "global" -> globalLine(token);
            case "rule" -> rule(token);
            default -> throw cursor.refuse(token, outside(token), TokenCursor.shown(token));
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
        cursor.word("rules");
        cursor.sign(".");
        Token name = cursor.anyWord("qd366");
        if (!PACKAGE.matcher(name.text()).matches()) {
            throw cursor.refuse(name, ShapeFlaw.PACKAGE_NAME, name.text());
        }
        cursor.sign(";");
        if (packageName != null || !rules.isEmpty() || hasGlobal || !imported.isEmpty()) {
            cursor.report(at, ShapeFlaw.PACKAGE_NOT_FIRST);
        }
        packageName = "rules." + name.text();
        packageLine = at.line();
    }

    private void importLine(Token at) {
        boolean isStatic = cursor.takeWord("static");
        if (cursor.peek().isWord("function") || cursor.peek().isWord("accumulate")) {
            throw cursor.refuse(
                    cursor.peek(), ShapeFlaw.IMPORT_FUNCTION, cursor.peek().text());
        }
        String name = dotted();
        cursor.sign(";");
        Map<String, String> allowed = isStatic ? Vocabulary.importedFunctions() : Vocabulary.imported();
        if (!allowed.containsKey(name)) {
            throw cursor.refuse(at, ShapeFlaw.IMPORT, name, Nearest.question(name, new TreeSet<>(allowed.keySet())));
        }
        imported.add(allowed.get(name));
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
        String type = dotted();
        Token name = cursor.anyWord("verdict");
        cursor.sign(";");
        boolean right = type.equals(Verdict.class.getName()) && name.isWord("verdict");
        if (!right) {
            throw cursor.refuse(at, ShapeFlaw.OTHER_GLOBAL, type + " " + name.text(), Vocabulary.GLOBAL);
        }
        if (hasGlobal) {
            cursor.report(at, ShapeFlaw.GLOBAL_TWICE);
        }
        hasGlobal = true;
    }

    private void rule(Token at) {
        RuleDraft draft = new RuleReader(context, file, cursor, imported).read(at);
        cursor.inRule(null);
        if (draft != null) {
            rules.add(draft);
        }
    }
}
