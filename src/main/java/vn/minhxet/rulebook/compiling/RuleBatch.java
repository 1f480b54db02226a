package vn.minhxet.rulebook.compiling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.Entries;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Subject;

/**
 * A few rules for one kind of subject as one piece of straight code made of the predicates that Drools compiled (nhóm quy
 * tắc). They look at no more than one kind of element, and are all of points, all of notes or all of other verdicts.
 * Immutable; safe for any thread.
 */
public final class RuleBatch {

    /** How many rules stand in one piece: longer ones are compiled less well by the virtual machine. */
    public static final int MOST = 16;

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
        this.code = BatchWriter.write(BatchRule.of(rules, arguments));
    }

    private static long lowest(int count) {
        return (1L << count) - 1;
    }

    /** All rules, batch by batch; those that look alike stand together, else in order of name. */
    static List<RuleBatch> of(List<LiftedRule> rules) {
        Map<String, List<LiftedRule>> alike = new LinkedHashMap<>();
        rules.forEach(rule -> alike.computeIfAbsent(kind(rule.text()), kind -> new ArrayList<>())
                .add(rule));
        List<RuleBatch> batches = new ArrayList<>();
        for (String kind : new TreeSet<>(alike.keySet())) {
            List<LiftedRule> them = alike.get(kind);
            for (int from = 0; from < them.size(); from += MOST) {
                batches.add(new RuleBatch(them.subList(from, Math.min(from + MOST, them.size()))));
            }
        }
        return batches;
    }

    private static String kind(RuleText rule) {
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
         * What the rules say of a subject: bit <i>k</i> of the lower half, that rule <i>k</i> fires; of the upper half,
         * that it cannot be told, or of a rule of points that it cannot be told wholly.
         *
         * @param best the subject as it stands if what is open below it goes well
         * @param worst as it stands if that goes badly; the same where nothing is open
         * @param unknown the mask of the facts of the subject that are unknown
         */
        public long ask(Subject best, Subject worst, long unknown) {
            try {
                if (source == null) {
                    return subject(best, worst, unknown);
                }
                Entries<?> entries = source.entries(best);
                return entries.isEmpty() && !source.emptyIsUnknown()
                        ? 0
                        : withElements(entries, subject(best, worst, unknown));
            } catch (Exception e) {
                throw new IllegalStateException("a condition failed in one of " + names(), e);
            }
        }

        private String names() {
            return rules.stream().map(it -> it.text().name()).collect(Collectors.joining(", "));
        }

        private long subject(Subject best, Subject worst, long unknown) throws Exception {
            long answer =
                    best == worst ? code.subject(best, unknown, values) : code.subject(best, worst, unknown, values);
            return answer & active;
        }

        private long withElements(Entries<?> entries, long answer) throws Exception {
            long passed = answer & LOWER;
            long open = answer >>> Integer.SIZE;
            if (answer == 0) {
                return 0;
            }
            if (source.emptyIsUnknown() && !anySurelyBelongs(entries)) {
                return (passed | open) << Integer.SIZE;
            }
            long elements = code.elements(entries, values);
            long fits = elements & LOWER;
            long mayFit = elements >>> Integer.SIZE;
            long fires = passed & fits;
            long cannotTell = (passed & ~fits & mayFit) | (open & (fits | mayFit)) | (fires & mayFit & ofPoints);
            return fires | cannotTell << Integer.SIZE;
        }

        private boolean anySurelyBelongs(Entries<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                if ((entries.unknown(i) & implied) == 0) {
                    return true;
                }
            }
            return false;
        }

        private static final long LOWER = 0xFFFF_FFFFL;
    }
}
