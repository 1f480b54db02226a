package vn.minhxet.oracle;

import static vn.minhxet.oracle.Truth.all;
import static vn.minhxet.oracle.Truth.is;
import static vn.minhxet.oracle.Truth.less;
import static vn.minhxet.oracle.Truth.more;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Role;

/** What the committees of Huế and Lào Cai ask for, on top of Quy định 366-QĐ/TW. All figures are illustrative. */
final class GuidanceHue extends Regulation366 {

    private final Set<String> scored;

    /**
     * @param scored who is scored criterion by criterion: what was missed has cost points on the sheet and costs none again
     */
    GuidanceHue(Figures figures, Set<String> scored) {
        super(figures);
        this.scored = scored;
    }

    /** Points are given and taken before anything else is said. */
    @Override
    void adjust(MemberDossier member, Opinion opinion) {
        if (scored.contains(member.row().id())) {
            return;
        }
        missed(member.indicators(), "CONCRETE_PRODUCTS", "products.points", opinion); // Huế 2025-08: concrete product
        remediedLate(member.findings(), opinion); // Huế 2025-08: mistakes corrected in time
    }

    @Override
    void adjust(OrganizationDossier organization, Opinion opinion) {
        List<IndicatorRow> targets = organization.indicators();
        exceeded(targets, "NON_STATE_ADMISSION", "admission.nonStateBonus", opinion);
        exceeded(targets, "RURAL_ADMISSION", "admission.ruralBonus", opinion);
        if (scored.contains(organization.row().id())) {
            return;
        }
        missed(targets, "PARTY_ADMISSION", "admission.points", opinion); // Huế 2025-08: admissions tied to the grading
        missed(targets, "NON_STATE_ADMISSION", "admission.nonStatePoints", opinion);
        missed(targets, "RURAL_ADMISSION", "admission.ruralPoints", opinion);
        missed(targets, "THEMATIC_PERSON_IN_CHARGE", "thematic.personInChargePoints", opinion); // 50-CT/TW
        missed(targets, "SUPERIOR_ATTENDANCE", "thematic.superiorPoints", opinion); // Kim Trà, Hóa Châu, Kim Long 2025
        missed(targets, "DIALOGUES_HELD", "dialogues.points", opinion); // Lào Cai 2023
        remediedLate(organization.findings(), opinion); // Huế 2025-08
    }

    @Override
    public Opinion on(MemberDossier member) {
        Opinion opinion = super.on(member);
        below(
                member.indicators(),
                "FOLLOW_UP_TASKS",
                "thematic.memberFollowUpPercent",
                Grade.GOOD,
                opinion); // 50-CT/TW
        inspection(member.findings(), opinion);
        // Lào Cai 2023: the head answers first; one who holds no leading post is not held to it, as the scenarios say
        Truth leader = is(member.row().role(), Role.LEADER);
        opinion.competentLevelDecides(
                all(
                        leader,
                        figures.flag("head.openViolationLeftToPeople"),
                        Found.any(member.onCollective(), this::openViolation)),
                Grade.GOOD);
        opinion.competentLevelDecides(
                all(
                        leader,
                        figures.flag("head.warningLeftToPeople"),
                        Found.any(member.onCollective(), it -> all(discipline(it), it.warningOrMore()))),
                Grade.GOOD,
                Grade.COMPLETED);
        return opinion;
    }

