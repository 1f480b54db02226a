package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.campaign.OpenCampaign.PAPER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * Steps of any kind by anybody in any order, in any tree: whatever is taken, no result comes to where it may not be. What
 * may not be is written here a second time, from the steps taken alone.
 */
class AnyOrderTest {

    private static final Map<StepKind, Integer> TAKEN = new EnumMap<>(StepKind.class);

    @Property(tries = 300, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void noOrderOfStepsLeadsWhereItMayNot(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int organizations) {
        Random random = new Random(seed);
        OpenCampaign campaign = RandomTree.of(random, organizations);
        List<CampaignSubject> all = campaign.all();
        campaign.limit("O0", random.nextInt(4));
        all.forEach(it -> propose(it.id(), 1, campaign, random));
        Map<String, List<Step>> taken = new HashMap<>();
        for (int i = 0; i < 60 * all.size(); i++) {
            CampaignSubject subject = all.get(random.nextInt(all.size()));
            if (random.nextInt(40) == 0) {
                int run = campaign.proposal(subject.id()).orElseThrow().run();
                propose(subject.id(), run + 1, campaign, random);
            }
            Step step = step(subject, campaign, random);
            ResultState before = campaign.state(subject.id());
            if (campaign.take(step).isEmpty()) {
                List<Step> history = taken.computeIfAbsent(subject.id(), any -> new ArrayList<>());
                hold(step, before, history, subject, campaign);
                history.add(step);
                TAKEN.merge(step.kind(), 1, Integer::sum);
            } else {
                assertThat(campaign.state(subject.id())).isSameAs(before);
            }
        }
    }

    /** The property says nothing where steps of some kind are always refused. */
    @AfterContainer
    static void everyKindWasTakenOften() {
        assertThat(TAKEN.keySet()).containsExactlyInAnyOrder(StepKind.values());
        assertThat(TAKEN.values()).allMatch(it -> it > 20);
    }

    private static void hold(
            Step step, ResultState before, List<Step> history, CampaignSubject subject, OpenCampaign campaign) {
        Grade gradeBefore = before.decidedGrade();
        Grade gradeAfter = campaign.state(subject.id()).decidedGrade();
        if (!Objects.equals(gradeBefore, gradeAfter)) {
            assertThat(step.kind()).isIn(StepKind.DECIDE, StepKind.ADJUST, StepKind.CANCEL);
            assertThat(step.paper()).isNotNull();
        }
        if (has(history, StepKind.PUBLISH) && !Objects.equals(gradeBefore, gradeAfter)) {
            boolean anew = step.kind() == StepKind.DECIDE && has(since(StepKind.PUBLISH, history), StepKind.CANCEL);
            assertThat(anew || step.kind() == StepKind.ADJUST || step.kind() == StepKind.CANCEL)
                    .as("%s after %s", step, history)
                    .isTrue();
            assertThat(anew || step.reason() != null).isTrue();
        }
        if (step.kind() == StepKind.DECIDE) {
            assertThat(step.actingFor()).isEqualTo(subject.decidedBy());
            decisionIsDue(step, history, subject, campaign);
        }
        boolean grades = step.kind() == StepKind.DECIDE || step.kind() == StepKind.ADJUST;
        assertThat(gradeAfter).isEqualTo(grades ? step.grade() : step.kind() == StepKind.CANCEL ? null : gradeBefore);
        if (gradeAfter == Grade.EXCELLENT && gradeBefore != Grade.EXCELLENT) {
            quotaHolds(subject, campaign);
        }
    }

    private static void decisionIsDue(Step step, List<Step> history, CampaignSubject subject, OpenCampaign campaign) {
        Proposal proposal = campaign.proposal(subject.id()).orElseThrow();
        List<Step> since = since(StepKind.PROPOSE, history);
        assertThat(since.get(0).run()).isEqualTo(proposal.run());
        assertThat(has(since, StepKind.CANCEL)).isFalse();
        assertThat(has(since, StepKind.DECIDE)).isFalse();
        assertThat(subject.graded()).isTrue();
        assertThat(proposal.outcome()).isNotEqualTo(Outcome.NOT_GRADED);
        if (proposal.outcome() == Outcome.ON_HOLD) {
            assertThat(has(since, StepKind.VERIFY)).isTrue();
        }
        if (proposal.grade() != step.grade() && !proposal.openGrades().contains(step.grade())) {
            assertThat(step.reason()).isNotBlank();
        }
        for (String collective : collectives(subject)) {
            assertThat(isSettled(collective, campaign))
                    .as("%s of %s", collective, subject)
                    .isTrue();
        }
        if (subject.organization()) {
            campaign.all().stream()
                    .filter(it -> subject.id().equals(it.parent()))
                    .filter(it -> collectives(it).isEmpty())
                    .forEach(it -> assertThat(isSettled(it.id(), campaign))
                            .as("%s", it)
                            .isTrue());
        }
    }

    private static List<Step> since(StepKind kind, List<Step> history) {
        int last = 0;
        for (int i = 0; i < history.size(); i++) {
            last = history.get(i).kind() == kind ? i : last;
        }
        return history.subList(last, history.size());
    }

    private static List<String> collectives(CampaignSubject subject) {
        List<String> collectives = new ArrayList<>();
        if (subject.headed() != null) {
            collectives.add(subject.headed());
        }
        if (subject.collective() != null) {
            collectives.add(subject.collective());
        }
        return collectives;
    }

    private static boolean isSettled(String id, OpenCampaign campaign) {
        CampaignSubject subject = campaign.subject(id).orElseThrow();
        return campaign.state(id).decidedGrade() != null
                || !subject.graded()
                || subject.decidedBy() == null
                || campaign.proposal(id).orElseThrow().outcome() == Outcome.NOT_GRADED;
    }

    private static void quotaHolds(CampaignSubject subject, OpenCampaign campaign) {
        String group = campaign.proposal(subject.id()).orElseThrow().quotaGroup();
        if (group != null && campaign.quota(group).ruling() == null) {
            assertThat(campaign.excellent(group))
                    .isLessThanOrEqualTo(campaign.quota(group).limit());
        }
    }

    private static boolean has(List<Step> history, StepKind kind) {
        return history.stream().anyMatch(it -> it.kind() == kind);
    }

    /** A further run of one subject: any outcome, now and then in the group with a quota. */
    private static void propose(String id, int run, OpenCampaign campaign, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> campaign.left(id, run, Outcome.NEEDS_DECISION, Grade.EXCELLENT, Grade.GOOD);
            case 1 -> campaign.left(id, run, Outcome.ON_HOLD);
            case 2 -> campaign.left(id, run, random.nextInt(3) == 0 ? Outcome.NOT_GRADED : Outcome.ON_HOLD);
            case 3, 4, 5 -> campaign.proposed(id, run, Grade.EXCELLENT, "O0");
            default -> campaign.proposed(id, run, grade(random), "O0");
        }
    }

