package vn.minhxet.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.CommitteeName;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.RowSchemas;

/**
 * Puts gradings into words (giải trình kết quả xếp loại). Which verdicts bind was settled by the grading; here they get
 * their sentences and figures. Immutable; safe for any thread.
 */
public final class Explainer {

    private static final Comparator<RuleText> GRAVEST_FIRST = Comparator.comparing(RuleText::effect)
            .thenComparing(rule -> rule.grades().stream().min(Grade::compareTo).orElse(Grade.NOT_COMPLETED))
            .thenComparing(RuleText::name);

    private final YearGrading year;
    private final ReasonWriter writer;

    public Explainer(YearGrading year, Language language) {
        this.year = year;
        this.writer = new ReasonWriter(year, new ValueFormat(language));
    }

    /** The grading with the reasons that bind. */
    public GradingText text(Grading grading) {
        return text(grading, null);
    }

    /** The grading with the reasons that bind and the conditions that were met. */
    public GradingText withHeld(Grading grading) {
        return text(grading, held(grading));
    }

    private GradingText text(Grading grading, @Nullable List<ReasonText> held) {
        return new GradingText(
                grading.subject().id(),
                grading.subject().name(),
                grading.subject().subjectKind(),
                grading.outcome(),
                grading.grade().orElse(null),
                grading.openGrades(),
                grading.eligibleGrade().orElse(null),
                score(grading),
                grading.subject().selfGrade(),
                grading.decidedBy().map(OrganizationRow::id).orElse(null),
                grading.decidedBy().map(CommitteeName::of).orElse(null),
                reasons(grading),
                grading.notes().stream().map(it -> writer.fired(grading, it)).toList(),
                held,
                grading.quota().map(QuotaText::of).orElse(null));
    }

    /** One verdict of a grading in words. */
    public ReasonText reason(Grading grading, Reason verdict) {
        return writer.fired(grading, verdict);
    }

    /** What a verdict lacks; empty where nothing is missing. */
    public List<MissingFact> missing(Grading grading, Reason verdict) {
        return writer.missing(grading, verdict);
    }

    /** Where a grading stands in the quota, in words. */
    public ReasonText quota(Grading grading) {
        return writer.quota(grading);
    }

    private @Nullable BigDecimal score(Grading grading) {
        boolean told = year.rulebook().points() && grading.score().isPresent();
        return told ? Hundredths.decimal(grading.score().getAsLong()) : null;
    }

    private List<ReasonText> reasons(Grading grading) {
        List<ReasonText> reasons = new ArrayList<>();
        grading.beforeQuota().reasons().stream()
                .sorted(byWhatDecides(grading))
                .forEach(it -> reasons.add(writer.fired(grading, it)));
        if (grading.quotaDecided()) {
            reasons.add(writer.quota(grading));
        }
        return reasons;
    }

    /** What is left to people, and what is missing, comes first where a decision is needed. */
    private static Comparator<Reason> byWhatDecides(Grading grading) {
        List<Effect> first =
                grading.outcome() == Outcome.NEEDS_DECISION ? List.of(Effect.DISCRETION, Effect.MISSING) : List.of();
        return Comparator.comparing(it -> first.contains(it.effect()) ? first.indexOf(it.effect()) : first.size());
    }

    /** The conditions that were met and whose failing would have changed the outcome or its reasons. */
    public List<ReasonText> held(Grading grading) {
        return worded(grading, met(grading).toList());
    }

    /**
     * Those of them that people are told: none on a target never assigned or points not earned, and nothing twice, neither in
     * the same words nor by a weaker figure of the same fact.
     */
    List<ReasonText> heldForPeople(Grading grading) {
        List<RuleText> rules = met(grading)
                .filter(rule -> isDue(rule) && wasAssigned(rule, grading))
                .toList();
        Set<String> told = new HashSet<>();
        return worded(
                        grading,
                        Threshold.withoutRepeated(
                                rules, grading, year.rulebook().parameters()))
                .stream()
                .filter(it -> told.add(it.message()))
                .toList();
    }

    private Stream<RuleText> met(Grading grading) {
        return year.plan().silent(grading).stream()
                .filter(rule -> rule.heldMessage().isPresent() && couldHaveCounted(rule, grading))
                .filter(rule -> !isSoftened(rule, grading))
                .sorted(GRAVEST_FIRST);
    }

    private List<ReasonText> worded(Grading grading, List<RuleText> met) {
        Stream<ReasonText> rules = met.stream().map(rule -> writer.held(grading, rule));
        boolean withinQuota = grading.quota().isPresent() && !grading.quotaDecided();
        return Stream.concat(rules, withinQuota ? Stream.of(writer.quota(grading)) : Stream.empty())
                .toList();
    }

    /** Whether an exception took its place: what it forbids did happen, though it does not knock out. */
    private static boolean isSoftened(RuleText rule, Grading grading) {
        return grading.verdicts().stream()
                .anyMatch(it -> it.rule().softens().filter(rule.name()::equals).isPresent());
    }

    /** Points that nobody earned are no condition. */
    private static boolean isDue(RuleText rule) {
        return !rule.givesPoints();
    }

    /** Whether a target that the rule names was assigned at all. */
    private static boolean wasAssigned(RuleText rule, Grading grading) {
        return rule.element()
                .filter(it -> it.schema() == RowSchemas.INDICATOR)
                .map(it -> grading.subject().indicators().stream()
                        .anyMatch(row -> it.conditions().stream().allMatch(one -> admits(one, row.indicator()))))
                .orElse(true);
    }

    private static boolean admits(Condition condition, String indicator) {
        return !condition.left().equals("indicator")
                || condition.excludes()
                || condition.operands().contains('"' + indicator + '"');
    }

    private static boolean couldHaveCounted(RuleText rule, Grading grading) {
        Effect effect = rule.effect();
        if (effect == Effect.EXCLUDE) {
            return true;
        }
        if (grading.outcome() == Outcome.NOT_GRADED) {
            return false;
        }
        if (effect == Effect.HOLD) {
            return true;
        }
        if (grading.outcome() == Outcome.ON_HOLD) {
            return false;
        }
        return effect == Effect.KNOCK_OUT
                || (!knockedOut(grading) && mayLower(rule, grading.beforeQuota().grade()));
    }

    private static boolean knockedOut(Grading grading) {
        return grading.beforeQuota().reasons().stream().anyMatch(it -> it.effect() == Effect.KNOCK_OUT);
    }

    private static boolean mayLower(RuleText rule, @Nullable Grade reached) {
        return rule.effect() == Effect.POINTS
                || rule.grades().stream().anyMatch(grade -> grade.compareTo(reached) <= 0);
    }

    /** The obstacles to a grade: the quota, or every ceiling below it and every knock-out. */
    public List<ReasonText> obstacles(Grading grading, Grade wanted) {
        if (grading.quotaDecided() && wanted == Grade.EXCELLENT) {
            return List.of(writer.quota(grading));
        }
        return grading.verdicts().stream()
                .filter(it -> standsInTheWay(it, wanted))
                .sorted(Reason.ORDER)
                .map(it -> writer.fired(grading, it))
                .toList();
    }

    private static boolean standsInTheWay(Reason verdict, Grade wanted) {
        Grade grade = verdict.grade();
        return grade != null && grade.compareTo(wanted) < 0;
    }
}