    @Override
    public Opinion on(OrganizationDossier organization) {
        Opinion opinion = super.on(organization);
        List<IndicatorRow> targets = organization.indicators();
        // Huế 2025-08: admission targets tied to the grade
        below(targets, "PARTY_ADMISSION", "admission.excellentPercent", Grade.GOOD, opinion);
        below(targets, "PARTY_ADMISSION", "admission.goodPercent", Grade.COMPLETED, opinion);
        // 50-CT/TW: thematic meetings held, plan registered, tasks given afterwards done
        below(targets, "THEMATIC_MEETINGS", "thematic.excellentPercent", Grade.GOOD, opinion);
        below(targets, "THEMATIC_MEETINGS", "thematic.goodPercent", Grade.COMPLETED, opinion);
        opinion.atMost(
                Grade.GOOD,
                all(figures.flag("thematic.planRequired"), notReached(targets, "THEMATIC_PLAN_REGISTERED")));
        below(targets, "FOLLOW_UP_TASKS", "thematic.followUpPercent", Grade.GOOD, opinion);
        // Hương Trà, Hóa Châu 2025: dossiers on time
        below(targets, "DOSSIERS_ON_TIME", "dossiers.excellentPercent", Grade.GOOD, opinion);
        below(targets, "DOSSIERS_ON_TIME", "dossiers.goodPercent", Grade.COMPLETED, opinion);
        // Lào Cai 2023: petitions answered
        below(targets, "PETITIONS_RESOLVED", "petitions.excellentPercent", Grade.GOOD, opinion);
        // Huế 2025-08: resolutions turned into programmes; the congress and its programme by the date
        below(targets, "RESOLUTION_PROGRAMMES", "resolutions.excellentPercent", Grade.GOOD, opinion);
        opinion.atMost(
                Grade.GOOD, all(figures.flag("congress.onTimeRequired"), notReached(targets, "CONGRESS_ON_TIME")));
        inspection(organization.findings(), opinion);
        opinion.atMost(
                Grade.COMPLETED,
                organization.disciplined().above(figures.number("inspection.subordinatesDisciplinedPercent")));
        return opinion;
    }

    /** Huế 2025-08, Lào Cai 2023: what inspection found is corrected, and in time. */
    private void inspection(List<Found> findings, Opinion opinion) {
        opinion.atMost(
                Grade.COMPLETED,
                all(figures.flag("inspection.openViolationBarsGood"), Found.any(findings, this::openViolation)));
        opinion.atMost(
                Grade.GOOD,
                all(
                        figures.flag("inspection.overdueBarsExcellent"),
                        Found.any(findings, it -> all(it.is(FindingKind.INSPECTION_SHORTCOMING), it.overdue()))));
    }

    private Truth openViolation(Found it) {
        return all(it.is(FindingKind.INSPECTION_VIOLATION), Truth.of(!it.row().remedied()));
    }

    private void remediedLate(List<Found> findings, Opinion opinion) {
        for (Found it : findings) {
            opinion.points(
                    all(
                            it.is(FindingKind.INSPECTION_SHORTCOMING, FindingKind.INSPECTION_VIOLATION),
                            it.concludedInYear(),
                            it.remediedLate()),
                    figures.number("inspection.latePoints").negate());
        }
    }

    private void below(List<IndicatorRow> targets, String code, String percent, Grade grade, Opinion opinion) {
        for (IndicatorRow it : targets) {
            if (it.indicator().equals(code)) {
                opinion.atMost(grade, Share.of(actual(it), target(it)).below(figures.number(percent)));
            }
        }
    }

    private static Truth notReached(List<IndicatorRow> targets, String code) {
        return targets.stream()
                .filter(it -> it.indicator().equals(code))
                .map(it -> less(actual(it), target(it)))
                .reduce(Truth.NO, Truth::any);
    }

    /** Takes points in proportion to what is missing of a target. */
    private void missed(List<IndicatorRow> targets, String code, String points, Opinion opinion) {
        for (IndicatorRow it : targets) {
            if (it.indicator().equals(code)) {
                Truth missed = less(actual(it), target(it));
                BigDecimal taken = missed == Truth.YES
                        ? missing(actual(it), target(it), figures.number(points))
                        : figures.number(points);
                opinion.points(missed, taken.negate());
            }
        }
    }

    /** Points × (target − actual) ÷ target, to hundredths, half up; nothing of a target of zero. */
    private static BigDecimal missing(BigDecimal actual, BigDecimal target, BigDecimal points) {
        return target.signum() <= 0
                ? BigDecimal.ZERO
                : points.multiply(target.subtract(actual).min(target)).divide(target, 2, RoundingMode.HALF_UP);
    }

    private void exceeded(List<IndicatorRow> targets, String code, String points, Opinion opinion) {
        for (IndicatorRow it : targets) {
            if (it.indicator().equals(code)) {
                opinion.points(more(actual(it), target(it)), figures.number(points));
            }
        }
    }

    private static BigDecimal target(IndicatorRow it) {
        return it.target() == Unknown.FIGURE ? null : BigDecimal.valueOf(it.target(), 2);
    }

    private static BigDecimal actual(IndicatorRow it) {
        return it.actual() == Unknown.FIGURE ? null : BigDecimal.valueOf(it.actual(), 2);
    }
}