    private static Grade grade(Random random) {
        return Grade.BEST_FIRST.get(random.nextInt(4));
    }

    /** Mostly a step that is next, by somebody competent; mostly with all that it needs. */
    private static Step step(CampaignSubject subject, OpenCampaign campaign, Random random) {
        List<StepKind> next =
                List.copyOf(StepSequence.at(campaign.state(subject.id()).stage()));
        StepKind kind = random.nextInt(8) == 0
                ? StepKind.values()[random.nextInt(StepKind.values().length)]
                : next.get(random.nextInt(next.size()));
        List<String> competent = Competence.of(kind, subject, campaign);
        String acting = competent.isEmpty() || random.nextInt(10) == 0
                ? campaign.all().get(random.nextInt(campaign.all().size())).id()
                : competent.get(random.nextInt(competent.size()));
        Proposal proposal = campaign.proposal(subject.id()).orElseThrow();
        boolean graded = switch (kind) {
            case SELF_GRADE, APPRAISE, DECIDE, ADJUST -> true;
            default -> false;
        };
        return new Step(
                kind,
                subject.id(),
                acting,
                graded ? given(proposal, random) : null,
                mostly("Theo kết quả kiểm tra", random),
                mostly(PAPER, random),
                kind == StepKind.BALLOT ? new Ballot(9, 1, 8, 0, Map.of(Grade.GOOD, 8)) : null,
                kind == StepKind.PROPOSE ? proposal.run() : null);
    }

    private static Grade given(Proposal proposal, Random random) {
        Grade proposed = proposal.grade();
        return proposed == null || random.nextInt(3) == 0 ? grade(random) : proposed;
    }

    private static <T> @Nullable T mostly(T value, Random random) {
        return random.nextInt(5) == 0 ? null : value;
    }
}
