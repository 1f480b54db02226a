package vn.minhxet.rulebook.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Schema;
import vn.minhxet.rulebook.compiled.GroupRule.Argument;
import vn.minhxet.rulebook.compiled.GroupRule.CodedCondition;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.KnownList;

/**
 * Writes the Java source of a group of rules: a class that evaluates the group over many subjects in one loop, made of
 * the predicates that Drools compiled. Readers of Java can review what grades people; {@code check --java} prints it.
 *
 * <pre>
 * for (int i = 0; i &lt; count; i++) {
 *     Member it = (Member) best[i];
 *     if (it != worst[i] || (unknown[i] &amp; SUBJECT_READS) != 0) {
 *         answers[i] = subjectWithCare(it, (Member) worst[i], unknown[i], arguments);
 *         continue;
 *     }
 *     long fires = 0;
 *     // 366-member-excellent-needs-points
 *     if (ROLE_NE_LEADER.test(it) &amp;&amp; SCORE_LT_EXCELLENT_POINTS.test(it, excellentPoints)) {
 *         fires |= 1L &lt;&lt; 0;
 *     }
 *     …
 * </pre>
 *
 * The loop evaluates the rules as if all facts were known. A case with something that a rule might read unknown or
 * undecided goes to a method apart, in three values, so that the loop stays short enough for the virtual machine to
 * compile it. {@code grading.RuleEvaluator} evaluates one rule in the same three values and collects reasons besides; a
 * test holds the two equal. For one thread at a time.
 */
final class GroupSource {

    static final String PACKAGE = "rules.groups";

    private final String name;
    private final String title;
    private final List<GroupRule> rules;
    private final List<Argument> arguments;
    private final boolean guarded;
    private final Class<?> subject;
    private final Class<?> prepared;
    private final @Nullable ElementSource source;
    private final Map<Class<?>, String> constants = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param name the simple name of the class
     * @param title what the rules of the group have in common, in words
     * @param arguments the parameters that the rules read
     * @param guarded whether all rules evaluate the same condition of the subject first
     * @param subject the schema of the subjects
     * @param source the list of the findings, indicators or assessments; null where the rules look at none
     */
    GroupSource(
            String name,
            String title,
            List<GroupRule> rules,
            List<Argument> arguments,
            boolean guarded,
            Schema<?> subject,
            @Nullable ElementSource source) {
        this.name = name;
        this.title = title;
        this.rules = rules;
        this.arguments = arguments;
        this.guarded = guarded;
        this.subject = subject.ruleType();
        this.prepared = subject.type();
        this.source = source;
        rules.forEach(rule -> {
            rule.subject().forEach(this::name);
            rule.element().forEach(this::name);
        });
    }

