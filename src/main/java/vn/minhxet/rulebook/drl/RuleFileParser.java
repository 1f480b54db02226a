package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Verdict;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.problem.RulebookProblems;

/**
 * Reads a rule file (tệp quy tắc). It knows the few shapes that a rule may have and refuses everything else, so that
 * nothing gets to the compiler that was not understood here. After a problem it goes on with the next rule.
 */
public final class RuleFileParser {

    /** Thirty times the rules of the fullest shipped file (10); every rule adds to the time that compiling takes. */
    public static final int MOST_RULES = 300;

    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]{0,99}");
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
    private final TokenReader cursor;
    private final String file;
    private final Set<String> imports = new HashSet<>();
    private final List<RuleDraft> rules = new ArrayList<>();
    private @Nullable String packageName;
    private int packageLine = 1;
    private boolean packageSeen;
    private boolean globalSeen;

    private RuleFileParser(RuleContext context, String file, String source, RulebookProblems problems) {
        this.context = context;
        this.file = file;
        this.cursor = new TokenReader(source, RuleLexer.of(source, problems), problems);
    }

    /**
     * Reads a file.
     *
     * @param file its name in the folder of the rulebook
     * @param source its content, lines ended by line feeds
     */
    public static RuleFile read(RuleContext context, String file, String source, RulebookProblems problems) {
        RuleFileParser reader = new RuleFileParser(context, file, source, problems);
        reader.all();
        return new RuleFile(file, reader.packageName, reader.packageLine, reader.rules);
    }

    private void all() {
        while (!cursor.peek().isEnd()) {
            try {
                one();
            } catch (ParseFailure reported) {
                cursor.inRule(null);
                skip();
            }
        }
        if (!packageSeen) {
            cursor.report(1, ShapeFlaw.NO_PACKAGE, context.rulebook().replaceAll("[^a-z0-9]", ""));
        }
        if (!imports.contains(Vocabulary.TYPES)) {
            cursor.report(packageLine, ShapeFlaw.NOT_IMPORTED, Vocabulary.TYPES);
        }
        if (!imports.contains(Vocabulary.FUNCTIONS) && rules.stream().anyMatch(RuleFileParser::callsFunction)) {
            cursor.report(packageLine, ShapeFlaw.NOT_IMPORTED, Vocabulary.FUNCTIONS);
        }
        if (!globalSeen) {
            cursor.report(packageLine, ShapeFlaw.NO_GLOBAL, Vocabulary.GLOBAL);
        }
        if (rules.size() > MOST_RULES) {
            cursor.report(1, ShapeFlaw.TOO_MANY_RULES, MOST_RULES);
        }
    }

    private static boolean callsFunction(RuleDraft rule) {
        return rule.text().consequence().contains(Vocabulary.IN_PROPORTION)
                || Stream.concat(Stream.of(rule.text().subject()), rule.text().element().stream())
                        .flatMap(it -> it.conditions().stream())
                        .anyMatch(Condition::isShare);
    }

    private void skip() {
        cursor.skipToNext(BEGINNINGS);
    }

    private void one() {
        Token token = cursor.peek();
        Object shown = token.isWord() ? cursor.hyphenated() : TokenReader.shown(token);
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
            default -> RuleParser.ATTRIBUTES.contains(token.text()) ? ShapeFlaw.ATTRIBUTE : ShapeFlaw.OUTSIDE_RULE;
        };
    }

    private void packageLine(Token at) {
        boolean first = !packageSeen && !globalSeen && rules.isEmpty() && imports.isEmpty();
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
        String line = "import " + (isStatic ? "static " : "") + name + ";";
        written(at, line);
        if (!line.equals(isStatic ? Vocabulary.FUNCTIONS : Vocabulary.TYPES)) {
            throw cursor.refuse(at, ShapeFlaw.IMPORT, name, isStatic ? Vocabulary.FUNCTIONS : Vocabulary.TYPES);
        }
        if (!imports.add(line)) {
            cursor.report(at, ShapeFlaw.IMPORT_TWICE);
        }
    }

    /** Whether a line has the one form that has one meaning only. */
    private void written(Token first, String line) {
        Token end = cursor.sign(";");
        if (!cursor.between(first, end).equals(line) || !cursor.startsLine(first)) {
            throw cursor.refuse(first, ShapeFlaw.HEAD_FORM, line);
        }
    }

    private String dotted() {
        StringBuilder name =
                new StringBuilder(cursor.anyWord("vn.minhxet.rule.…").text());
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
        rules.addAll(new RuleParser(context, file, cursor).read(at));
        cursor.inRule(null);
    }
}
