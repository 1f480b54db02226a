package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.campaign.OpenCampaign.PAPER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** Who may take a step, what it must hold, and what a decision owes to proposal, verification and quota. */
class StepCheckTest {

    private static final String REASON = "Kết quả thực tế cao hơn số liệu kê khai";
    private static final PaperReference RULING = new PaperReference("12-CV/ĐU", LocalDate.of(2025, 12, 18));

    private final OpenCampaign campaign = OpenCampaign.example();

    /** The member M sits in the cell C; the section S stands between it and the deciding B; above are P and T. */
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "SELF_GRADE,        M, M C",
        "SELF_GRADE,        C, C",
        "BALLOT,            M, C",
        "BALLOT,            C, C",
        "PROPOSE,           M, C S B",
        "PROPOSE,           C, S B",
        "PROPOSE,           T, T",
        "APPRAISE,          M, C S B",
        "APPRAISE,          B, P",
        "VERIFY,            M, B",
        "VERIFY,            B, P",
        "RULE_ON_QUOTA,     M, P",
        "RULE_ON_QUOTA,     C, P",
        "RULE_ON_QUOTA,     P, T",
        "DECIDE,            M, B",
        "DECIDE,            C, B",
        "DECIDE,            S, B",
        "DECIDE,            B, P",
        "DECIDE,            P, T",
        "NOTIFY,            M, C S B",
        "PUBLISH,           M, B",
        "COMPLAIN,          M, M C",
        "DISMISS_COMPLAINT, M, B P T",
        "ADJUST,            M, B P T",
        "CANCEL,            M, B P T",
        "CANCEL,            B, P T"
    })
    void onlyTheCompetentTakeAStep(StepKind kind, String subject, String competent) {
        CampaignSubject whose = campaign.subject(subject).orElseThrow();
        assertThat(Competence.of(kind, whose, campaign)).containsExactly(competent.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "S", "C2", "P", "T", "M", "nobody"})
    void onlyTheDecidingOrganizationDecides(String acting) {
        propose("M");
        Step step = Step.of(StepKind.DECIDE, "M", acting).withGrade(Grade.GOOD).withPaper(PAPER);
        assertThat(kind(step)).isEqualTo("NOT_COMPETENT [B]");
    }

    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"DECIDE", "VERIFY", "RULE_ON_QUOTA"})
    void whatIsDecidedOutsideOfTheCampaignIsNotDecidedInIt(StepKind kind) {
        propose("T");
        assertThat(kind(Step.of(kind, "T", "T"))).isEqualTo("DECIDED_OUTSIDE []");
    }

    @Test
    void withoutALevelAboveTheDecidingOneRecordsItsRuling() {
        campaign.add(new CampaignSubject("P", "Đảng ủy phường Mẫu", true, null, null, null, null, true));
        assertThat(Competence.of(StepKind.RULE_ON_QUOTA, campaign.subject("B").orElseThrow(), campaign))
                .containsExactly("P");
    }

    @Test
    void aDeciderWhoIsNotAboveActsAlone() {
        campaign.add(new CampaignSubject("M", "Đảng viên 1", false, "C", "C2", null, null, true));
        assertThat(Competence.of(StepKind.PROPOSE, campaign.subject("M").orElseThrow(), campaign))
                .containsExactly("C2");
    }

    /** Each step holds what it must: one thing less, and it is refused. */
    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource({
        "SELF_GRADE,        grade,  GRADE_MISSING",
        "BALLOT,            ballot, BALLOT_MISSING",
        "PROPOSE,           run,    RUN_MISSING",
        "APPRAISE,          grade,  GRADE_MISSING",
        "VERIFY,            paper,  PAPER_MISSING",
        "RULE_ON_QUOTA,     paper,  PAPER_MISSING",
        "DECIDE,            grade,  GRADE_MISSING",
        "DECIDE,            paper,  PAPER_MISSING",
        "COMPLAIN,          reason, REASON_MISSING",
        "DISMISS_COMPLAINT, reason, REASON_MISSING",
        "DISMISS_COMPLAINT, paper,  PAPER_MISSING",
        "ADJUST,            grade,  GRADE_MISSING",
        "ADJUST,            reason, REASON_MISSING",
        "ADJUST,            paper,  PAPER_MISSING",
        "CANCEL,            reason, REASON_MISSING",
        "CANCEL,            paper,  PAPER_MISSING"
    })
    void whatAStepMustHold(StepKind kind, String part, Kind expected) {
        before(kind);
        Step whole = CompleteSteps.of(kind, campaign.proposal("M").orElseThrow());
        assertThat(StepCheck.refusal(whole, campaign)).isEmpty();
        assertThat(kind(without(part, whole))).isEqualTo(expected + " []");
    }

    private static Step without(String part, Step it) {
        return new Step(
                it.kind(),
                it.subject(),
                it.actingFor(),
                part.equals("grade") ? null : it.grade(),
                part.equals("reason") ? null : it.reason(),
                part.equals("paper") ? null : it.paper(),
                part.equals("ballot") ? null : it.ballot(),
                part.equals("run") ? null : it.run());
    }

    /** Brings M to where the step is next. */
    private void before(StepKind kind) {
        campaign.proposed("M", 1, Grade.GOOD, "B");
        campaign.limit("B", 5);
        List<StepKind> way =
                List.of(StepKind.PROPOSE, StepKind.DECIDE, StepKind.NOTIFY, StepKind.PUBLISH, StepKind.COMPLAIN);
        int steps = switch (kind) {
            case SELF_GRADE, BALLOT, PROPOSE -> 0;
            case APPRAISE, VERIFY, RULE_ON_QUOTA, DECIDE -> 1;
            case NOTIFY -> 2;
            case PUBLISH -> 3;
            case COMPLAIN, ADJUST, CANCEL -> 4;
            case DISMISS_COMPLAINT -> 5;
        };
        way.subList(0, steps)
                .forEach(it -> campaign.follow(
                        CompleteSteps.of(it, campaign.proposal("M").orElseThrow())));
        if (kind == StepKind.VERIFY) {
            campaign.left("M", 1, Outcome.ON_HOLD);
        }
    }

    /** Nothing stands in the record that a step does not mean. */
    @ParameterizedTest
    @EnumSource(StepKind.class)
    void whatIsNoPartOfAStepIsRefused(StepKind kind) {
        before(kind);
        Step whole = CompleteSteps.of(kind, campaign.proposal("M").orElseThrow());
        boolean graded = whole.grade() != null;
        if (!graded) {
            Grade other = kind == StepKind.PROPOSE ? Grade.EXCELLENT : Grade.GOOD;
            assertThat(kind(whole.withGrade(other))).isEqualTo("NOT_OF_THIS_STEP []");
        }
        if (kind != StepKind.BALLOT) {
            Ballot ballot = new Ballot(3, 0, 3, 0, Map.of());
            assertThat(kind(whole.withBallot(ballot))).isEqualTo("NOT_OF_THIS_STEP []");
        }
        String ofRun = switch (kind) {
            case PROPOSE, APPRAISE, VERIFY, DECIDE -> "RUN_OUTDATED []";
            default -> "NOT_OF_THIS_STEP []";
        };
        assertThat(kind(whole.withRun(7))).isEqualTo(ofRun);
    }

    @Test
    void aProposalMayNameTheGradeOfItsRun() {
        Step step = Step.of(StepKind.PROPOSE, "M", "S").withRun(1);
        assertThat(StepCheck.refusal(step.withGrade(Grade.GOOD), campaign)).isEmpty();
    }

    @Test
    void textsAreShortAndHideNothing() {
        campaign.decide("M");
        Step cancel = Step.of(StepKind.CANCEL, "M", "B").withPaper(PAPER);
        assertThat(StepCheck.refusal(cancel.withReason("x".repeat(2_000)), campaign))
                .isEmpty();
        for (String reason : List.of("x".repeat(2_001), "một\nhai", "\u202Eđảo", "\u0000")) {
            assertThat(kind(cancel.withReason(reason))).isEqualTo("TEXT_UNFIT []");
        }
        PaperReference hidden = new PaperReference("05\u200B-QĐ", LocalDate.of(2025, 12, 20));
        assertThat(kind(cancel.withReason(REASON).withPaper(hidden))).isEqualTo("TEXT_UNFIT []");
    }

    @Test
    void blankIsMissing() {
        campaign.decide("M");
        Step cancel = Step.of(StepKind.CANCEL, "M", "B").withPaper(PAPER);
        assertThat(kind(cancel.withReason("   "))).isEqualTo("REASON_MISSING []");
        PaperReference blank = new PaperReference(" ", LocalDate.of(2025, 12, 20));
        assertThat(kind(cancel.withReason(REASON).withPaper(blank))).isEqualTo("PAPER_MISSING []");
    }

    @Test
    void aBallotThatCannotBeIsRefused() {
        Step ballot = Step.of(StepKind.BALLOT, "M", "C").withBallot(new Ballot(9, 1, 9, 0, Map.of()));
        assertThat(kind(ballot)).isEqualTo("BALLOT_INVALID []");
    }

    /** GOOD is proposed: another grade, higher or lower, needs a reason and a paper; the same needs the paper. */
    @ParameterizedTest
    @CsvSource({
        "GOOD,          false, true,  nothing",
        "GOOD,          false, false, PAPER_MISSING []",
        "GOOD,          true,  false, PAPER_MISSING []",
        "EXCELLENT,     true,  true,  nothing",
        "EXCELLENT,     true,  false, REASON_AND_PAPER_FOR_DIFFERENCE []",
        "COMPLETED,     false, true,  REASON_AND_PAPER_FOR_DIFFERENCE []",
        "COMPLETED,     true,  true,  nothing",
        "NOT_COMPLETED, false, false, REASON_AND_PAPER_FOR_DIFFERENCE []"
    })
    void aDecisionDiffersWithReasonAndPaper(Grade grade, boolean reason, boolean paper, String expected) {
        propose("M");
        Step step = Step.of(StepKind.DECIDE, "M", "B").withGrade(grade);
        step = reason ? step.withReason(REASON) : step;
        assertThat(kind(paper ? step.withPaper(PAPER) : step)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED,     false, nothing",
        "NOT_COMPLETED, false, nothing",
        "GOOD,          false, OUTSIDE_OPEN_GRADES []",
        "GOOD,          true,  nothing"
    })
    void whatIsLeftToPeopleIsSettledWithinTheOpenGradesOrWithAReason(Grade grade, boolean reason, String expected) {
        campaign.left("M", 1, Outcome.NEEDS_DECISION, Grade.COMPLETED, Grade.NOT_COMPLETED);
        propose("M");
        Step step = Step.of(StepKind.DECIDE, "M", "B").withGrade(grade).withPaper(PAPER);
        assertThat(kind(reason ? step.withReason(REASON) : step)).isEqualTo(expected);
        Step appraisal = Step.of(StepKind.APPRAISE, "M", "S").withGrade(grade);
        assertThat(kind(reason ? appraisal.withReason(REASON) : appraisal)).isEqualTo(expected);
    }

    @Test
    void anAppraisalThatDiffersSaysWhy() {
        propose("M");
        Step step = Step.of(StepKind.APPRAISE, "M", "S").withGrade(Grade.COMPLETED);
        assertThat(kind(step)).isEqualTo("APPRAISAL_DIFFERS []");
        assertThat(kind(step.withReason(REASON))).isEqualTo("nothing");
    }

    @Test
    void whatIsOnHoldIsDecidedOnlyOnceItIsVerifiedSinceThatRun() {
        campaign.left("M", 1, Outcome.ON_HOLD);
        propose("M");
        Step decision = Step.of(StepKind.DECIDE, "M", "B").withGrade(Grade.GOOD).withPaper(PAPER);
        assertThat(kind(decision.withReason(REASON))).isEqualTo("ON_HOLD_UNVERIFIED []");
        campaign.follow(Step.of(StepKind.VERIFY, "M", "B").withPaper(PAPER));
        assertThat(kind(decision)).isEqualTo("REASON_MISSING []");
        assertThat(kind(decision.withReason(REASON))).isEqualTo("nothing");
        campaign.runAgain("M");
        campaign.follow(Step.of(StepKind.PROPOSE, "M", "B").withRun(2));
        assertThat(kind(decision.withReason(REASON))).isEqualTo("ON_HOLD_UNVERIFIED []");
    }

    @Test
    void whatIsNotOnHoldIsNotVerified() {
        propose("M");
        assertThat(kind(Step.of(StepKind.VERIFY, "M", "B").withPaper(PAPER))).isEqualTo("NOT_ON_HOLD []");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsNotGradedGetsNoGrade(boolean byRun) {
        if (byRun) {
            campaign.left("M", 1, Outcome.NOT_GRADED);
        } else {
            campaign.add(new CampaignSubject("M", "Đảng viên 1", false, "C", "B", null, null, false));
        }
        propose("M");
        assertThat(kind(CompleteSteps.of(StepKind.DECIDE, campaign.proposal("M").orElseThrow())))
                .isEqualTo("NOT_GRADED_HAS_NO_DECISION []");
        assertThat(kind(CompleteSteps.of(
                        StepKind.APPRAISE, campaign.proposal("M").orElseThrow())))
                .isEqualTo("NOT_GRADED_HAS_NO_DECISION []");
    }

    @Test
    void onlyTheLatestRunIsProposedAppraisedAndDecided() {
        campaign.runAgain("M");
        assertThat(kind(Step.of(StepKind.PROPOSE, "M", "B").withRun(1))).isEqualTo("RUN_OUTDATED []");
        assertThat(kind(Step.of(StepKind.PROPOSE, "M", "B").withRun(3))).isEqualTo("RUN_OUTDATED []");
        campaign.follow(Step.of(StepKind.PROPOSE, "M", "B").withRun(2));
        assertThat(kind(Step.of(StepKind.PROPOSE, "M", "B").withRun(2))).isEqualTo("RUN_ALREADY_PROPOSED []");
        campaign.runAgain("M");
        Step decision = Step.of(StepKind.DECIDE, "M", "B").withGrade(Grade.GOOD).withPaper(PAPER);
        assertThat(kind(decision)).isEqualTo("RUN_OUTDATED []");
        assertThat(kind(Step.of(StepKind.APPRAISE, "M", "B").withGrade(Grade.GOOD)))
                .isEqualTo("RUN_OUTDATED []");
        campaign.follow(Step.of(StepKind.PROPOSE, "M", "B").withRun(3));
        assertThat(kind(decision.withRun(2))).isEqualTo("RUN_OUTDATED []");
        campaign.follow(decision.withRun(3));
    }

    @Test
    void aCancelledResultIsGradedAgainFromANewRun() {
        campaign.decide("M");
        campaign.follow(Step.of(StepKind.CANCEL, "M", "P").withReason(REASON).withPaper(PAPER));
        assertThat(kind(Step.of(StepKind.PROPOSE, "M", "B").withRun(1))).isEqualTo("RUN_ALREADY_PROPOSED []");
        campaign.runAgain("M");
        campaign.decide("M");
    }

    @Test
    void whoWasNeverGradedIsNotProposed() {
        campaign.add(new CampaignSubject("N", "Đảng viên 8", false, "C", "B", null, null, true));
        assertThat(kind(Step.of(StepKind.PROPOSE, "N", "B").withRun(1))).isEqualTo("RUN_UNKNOWN []");
    }

    @Test
    void ofTwoDecidersAtOnceTheSecondIsRefused() {
        propose("M");
        Step first = Step.of(StepKind.DECIDE, "M", "B").withGrade(Grade.GOOD).withPaper(PAPER);
        Step second = Step.of(StepKind.DECIDE, "M", "B")
                .withGrade(Grade.COMPLETED)
                .withReason(REASON)
                .withPaper(PAPER);
        assertThat(StepCheck.refusal(first, campaign)).isEmpty();
        assertThat(StepCheck.refusal(second, campaign)).isEmpty();
        assertThat(campaign.take(first)).isEmpty();
        assertThat(campaign.take(second).map(StepRefusal::kind)).contains(Kind.NOT_ITS_TURN);
        assertThat(campaign.state("M").decidedGrade()).isEqualTo(Grade.GOOD);
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void aClosedCampaignTakesNoStep(StepKind kind) {
        before(kind);
        campaign.close();
        assertThat(kind(CompleteSteps.of(kind, campaign.proposal("M").orElseThrow())))
                .isEqualTo("CAMPAIGN_CLOSED []");
    }

    @Test
    void anUnknownSubjectIsToldBeforeAnythingElse() {
        assertThat(kind(Step.of(StepKind.DECIDE, "ZZ", "B"))).isEqualTo("UNKNOWN_SUBJECT []");
    }

    /** For every limit: exactly so many are decided EXCELLENT, and with a ruling all. */
    @Test
    void noMoreAreExcellentThanTheQuotaAllowsOrARulingLets() {
        for (int limit = 0; limit <= 60; limit++) {
            OpenCampaign full = candidates(62, limit);
            long decided = excellent(full, 62);
            assertThat(decided).as("limit %d", limit).isEqualTo(limit);
            full.follow(Step.of(StepKind.RULE_ON_QUOTA, "M" + limit, "P").withPaper(RULING));
            assertThat(excellent(full, 62)).as("ruling over %d", limit).isEqualTo(62 - limit);
        }
    }

    @Test
    void anAdjustmentIsHeldAgainstTheQuotaToo() {
        OpenCampaign full = candidates(2, 1);
        full.follow(excellent("M0"));
        full.follow(Step.of(StepKind.DECIDE, "M1", "B")
                .withGrade(Grade.GOOD)
                .withReason(REASON)
                .withPaper(PAPER));
        Step up = Step.of(StepKind.ADJUST, "M1", "B")
                .withGrade(Grade.EXCELLENT)
                .withReason(REASON)
                .withPaper(PAPER);
        assertThat(StepCheck.refusal(up, full).map(StepRefusal::kind)).contains(Kind.OVER_QUOTA);
        full.follow(Step.of(StepKind.ADJUST, "M0", "B")
                .withGrade(Grade.GOOD)
                .withReason(REASON)
                .withPaper(PAPER));
        full.follow(up);
    }

    @Test
    void aRulingNeedsAQuotaAndComesFromTheLevelAbove() {
        propose("M");
        Step ruling = Step.of(StepKind.RULE_ON_QUOTA, "M", "P").withPaper(RULING);
        assertThat(kind(ruling)).isEqualTo("NO_QUOTA []");
        campaign.proposed("M", 1, Grade.GOOD, "B");
        assertThat(kind(Step.of(StepKind.RULE_ON_QUOTA, "M", "B").withPaper(RULING)))
                .isEqualTo("NOT_COMPETENT [P]");
        assertThat(kind(ruling)).isEqualTo("nothing");
    }

    @Test
    void anAdjustmentChangesSomething() {
        campaign.decide("M");
        Step same = Step.of(StepKind.ADJUST, "M", "B")
                .withGrade(Grade.GOOD)
                .withReason(REASON)
                .withPaper(PAPER);
        assertThat(kind(same)).isEqualTo("GRADE_UNCHANGED []");
    }

    @Test
    void whoTurnsOutNotToBeGradedIsCancelledAndNotAdjusted() {
        campaign.decide("M");
        campaign.left("M", 2, Outcome.NOT_GRADED);
        Step adjustment = Step.of(StepKind.ADJUST, "M", "B")
                .withGrade(Grade.COMPLETED)
                .withReason(REASON)
                .withPaper(PAPER);
        assertThat(kind(adjustment)).isEqualTo("NOT_GRADED_HAS_NO_DECISION []");
        campaign.follow(Step.of(StepKind.CANCEL, "M", "B").withReason(REASON).withPaper(PAPER));
    }

    /** An adjusted grade is told and published anew. */
    @Test
    void anAdjustedGradeIsNotifiedAndPublishedAnew() {
        campaign.decide("M");
        campaign.follow(Step.of(StepKind.NOTIFY, "M", "B"), Step.of(StepKind.PUBLISH, "M", "B"));
        campaign.follow(Step.of(StepKind.COMPLAIN, "M", "M").withReason("Đề nghị xem lại"));
        campaign.follow(CompleteSteps.of(StepKind.ADJUST, campaign.proposal("M").orElseThrow()));
        assertThat(campaign.state("M").stage()).isEqualTo(Stage.DECIDED);
        assertThat(kind(Step.of(StepKind.PUBLISH, "M", "B"))).isEqualTo("NOT_ITS_TURN []");
        campaign.follow(Step.of(StepKind.NOTIFY, "M", "B"), Step.of(StepKind.PUBLISH, "M", "B"));
        assertThat(campaign.state("M").adjusted()).isTrue();
    }

    private static OpenCampaign candidates(int count, int limit) {
        OpenCampaign full = OpenCampaign.example();
        full.limit("B", limit);
        members(count).forEach(it -> {
            full.add(new CampaignSubject(it, "Đảng viên", false, "C", "B", null, null, true));
            full.proposed(it, 1, Grade.EXCELLENT, "B");
            full.follow(Step.of(StepKind.PROPOSE, it, "B").withRun(1));
        });
        return full;
    }

    private static long excellent(OpenCampaign full, int count) {
        return members(count).filter(it -> full.take(excellent(it)).isEmpty()).count();
    }

    private static Step excellent(String id) {
        return Step.of(StepKind.DECIDE, id, "B").withGrade(Grade.EXCELLENT).withPaper(PAPER);
    }

    private static Stream<String> members(int count) {
        return IntStream.range(0, count).mapToObj(it -> "M" + it);
    }

    private void propose(String id) {
        String by = campaign.subject(id).orElseThrow().decidedBy();
        campaign.follow(Step.of(StepKind.PROPOSE, id, by == null ? id : by).withRun(1));
    }

    private String kind(Step step) {
        return StepCheck.refusal(step, campaign)
                .map(it -> it.kind() + " " + it.others())
                .orElse("nothing");
    }
}