    /** A constant for each condition, named after what it says. */
    private void name(CodedCondition condition) {
        if (condition.predicate() == null || constants.containsKey(condition.predicate())) {
            return;
        }
        String plain = condition
                .text()
                .replaceAll(
                        "(?:Role|Grade|Level|Aspect|FindingKind|DisciplineForm|OrganizationKind|MemberStatus)\\.", "")
                .replace("==", " is ")
                .replace("!=", " is not ")
                .replace("<=", " at most ")
                .replace(">=", " at least ")
                .replace("<", " below ")
                .replace(">", " above ")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT)
                .replaceAll("^_|_$", "");
        String constant = plain;
        for (int i = 2; constants.containsValue(constant); i++) {
            constant = plain + "_" + i;
        }
        constants.put(condition.predicate(), constant);
    }

    /** The source of the class. */
    String text() {
        text.append("package ").append(PACKAGE).append(";\n\n");
        imports().forEach(it -> line(0, "import %s;", it));
        text.append('\n');
        head();
        subjects();
        entries();
        elements();
        withCare(
                "subjectWithCare",
                simple(subject),
                rules.stream().map(GroupRule::subject).toList());
        if (source != null) {
            withCare(
                    "elementWithCare",
                    element(source),
                    rules.stream().map(GroupRule::element).toList());
        }
        text.setLength(text.length() - 1);
        return text.append("}\n").toString();
    }

    private Set<String> imports() {
        Set<String> imports =
                new TreeSet<>(Set.of(subject.getName(), GroupCode.class.getName(), KnownList.class.getName()));
        if (source != null) {
            imports.add(prepared.getName());
            imports.add(source.schema().ruleType().getName());
        }
        return imports;
    }

    private void head() {
        line(0, "/**");
        line(0, " * %s. Written from the rule files; the rules by their bit in an answer:", title);
        line(0, " *");
        line(0, " * <pre>");
        for (int i = 0; i < rules.size(); i++) {
            line(0, " * %2d  %s", i, rules.get(i).name());
        }
        line(0, " * </pre>");
        line(0, " */");
        line(0, "public final class %s implements GroupCode {", name);
        text.append('\n');
        line(1, "/** What a rule may read; where any of it is unknown the case is evaluated with care. */");
        line(
                1,
                "private static final long SUBJECT_READS = %s;",
                mask(reads(rules.stream().map(GroupRule::subject).toList())));
        if (source != null) {
            line(
                    1,
                    "private static final long ELEMENT_READS = %s;",
                    mask(reads(rules.stream().map(GroupRule::element).toList())));
        }
        text.append('\n');
        line(1, "// The conditions as Drools compiled them.");
        constants.forEach((type, constant) -> {
            line(1, "private static final %s %s =", type.getName(), constant);
            line(3, "%s.INSTANCE;", type.getName());
        });
        text.append('\n');
    }

    private static long reads(List<List<CodedCondition>> conditions) {
        return conditions.stream()
                .flatMap(List::stream)
                .mapToLong(CodedCondition::reads)
                .reduce(0, (one, other) -> one | other);
    }

    private void subjects() {
        String type = simple(subject);
        line(1, "@Override");
        line(1, "public void subjects(");
        line(3, "Object[] best, Object[] worst, long[] unknown, int count, Object[] arguments, long[] answers)");
        line(3, "throws Exception {");
        arguments(rules.stream().map(GroupRule::subject).toList());
        line(2, "for (int i = 0; i < count; i++) {");
        line(3, "%s it = (%s) best[i];", type, type);
        if (guarded) {
            CodedCondition guard = rules.get(0).subject().get(0);
            line(3, "if (it == worst[i] && (unknown[i] & %s) == 0 && !%s) {", mask(guard.reads()), test(guard, "it"));
            line(4, "answers[i] = 0;");
            line(4, "continue;");
            line(3, "}");
        }
        line(3, "if (it != worst[i] || (unknown[i] & SUBJECT_READS) != 0) {");
        line(4, "answers[i] = subjectWithCare(it, (%s) worst[i], unknown[i], arguments);", type);
        line(4, "continue;");
        line(3, "}");
        line(3, "long fires = 0;");
        for (int i = 0; i < rules.size(); i++) {
            fires(3, i, rules.get(i).subject().stream().skip(guarded ? 1 : 0).toList());
        }
        line(3, "answers[i] = fires;");
        line(2, "}");
        end();
    }

    /** A rule whose conditions all hold sets its bit. */
    private void fires(int depth, int rule, List<CodedCondition> conditions) {
        String all = conditions.stream()
                .filter(it -> it.predicate() != null)
                .map(it -> test(it, "it"))
                .collect(Collectors.joining("\n" + "    ".repeat(depth + 2) + "&& "));
        line(depth, "// %s", rules.get(rule).name());
        if (all.isEmpty()) {
            line(depth, "fires |= 1L << %d;", rule);
        } else {
            line(depth, "if (%s) {", all);
            line(depth + 1, "fires |= 1L << %d;", rule);
            line(depth, "}");
        }
    }

    private void entries() {
        line(1, "@Override");
        line(1, "public void entries(Object[] subjects, long[] passed, int count, KnownList<?>[] entries) {");
        if (source == null) {
            line(2, "// These rules look at nothing but the subject.");
        } else {
            line(2, "for (int i = 0; i < count; i++) {");
            line(3, "if (passed[i] != 0) {");
            line(4, "entries[i] = (KnownList<?>) ((%s) subjects[i]).%s();", simple(prepared), source.name());
            line(3, "}");
            line(2, "}");
        }
        end();
    }

    private void elements() {
        line(1, "@Override");
        line(1, "public void elements(");
        line(3, "KnownList<?>[] entries, long[] passed, int count, Object[] arguments, long[] answers)");
        line(3, "throws Exception {");
        if (source == null) {
            line(2, "// These rules look at nothing but the subject.");
            end();
            return;
        }
        arguments(rules.stream().map(GroupRule::element).toList());
        line(2, "for (int i = 0; i < count; i++) {");
        line(3, "long fires = 0;");
        line(3, "KnownList<?> all = entries[i];");
        line(3, "for (int k = 0; passed[i] != 0 && k < all.size(); k++) {");
        line(4, "%s it = (%s) all.get(k);", element(source), element(source));
        line(4, "if ((all.unknown(k) & ELEMENT_READS) != 0) {");
        line(5, "fires |= elementWithCare(it, it, all.unknown(k), arguments);");
        line(5, "continue;");
        line(4, "}");
        for (int i = 0; i < rules.size(); i++) {
            fires(4, i, rules.get(i).element());
        }
        line(3, "}");
        line(3, "answers[i] = fires;");
        line(2, "}");
        end();
    }

    /** The method that evaluates the rules for one case in three values: holds, fails, open. */
    private void withCare(String method, String type, List<List<CodedCondition>> conditions) {
        line(
                1,
                "/** One case of which something may be unknown, or undecided: then {@code best} and {@code worst} differ. */");
        line(1, "private static long %s(%s best, %s worst, long unknown, Object[] arguments)", method, type, type);
        line(3, "throws Exception {");
        arguments(conditions);
        line(2, "long answer = 0;");
        for (int i = 0; i < conditions.size(); i++) {
            line(2, "// %s", rules.get(i).name());
            line(2, "rule%d: {", i);
            line(3, "boolean open = false;");
            for (CodedCondition condition : conditions.get(i)) {
                withCare(condition, i);
            }
            line(3, "answer |= open ? 1L << %d : 1L << %d;", i + Integer.SIZE, i);
            line(2, "}");
        }
        line(2, "return answer;");
        end();
    }

    /** A condition on an unknown fact leaves the rule open; one that surely fails ends it. */
    private void withCare(CodedCondition condition, int rule) {
        line(3, "// %s", condition.text());
        if (condition.predicate() == null) {
            line(3, "open |= (unknown & %s) != 0;", mask(condition.reads()));
            return;
        }
        String best = test(condition, "best");
        String worst = test(condition, "worst");
        line(3, "if ((unknown & %s) != 0", mask(condition.reads()));
        line(5, "|| (best != worst");
        line(7, "&& %s", best);
        line(9, "!= %s)) {", worst);
        line(4, "open = true;");
        line(3, "} else if (!%s) {", best);
        line(4, "break rule%d;", rule);
        line(3, "}");
    }

    private void arguments(List<List<CodedCondition>> conditions) {
        List<Argument> read = new ArrayList<>();
        conditions.stream()
                .flatMap(List::stream)
                .map(CodedCondition::argument)
                .filter(it -> it != null && !read.contains(it))
                .forEach(read::add);
        arguments.stream()
                .filter(read::contains)
                .forEach(it -> line(
                        2,
                        "%s %s = (%s) arguments[%d];",
                        it.type().getSimpleName(),
                        variable(it),
                        it.type().getSimpleName(),
                        it.index()));
    }

    private String test(CodedCondition condition, String of) {
        String constant = constants.get(condition.predicate());
        return condition.argument() == null
                ? constant + ".test(" + of + ")"
                : constant + ".test(" + of + ", " + variable(condition.argument()) + ")";
    }

    /** {@code excellent.points} is {@code excellentPoints}. */
    private static String variable(Argument argument) {
        StringBuilder name = new StringBuilder();
        for (String part : argument.parameter().split("\\.")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.append("Figure").toString();
    }

    private static String mask(long mask) {
        return "0x" + Long.toHexString(mask) + "L";
    }

    private static String element(ElementSource source) {
        return simple(source.schema().ruleType());
    }

    private static String simple(Class<?> type) {
        return type.getSimpleName();
    }

    private void end() {
        line(1, "}");
        text.append('\n');
    }

    private void line(int depth, String format, Object... values) {
        text.append("    ".repeat(depth))
                .append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
