package vn.minhxet.rulebook.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.AssessmentList;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.KnownList;

/**
 * A few rules for one kind of subject as one Java class made of the predicates that Drools compiled (nhóm quy tắc). The
 * fast way, which only says which rules hold; {@code grading.RuleEvaluator} evaluates one rule with what made it hold,
 * and tests hold the two equal. They look at no more than one kind of element, and are all of points, all of notes or
 * all of other verdicts. Immutable; safe for any thread.
 */
public final class RuleGroup {

    /** The most rules in a group: an answer has one bit a rule in each half of a long. */
    private static final int MOST = Integer.SIZE;

    /**
     * The most conditions in a group, unless one rule alone has more: the virtual machine does not compile a method of
     * 8,000 bytes or more, and the careful evaluation of a condition takes some 100.
     */
    private static final int MOST_CONDITIONS = 64;

    /** From three rules with the same first condition on, a group that evaluates it once is worth its code. */
    private static final int GUARDED = 3;

    private final List<CompiledRule> rules;
    private final List<GroupRule.Argument> arguments;
    private final String java;
    private final GroupCode code;
    private final @Nullable ElementSource source;
    private final long implied;
    private final long ofPoints;
    private final long ofEveryCriterion;

    private RuleGroup(Draft draft, GroupCode code) {
        this.rules = draft.rules;
        this.arguments = draft.arguments;
        this.source = draft.source;
        this.implied = source == null ? 0 : source.impliedMask();
        this.ofPoints = rules.get(0).text().effect() == Effect.POINTS ? lowest(rules.size()) : 0;
        long every = 0;
        for (int i = 0; i < rules.size(); i++) {
            every |= rules.get(i).text().asksEveryCriterion() ? 1L << i : 0;
        }
        this.ofEveryCriterion = every;
        this.java = draft.java;
        this.code = code;
    }

    /** A group whose code is still to be compiled. */
    private static final class Draft {

        private final List<CompiledRule> rules;
        private final List<GroupRule.Argument> arguments = new ArrayList<>();
        private final @Nullable ElementSource source;
        private final String name;
        private final String java;

        Draft(List<CompiledRule> rules) {
            this.rules = List.copyOf(rules);
            RuleText first = rules.get(0).text();
            this.source = first.elementSource().orElse(null);
            List<GroupRule> coded = GroupRule.of(this.rules, arguments);
            boolean guarded =
                    guard(rules.get(0)).filter(it -> allStartWith(it, rules)).isPresent();
            String kind = kind(rules.get(0));
            String plain = Arrays.stream(kind.split(" "))
                    .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                    .collect(Collectors.joining());
            String unnamed = new GroupSource(
                            plain,
                            kind,
                            coded,
                            arguments,
                            guarded,
                            first.subject().schema(),
                            source)
                    .text();
            this.name = plain + '_' + GroupCompiler.digest(unnamed);
            this.java = unnamed.replace("class " + plain + " ", "class " + name + " ");
        }

        private static boolean allStartWith(String guard, List<CompiledRule> rules) {
            return rules.stream().allMatch(it -> guard(it).filter(guard::equals).isPresent());
        }
    }

    private static long lowest(int count) {
        return (1L << count) - 1;
    }

    /** All rules, group by group; those that look alike stand together, else in order of name. */
    static List<RuleGroup> of(List<CompiledRule> rules) {
        List<Draft> drafts = drafts(rules);
        Map<String, String> sources = new TreeMap<>();
        drafts.forEach(it -> sources.put(it.name, it.java));
        Map<String, GroupCode> code = GroupCompiler.of(rules).code(sources);
        return drafts.stream()
                .map(it -> new RuleGroup(it, Objects.requireNonNull(code.get(it.name), it.name)))
                .toList();
    }

    private static List<Draft> drafts(List<CompiledRule> rules) {
        List<Draft> groups = new ArrayList<>();
        for (List<CompiledRule> alike : grouped(rules, RuleGroup::kind)) {
            Map<String, Long> guards = alike.stream()
                    .flatMap(it -> guard(it).stream())
                    .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
            List<List<CompiledRule>> guarded = grouped(
                    alike,
                    rule -> guard(rule)
                            .filter(it -> guards.getOrDefault(it, 0L) >= GUARDED)
                            .orElse(""));
            guarded.forEach(them -> addPieces(them, groups));
        }
        return groups;
    }

    private static void addPieces(List<CompiledRule> rules, List<Draft> groups) {
        List<CompiledRule> piece = new ArrayList<>();
        int conditions = 0;
        for (CompiledRule rule : rules) {
            int more = conditions(rule.text());
            if (!piece.isEmpty() && (piece.size() == MOST || conditions + more > MOST_CONDITIONS)) {
                groups.add(new Draft(piece));
                piece.clear();
                conditions = 0;
            }
            piece.add(rule);
            conditions += more;
        }
        groups.add(new Draft(piece));
    }

