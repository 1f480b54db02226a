package vn.minhxet.bench;

import static vn.minhxet.bench.FindingFacts.DISCIPLINED;
import static vn.minhxet.bench.FindingFacts.INSPECTED;
import static vn.minhxet.bench.FindingFacts.LATE;
import static vn.minhxet.bench.FindingFacts.OF_REVIEW;
import static vn.minhxet.bench.FindingFacts.OVERDUE;
import static vn.minhxet.bench.FindingFacts.REMEDIED;
import static vn.minhxet.bench.FindingFacts.SHORTCOMING;
import static vn.minhxet.bench.FindingFacts.VIOLATION;
import static vn.minhxet.bench.FindingFacts.WARNING;
import static vn.minhxet.bench.Known.not;
import static vn.minhxet.bench.RuleTable.row;

import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Role;
import vn.minhxet.rule.Shares;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;

/** The local rulebook on top of 366-QĐ/TW for members. Not safe for several threads. */
final class HandWrittenHue extends HandWritten366 {

    private static final RuleNames NAMES = HandWritten366.NAMES.more("hue-member-");

    private static final long REMEDIED_LATE = NAMES.rule("remedied-late");
    private static final long PRODUCTS = NAMES.rule("products-missed");
    private static final long FOLLOW_UP = NAMES.rule("excellent-needs-follow-up-tasks");

    private static final RuleTable POINTS_OF_FINDINGS =
            new RuleTable(row(REMEDIED_LATE, INSPECTED | OF_REVIEW | REMEDIED | LATE));

    private static final RuleTable FINDINGS = new RuleTable(
            row(NAMES.rule("good-needs-no-open-violation"), VIOLATION | not(REMEDIED)),
            row(NAMES.rule("excellent-needs-no-overdue-shortcoming"), SHORTCOMING | not(REMEDIED) | OVERDUE));

    private static final RuleTable COLLECTIVES_FINDINGS = new RuleTable(
            row(NAMES.rule("head-answers-for-open-violation"), VIOLATION | not(REMEDIED)),
            row(NAMES.rule("head-answers-for-warning"), OF_REVIEW | DISCIPLINED | WARNING));

    private final long latePoints;
    private final long productPoints;
    private final long followUpPercent;

    private final FindingRules own = new FindingRules(FINDINGS);
    private final FindingRules collectives = new FindingRules(COLLECTIVES_FINDINGS);

    private long fired;
    private long open;
    private long least;
    private long most;

    HandWrittenHue(Rulebook rulebook, Period period) {
        super(rulebook, period, NAMES);
        RulebookParameters parameters = rulebook.parameters();
        this.latePoints = parameters.points("inspection.latePoints");
        this.productPoints = parameters.points("products.points");
        this.followUpPercent = parameters.percent("thematic.memberFollowUpPercent");
    }

    @Override
    protected void ask(MemberYear member, MemberRow row, long missing) {
        fired = 0;
        open = 0;
        least = 0;
        most = 0;
        member.findings().forEach(this::points);
        member.indicators().forEach(this::points);
        ask(member, row, missing, least, most);
        more(fired, open);
        if (!member.findings().isEmpty()) {
            tell(own, member.findings(), true);
        }
        boolean leader = row.role() == Role.LEADER;
        if ((leader || row.role() == null) && !member.collectiveFindings().isEmpty()) {
            tell(collectives, member.collectiveFindings(), leader);
        }
    }

    private void points(FindingYear finding) {
        long known = FindingFacts.of(finding);
        long firing = POINTS_OF_FINDINGS.firing(known);
        long perhaps = POINTS_OF_FINDINGS.open(known);
        fired |= firing;
        open |= perhaps;
        take(firing == 0 ? 0 : latePoints, perhaps == 0 ? 0 : latePoints);
    }

    private void take(long surely, long perhaps) {
        least -= surely + perhaps;
        most -= surely;
    }

    private void points(IndicatorRow indicator) {
        boolean unknown = indicator.target() == Unknown.FIGURE || indicator.actual() == Unknown.FIGURE;
        switch (indicator.indicator()) {
            case "CONCRETE_PRODUCTS" -> products(indicator, unknown);
            case "FOLLOW_UP_TASKS" -> followUp(indicator, unknown);
            default -> {}
        }
    }

    private void products(IndicatorRow indicator, boolean unknown) {
        if (unknown) {
            open |= PRODUCTS;
            take(0, productPoints);
        } else if (indicator.actual() < indicator.target()) {
            fired |= PRODUCTS;
            take(Shares.inProportionToMissing(indicator, productPoints), 0);
        }
    }

    /** One indicator has one row, so that a rule on it is either open or not. */
    private void followUp(IndicatorRow indicator, boolean unknown) {
        if (unknown) {
            open |= FOLLOW_UP;
        } else if (Shares.shareBelow(indicator.actual(), indicator.target(), followUpPercent)) {
            fired |= FOLLOW_UP;
        }
    }
}
