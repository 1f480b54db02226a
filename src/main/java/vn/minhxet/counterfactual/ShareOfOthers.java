package vn.minhxet.counterfactual;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import vn.minhxet.rule.Shares;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.SubjectYear;

/**
 * How far others, whose results are not the subject's own, fall short of a share that a rule asks for (tỷ lệ của đơn vị
 * khác): the subordinates of an organization, or the units that a leader is in charge of. Immutable.
 *
 * @param lacking the number of those graded well that is lacking, or of the others that are too many
 */
record ShareOfOthers(Whose whose, long lacking) {

    private static final String SUBORDINATES = "subordinates";
    private static final String UNITS = "unitsInCharge";

    /** Whose results are counted. */
    enum Whose {
        /** Subordinates graded well, who are too few. */
        GRADED,
        /** Disciplined subordinates, who are too many. */
        DISCIPLINED,
        /** Units in charge that failed, which are too many. */
        UNITS_FAILED;

        static Whose of(String part) {
            return switch (part) {
                case "subordinatesDisciplined" -> DISCIPLINED;
                case "unitsFailed" -> UNITS_FAILED;
                default -> GRADED;
            };
        }
    }

    /** The share that keeps a rule firing; empty where the rule compares no share of others. */
    static Optional<ShareOfOthers> of(RuleText rule, SubjectYear subject, RulebookParameters parameters) {
        return rule.subject().conditions().stream()
                .filter(it -> it.reads().size() == 2
                        && List.of(SUBORDINATES, UNITS).contains(it.reads().get(1)))
                .filter(it -> it.variables().size() == 1)
                .findFirst()
                .flatMap(it -> of(it, rule, subject, parameters));
    }

    private static Optional<ShareOfOthers> of(
            Condition condition, RuleText rule, SubjectYear subject, RulebookParameters parameters) {
        String variable = condition.variables().get(0);
        long percent = parameters.percent(Objects.requireNonNull(rule.bindings().get(variable), variable));
        String part = condition.reads().get(0);
        long counted = number(subject, part);
        long whole = number(subject, condition.reads().get(1));
        Whose whose = Whose.of(part);
        boolean more = whose == Whose.GRADED;
        OptionalLong lacking = LongStream.rangeClosed(0, more ? whole - counted : counted)
                .filter(it -> !holds(condition, more ? counted + it : counted - it, whole, percent))
                .findFirst();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(new ShareOfOthers(whose, lacking.getAsLong()));
    }

    private static boolean holds(Condition condition, long part, long whole, long percent) {
        return switch (condition.operator()) {
            case "shareBelow" -> Shares.shareBelow(part, whole, percent);
            case "shareAtMost" -> Shares.shareAtMost(part, whole, percent);
            case "shareAtLeast" -> Shares.shareAtLeast(part, whole, percent);
            default -> Shares.shareAbove(part, whole, percent);
        };
    }

    private static long number(SubjectYear subject, String name) {
        return FactValues.of(subject)
                .value(name)
                .map(it -> ((Number) it).longValue())
                .orElse(0L);
    }

    /** Whether a rule counts subordinates. */
    static boolean isOfSubordinates(RuleText rule) {
        return reads(rule, SUBORDINATES);
    }

    /** Whether a rule counts units in charge. */
    static boolean isOfUnits(RuleText rule) {
        return reads(rule, UNITS);
    }

    private static boolean reads(RuleText rule, String whole) {
        return rule.subject().conditions().stream()
                .map(Condition::reads)
                .flatMap(List::stream)
                .anyMatch(whole::equals);
    }
}
