package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.campaign.OpenCampaign.PAPER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** Collective before head, subordinates before the organization, and never a circle. */
class DecisionOrderTest {

    private final OpenCampaign campaign = OpenCampaign.example();

    @Test
    void theCollectiveComesBeforeItsHeadAndItsMembers() {
        assertThat(waits("H")).isEqualTo("COLLECTIVE_FIRST [C]");
        assertThat(waits("D")).isEqualTo("COLLECTIVE_FIRST [B]");
        assertThat(waits("K")).isEqualTo("COLLECTIVE_FIRST [B]");
        assertThat(waits("M")).isEqualTo("nothing");
    }

    /** H heads C, D and K wait for B: their cells do not wait for them. */
    @Test
    void subordinatesComeBeforeTheOrganizationExceptThoseWhoWaitForItOrForOneAbove() {
        assertThat(waits("C")).isEqualTo("SUBORDINATES_FIRST [M]");
        assertThat(waits("C2")).isEqualTo("nothing");
        assertThat(waits("S")).isEqualTo("SUBORDINATES_FIRST [C]");
        assertThat(waits("B")).isEqualTo("SUBORDINATES_FIRST [S, C2]");
        campaign.decide("M", "C", "C2", "S", "B", "H", "D", "K", "P");
    }

    @Test
    void aMemberWhoHeadsSomethingBelowIsWaitedFor() {
        campaign.add(new CampaignSubject("X", "Đảng viên 9", false, "S", "B", "C", null, true));
        campaign.proposed("X", 1, Grade.GOOD, null);
        campaign.decide("M", "C");
        assertThat(waits("S")).isEqualTo("SUBORDINATES_FIRST [X]");
        campaign.decide("X", "S");
    }

    @Test
    void aCancelledResultIsWaitedForAgain() {
        campaign.decide("M");
        campaign.follow(Step.of(StepKind.CANCEL, "M", "B")
                .withReason("Kê khai chưa đúng")
                .withPaper(PAPER));
        assertThat(waits("C")).isEqualTo("SUBORDINATES_FIRST [M]");
    }

    @Test
    void nobodyWaitsForWhoIsNotGradedOrIsDecidedOutside() {
        campaign.left("M", 1, Outcome.NOT_GRADED);
        assertThat(waits("C")).isEqualTo("nothing");
        campaign.add(new CampaignSubject("C", "Chi bộ 1", true, "S", "B", null, null, false));
        assertThat(waits("H")).isEqualTo("nothing");
        assertThat(waits("S")).isEqualTo("SUBORDINATES_FIRST [H]");
        campaign.add(new CampaignSubject("B", "Đảng ủy cơ sở Mẫu", true, "P", null, null, null, true));
        assertThat(waits("K")).isEqualTo("nothing");
    }

    @Test
    void belowAnOrganizationThatIsNotGradedItsSubordinatesAreWaitedFor() {
        campaign.add(new CampaignSubject("C", "Chi bộ 1", true, "S", "B", null, null, false));
        campaign.left("S", 1, Outcome.NOT_GRADED);
        assertThat(waits("B")).isEqualTo("SUBORDINATES_FIRST [M, H, C2]");
    }

    /** Y sits in a cell that is not graded and heads another cell below B: B waits for Y all the same. */
    @Test
    void whoHeadsSomethingBelowIsWaitedForAcrossAnOrganizationThatIsNotGraded() {
        campaign.left("S", 1, Outcome.NOT_GRADED);
        campaign.left("C", 1, Outcome.NOT_GRADED);
        campaign.add(new CampaignSubject("Y", "Đảng viên 9", false, "C", "B", "C2", null, true));
        campaign.proposed("Y", 1, Grade.GOOD, null);
        campaign.decide("M", "H", "C2");
        assertThat(waits("B")).isEqualTo("SUBORDINATES_FIRST [Y]");
    }

    @Test
    void whoIsPublishedOrComplainsIsDecided() {
        campaign.decide("M");
        campaign.follow(Step.of(StepKind.NOTIFY, "M", "C"));
        assertThat(waits("C")).isEqualTo("nothing");
        campaign.follow(Step.of(StepKind.PUBLISH, "M", "B"));
        assertThat(waits("C")).isEqualTo("nothing");
        campaign.follow(Step.of(StepKind.COMPLAIN, "M", "M").withReason("Đề nghị xem lại"));
        assertThat(waits("C")).isEqualTo("nothing");
    }

    /** In any tree, whoever heads or sits in what: as long as anybody is left, somebody can be decided. */
    @Property(tries = 400)
    void everybodyCanBeDecidedInSomeOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int organizations) {
        OpenCampaign any = RandomTree.of(new Random(seed), organizations);
        List<CampaignSubject> left = new ArrayList<>(any.all());
        left.removeIf(it -> it.decidedBy() == null || !DecisionContents.isGraded(it, any));
        for (CampaignSubject subject : left) {
            any.follow(
                    Step.of(StepKind.PROPOSE, subject.id(), subject.decidedBy()).withRun(1));
        }
        boolean moved = true;
        while (moved) {
            moved = left.removeIf(it -> any.take(decision(it)).isEmpty());
        }
        assertThat(left).isEmpty();
    }

    private static Step decision(CampaignSubject subject) {
        return Step.of(StepKind.DECIDE, subject.id(), subject.decidedBy())
                .withGrade(Grade.GOOD)
                .withPaper(PAPER);
    }

    private String waits(String id) {
        String by = Optional.ofNullable(campaign.subject(id).orElseThrow().decidedBy())
                .orElseThrow();
        if (campaign.state(id).stage() == Stage.OPEN) {
            campaign.follow(Step.of(StepKind.PROPOSE, id, by).withRun(1));
        }
        return StepCheck.refusal(decision(campaign.subject(id).orElseThrow()), campaign)
                .filter(it -> it.kind() == Kind.COLLECTIVE_FIRST || it.kind() == Kind.SUBORDINATES_FIRST)
                .map(it -> it.kind() + " " + it.others())
                .orElse("nothing");
    }
}
