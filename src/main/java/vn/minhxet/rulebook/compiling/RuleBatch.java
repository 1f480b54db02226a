package vn.minhxet.rulebook.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.Entries;
import vn.minhxet.subject.FindingYear;

/**
 * A few rules for one kind of subject as one piece of straight code made of the predicates that Drools compiled (nhóm quy
 * tắc). They look at no more than one kind of element, and are all of points, all of notes or all of other verdicts.
 * Immutable; safe for any thread.
 */
public final class RuleBatch {

    /** How many rules stand in one piece: an answer has room for as many. */
    private static final int MOST = Integer.SIZE;

    /**
     * How many conditions, unless one rule alone has more: what asks more with care is too long for the virtual machine to
     * compile at all.
     */
    private static final int MOST_CONDITIONS = 64;

    /** How many rules that ask the same first are worth a piece of their own. */
    private static final int GUARDED = 3;

    private final List<LiftedRule> rules;
    private final List<BatchRule.Argument> arguments = new ArrayList<>();
    private final BatchCode code;
    private final ElementSource source;
    private final long implied;
    private final long ofPoints;

    private RuleBatch(List<LiftedRule> rules) {
        this.rules = List.copyOf(rules);
        this.source = rules.get(0).text().elementSource().orElse(null);
        this.implied = source == null ? 0 : source.impliedMask();
        this.ofPoints = rules.get(0).text().effect() == Effect.POINTS ? lowest(rules.size()) : 0;
        this.code = BatchWriter.write(
                BatchRule.of(rules, arguments),
                guard(rules.get(0)).filter(it -> allAsk(it, rules)).isPresent(),
                rules.get(0).text().subject().catalogue().type(),
                source);
    }

    private static long lowest(int count) {
        return (1L << count) - 1;
    }

    /** All rules, batch by batch; those that look alike stand together, else in order of name. */
    static List<RuleBatch> of(List<LiftedRule> rules) {
        List<RuleBatch> batches = new ArrayList<>();
        for (List<LiftedRule> alike : grouped(rules, RuleBatch::kind)) {
            Map<String, Long> guards = alike.stream()
                    .flatMap(it -> guard(it).stream())
                    .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
            List<List<LiftedRule>> guarded = grouped(
                    alike,
                    rule -> guard(rule).filter(it -> guards.get(it) >= GUARDED).orElse(""));
            guarded.forEach(them -> addPieces(them, batches));
        }
        return batches;
    }

    private static void addPieces(List<LiftedRule> rules, List<RuleBatch> batches) {
        List<LiftedRule> piece = new ArrayList<>();
        int conditions = 0;
        for (LiftedRule rule : rules) {
            int more = conditions(rule.text());
            if (!piece.isEmpty() && (piece.size() == MOST || conditions + more > MOST_CONDITIONS)) {
                batches.add(new RuleBatch(piece));
                piece.clear();
                conditions = 0;
            }
            piece.add(rule);
            conditions += more;
        }
        batches.add(new RuleBatch(piece));
    }

    private static int conditions(RuleText rule) {
        return rule.subject().conditions().size()
                + rule.element().map(it -> it.conditions().size()).orElse(0);
    }

    private static List<List<LiftedRule>> grouped(List<LiftedRule> rules, Function<LiftedRule, String> key) {
        return List.copyOf(rules.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** What a rule asks first, as it was compiled, where that is for whom it is meant: role, status or kind. */
    private static Optional<String> guard(LiftedRule rule) {
        RulePattern pattern = rule.text().subject();
        return pattern.conditions().stream()
                .limit(1)
                .filter(it -> it.variables().isEmpty())
                .filter(it -> it.reads().stream()
                        .allMatch(name ->
                                pattern.catalogue().find(name).orElseThrow().classifying()))
                .map(it -> MethodCode.bare(rule.subjectConstraints().get(0).getPredicate1())
                        .getClass()
                        .getName())
                .findFirst();
    }

    private static boolean allAsk(String guard, List<LiftedRule> rules) {
        return rules.stream().allMatch(it -> guard(it).filter(guard::equals).isPresent());
    }

    private static String kind(LiftedRule lifted) {
        RuleText rule = lifted.text();
        String effect = switch (rule.effect()) {
            case POINTS -> "points";
            case NOTE -> "notes";
            default -> "verdicts";
        };
        String source = rule.element().map(it -> it.source()).orElse("");
        return rule.subject().catalogue().type().getSimpleName() + '/' + effect + '/' + source;
    }

    /** The rules, in order: bit <i>k</i> of an answer is about the <i>k</i>th. */
    public List<LiftedRule> rules() {
        return rules;
    }

    /** Whether the rules look at findings: then they are silent on whoever has none. */
    public boolean isAboutFindings() {
        return source != null && source.catalogue() == FindingYear.CATALOGUE;
    }

    /** The batch with its parameters put in; nothing is compiled again. */
    public Bound bind(Parameters parameters) {
        return new Bound(parameters);
    }

    /** A batch with its parameters put in. Immutable; safe for any thread. */
    public final class Bound {

        private final List<LiftedRule.Bound> bound;
        private final Object[] values;
        private final long active;

        private Bound(Parameters parameters) {
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

        /** The rules with their parameters put in, in order. */
        public List<LiftedRule.Bound> rules() {
            return bound;
        }

        /**
         * What the rules say of some subjects: bit <i>k</i> of the lower half, that rule <i>k</i> fires; of the upper
         * half, that it cannot be told, or of a rule of points that it cannot be told wholly.
         *
         * @param answers takes what they say of each
         */
        public void ask(Cohort cohort, long[] answers) {
            try {
                code.subjects(cohort.best(), cohort.worst(), cohort.unknown(), cohort.size(), values, answers);
                for (int place = 0; place < cohort.size(); place++) {
                    answers[place] &= active;
                }
                if (source != null) {
                    askElements(cohort, answers);
                }
            } catch (Exception e) {
                throw new IllegalStateException("a condition failed in one of " + names(), e);
            }
        }

        private String names() {
            return rules.stream().map(it -> it.text().name()).collect(Collectors.joining(", "));
        }

        private void askElements(Cohort cohort, long[] answers) throws Exception {
            Entries<?>[] entries = cohort.entries();
            code.entries(cohort.best(), answers, cohort.size(), entries);
            code.elements(entries, answers, cohort.size(), values, cohort.found());
            for (int place = 0; place < cohort.size(); place++) {
                if (answers[place] != 0) {
                    answers[place] = together(answers[place], entries[place], cohort.found()[place]);
                }
            }
        }

        /** What follows from what was said of a subject and of its elements. */
        private long together(long answer, Entries<?> entries, long elements) {
            long passed = answer & LOWER;
            long open = answer >>> Integer.SIZE;
            if (source.emptyIsUnknown() && !entries.anyKnown(implied)) {
                return (passed | open) << Integer.SIZE;
            }
            long fits = elements & LOWER;
            long mayFit = elements >>> Integer.SIZE;
            long fires = passed & fits;
            long cannotTell = (passed & ~fits & mayFit) | (open & (fits | mayFit)) | (fires & mayFit & ofPoints);
            return fires | cannotTell << Integer.SIZE;
        }

        private static final long LOWER = 0xFFFF_FFFFL;
    }
}