    private static int conditions(RuleText rule) {
        return rule.subject().conditions().size()
                + rule.element().map(it -> it.conditions().size()).orElse(0);
    }

    private static List<List<CompiledRule>> grouped(List<CompiledRule> rules, Function<CompiledRule, String> key) {
        return List.copyOf(rules.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** The first condition of a rule, as compiled, where it compares the role, status or kind. */
    private static Optional<String> guard(CompiledRule rule) {
        RulePattern pattern = rule.text().subject();
        return pattern.conditions().stream()
                .limit(1)
                .filter(it -> it.variables().isEmpty())
                .filter(it -> it.reads().stream()
                        .allMatch(name ->
                                pattern.schema().find(name).orElseThrow().classifying()))
                .map(it ->
                        CompiledRule.predicate(rule.subjectConstraints().get(0)).getName())
                .findFirst();
    }

    private static String kind(CompiledRule lifted) {
        RuleText rule = lifted.text();
        String effect = switch (rule.effect()) {
            case POINTS -> "points";
            case NOTE -> "notes";
            default -> "verdicts";
        };
        String source = rule.element().map(it -> " of " + it.source()).orElse("");
        return rule.subject().schema().ruleType().getSimpleName() + " " + effect + source;
    }

    /** The rules, in order: bit <i>k</i> of an answer is about the <i>k</i>th. */
    public List<CompiledRule> rules() {
        return rules;
    }

    /** The Java source of the group. */
    public String java() {
        return java;
    }

    /** Whether the rules read findings: then they are silent on subjects without any. */
    public boolean isAboutFindings() {
        return source != null && source.schema() == FindingYear.SCHEMA;
    }

    /** The group with these parameters; nothing is compiled again. */
    public Bound bind(RulebookParameters parameters) {
        return new Bound(parameters);
    }

    /** A group with parameters. Immutable; safe for any thread. */
    public final class Bound {

        private final List<CompiledRule.Bound> bound;
        private final Object[] values;
        private final long active;

        private Bound(RulebookParameters parameters) {
            this.bound = rules.stream().map(it -> it.bind(parameters)).toList();
            this.values = arguments.stream()
                    .map(it -> bound.get(rules.indexOf(it.rule())).argument(it.constraint()))
                    .toArray();
            long mask = 0;
            for (int i = 0; i < bound.size(); i++) {
                mask |= bound.get(i).active() ? (1L | 1L << Integer.SIZE) << i : 0;
            }
            this.active = mask;
        }

        /** The rules with these parameters, in order. */
        public List<CompiledRule.Bound> rules() {
            return bound;
        }

        /**
         * Evaluates the rules over a block. An answer has two bits a rule <i>k</i>:
         *
         * <pre>
         *  bit 63 … 32   32 + k: rule k is open; for a rule of points, also: open for some element
         *  bit 31 … 0    k: rule k fires
         * </pre>
         *
         * @param answers receives the answer for each subject
         */
        public void evaluate(SubjectBlock block, long[] answers) {
            try {
                code.subjects(block.best(), block.worst(), block.unknown(), block.size(), values, answers);
                for (int place = 0; place < block.size(); place++) {
                    answers[place] &= active;
                }
                if (source != null) {
                    evaluateElements(source, block, answers);
                }
            } catch (Exception e) {
                throw new IllegalStateException("a condition failed in one of " + names(), e);
            }
        }

        private String names() {
            return rules.stream().map(it -> it.text().name()).collect(Collectors.joining(", "));
        }

        private void evaluateElements(ElementSource from, SubjectBlock block, long[] answers) throws Exception {
            KnownList<?>[] entries = block.entries();
            code.entries(block.best(), answers, block.size(), entries);
            code.elements(entries, answers, block.size(), values, block.found());
            for (int place = 0; place < block.size(); place++) {
                if (answers[place] != 0) {
                    answers[place] = together(from, answers[place], entries[place], block.found()[place]);
                }
            }
        }

        /** Combines the answer about a subject with the answer about its elements. */
        private long together(ElementSource from, long answer, KnownList<?> entries, long elements) {
            long passed = answer & FIRING;
            long open = answer >>> Integer.SIZE;
            if (from.emptyIsUnknown() && !entries.anyKnown(implied)) {
                return (passed | open) << Integer.SIZE;
            }
            long fits = elements & FIRING;
            long mayFit = elements >>> Integer.SIZE;
            long fires = passed & fits;
            long cannotTell = (passed & ~fits & mayFit) | (open & (fits | mayFit)) | (fires & mayFit & ofPoints);
            if (ofEveryCriterion != 0 && !((AssessmentList) entries).ofEveryAspect()) {
                cannotTell |= (passed | open) & ofEveryCriterion & ~fires;
            }
            return fires | cannotTell << Integer.SIZE;
        }

        /** An answer: {@code [63 … 32 cannot be evaluated | 31 … 0 fires]}, in each half one bit a rule. */
        private static final long FIRING = 0xFFFF_FFFFL;
    }
}
