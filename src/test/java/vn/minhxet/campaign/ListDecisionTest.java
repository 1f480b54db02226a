package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.campaign.OpenCampaign.PAPER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.campaign.ListDecision.Line;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** A list is decided whole or not at all. */
class ListDecisionTest {

    private final OpenCampaign campaign = OpenCampaign.example();

    @Test
    void theOrderInsideTheListResolvesItself() {
        propose("H", "C", "M", "S", "C2");
        ListDecision list = list("H", "S", "C2", "C", "M");
        assertThat(list.refusals(campaign)).isEmpty();
        assertThat(list.steps()).extracting(Step::subject).containsExactly("H", "S", "C2", "C", "M");
        assertThat(list.steps(campaign)).extracting(Step::subject).containsExactly("M", "C", "H", "S", "C2");
        assertThat(list.steps()).containsExactlyInAnyOrderElementsOf(list.steps(campaign));
    }

    @Test
    void whoIsMissingFromTheListIsNamed() {
        propose("H", "C", "S");
        assertThat(told(list("H", "C", "S"))).containsExactly("SUBORDINATES_FIRST C [M]");
        campaign.decide("M");
        assertThat(told(list("H", "S"))).containsExactly("COLLECTIVE_FIRST H [C]", "SUBORDINATES_FIRST S [C]");
    }

    @Test
    void allRefusalsAreToldAtOnceAndNothingIsDone() {
        propose("M", "C2", "S");
        campaign.left("S", 1, Outcome.NOT_GRADED);
        ListDecision list = ListDecision.of(
                "B",
                PAPER,
                List.of(
                        line("M", Grade.EXCELLENT, null),
                        line("C2", Grade.GOOD, null),
                        line("nobody", Grade.GOOD, null),
                        line("H", Grade.GOOD, null),
                        line("S", Grade.GOOD, null),
                        line("C2", Grade.GOOD, null),
                        line("P", Grade.GOOD, null),
                        line("C", null, null)));
        propose("P", "C");
        assertThat(told(list))
                .containsExactly(
                        "REASON_AND_PAPER_FOR_DIFFERENCE M []",
                        "UNKNOWN_SUBJECT nobody []",
                        "NOT_ITS_TURN H []",
                        "NOT_GRADED_HAS_NO_DECISION S []",
                        "TWICE_IN_LIST C2 []",
                        "NOT_COMPETENT P [T]",
                        "GRADE_MISSING C []");
        assertThat(campaign.take(list)).hasSize(7);
        assertThat(campaign.all())
                .noneMatch(it -> campaign.state(it.id()).stage().isDecided());
    }

    @Test
    void whatConcernsTheWholeListIsToldOnce() {
        propose("M", "C2");
        assertThat(told(ListDecision.of("B", PAPER, List.of()))).containsExactly("LIST_EMPTY  []");
        List<Line> lines =
                List.of(line("M", Grade.GOOD, null), line("C2", Grade.GOOD, null), line("H", Grade.GOOD, null));
        assertThat(told(ListDecision.of("B", null, lines)))
                .containsExactly("LIST_PAPER_MISSING  []", "NOT_ITS_TURN H []");
        campaign.close();
        assertThat(told(ListDecision.of("B", PAPER, lines))).containsExactly("CAMPAIGN_CLOSED  []");
    }

    /** So many are decided EXCELLENT already, so many more are in the list. */
    @ParameterizedTest
    @CsvSource({
        "5, 0, 5, true",
        "5, 0, 6, false",
        "5, 5, 0, true",
        "5, 5, 1, false",
        "5, 3, 2, true",
        "5, 3, 3, false",
        "0, 0, 0, true",
        "0, 0, 1, false"
    })
    void theQuotaIsHeldAgainstTheListAsAWhole(int limit, int decided, int more, boolean allowed) {
        ListDecision list = excellent(limit, decided, more);
        assertThat(told(list))
                .isEqualTo(allowed ? List.of() : List.of("OVER_QUOTA M" + decided + " " + ids(decided, more)));
    }

    @Test
    void theBoundaryOfTheQuotaForEveryNumber() {
        for (int n = 0; n <= 60; n++) {
            OpenCampaign fresh = OpenCampaign.example();
            assertThat(excellent(fresh, n, n / 3, n - n / 3).refusals(fresh))
                    .as("%d", n)
                    .isEmpty();
            OpenCampaign again = OpenCampaign.example();
            assertThat(excellent(again, n, n / 3, n - n / 3 + 1).refusals(again))
                    .as("one over %d", n)
                    .hasSize(1);
        }
    }

    @Test
    void whoIsNotExcellentNeedsNoRoom() {
        ListDecision list = excellent(1, 1, 2);
        List<Line> lines = list.lines().stream()
                .map(it -> line(it.subject(), Grade.GOOD, "Thành tích chưa nổi trội"))
                .toList();
        assertThat(told(ListDecision.of("B", PAPER, lines))).isEmpty();
    }

    @Test
    void aRulingMakesRoomForTheWholeList() {
        ListDecision list = excellent(2, 1, 4);
        assertThat(list.refusals(campaign)).hasSize(1);
        campaign.follow(Step.of(StepKind.RULE_ON_QUOTA, "M1", "P").withPaper(PAPER));
        assertThat(campaign.take(list)).isEmpty();
        assertThat(campaign.excellent("B")).isEqualTo(5);
    }

    /** Any list of any tree: what is accepted is also accepted step by step, and comes out the same. */
    @Property(tries = 300)
    void anAcceptedListIsAcceptedStepByStep(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int organizations) {
        OpenCampaign whole = RandomTree.of(new Random(seed), organizations);
        OpenCampaign single = RandomTree.of(new Random(seed), organizations);
        for (OpenCampaign each : List.of(whole, single)) {
            each.all().stream()
                    .filter(it -> it.decidedBy() != null)
                    .forEach(it -> each.follow(
                            Step.of(StepKind.PROPOSE, it.id(), it.decidedBy()).withRun(1)));
        }
        for (Map.Entry<String, List<String>> committee :
                byDecider(whole, new Random(seed)).entrySet()) {
            ListDecision list = accepted(committee.getKey(), committee.getValue(), whole);
            list.steps(whole).forEach(single::follow);
            assertThat(list.lines().isEmpty() || whole.take(list).isEmpty()).isTrue();
        }
        for (CampaignSubject subject : whole.all()) {
            assertThat(single.state(subject.id())).isEqualTo(whole.state(subject.id()));
        }
    }

    /** What each committee could decide, in any order. */
    private static Map<String, List<String>> byDecider(OpenCampaign any, Random random) {
        List<CampaignSubject> subjects = new ArrayList<>(any.all());
        Collections.shuffle(subjects, random);
        return subjects.stream()
                .filter(it -> it.decidedBy() != null)
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.decidedBy()),
                        TreeMap::new,
                        Collectors.mapping(CampaignSubject::id, Collectors.toList())));
    }

    /** The list without the lines that stand against it. */
    private static ListDecision accepted(String by, List<String> ids, OpenCampaign any) {
        List<String> left = new ArrayList<>(ids);
        ListDecision list = list(by, left);
        for (List<StepRefusal> refusals = list.refusals(any);
                !refusals.isEmpty() && !left.isEmpty();
                refusals = list.refusals(any)) {
            refusals.forEach(it -> left.remove(it.subject()));
            list = list(by, left);
        }
        return list;
    }

    private static ListDecision list(String by, List<String> ids) {
        return ListDecision.of(
                by, PAPER, ids.stream().map(it -> line(it, Grade.GOOD, null)).toList());
    }

    private ListDecision list(String... ids) {
        return list("B", List.of(ids));
    }

    private ListDecision excellent(int limit, int decided, int more) {
        return excellent(campaign, limit, decided, more);
    }

    private static ListDecision excellent(OpenCampaign full, int limit, int decided, int more) {
        full.limit("B", limit);
        members(0, decided + more).forEach(it -> {
            full.add(new CampaignSubject(it, "Đảng viên", false, "C", "B", null, null, true));
            full.proposed(it, 1, Grade.EXCELLENT, "B");
        });
        members(0, decided).forEach(full::decide);
        List<Line> lines = members(decided, more)
                .map(it -> line(it, Grade.EXCELLENT, null))
                .collect(Collectors.toCollection(ArrayList::new));
        members(decided, more)
                .forEach(it -> full.follow(Step.of(StepKind.PROPOSE, it, "B").withRun(1)));
        full.follow(Step.of(StepKind.PROPOSE, "C2", "B").withRun(1));
        lines.add(line("C2", Grade.GOOD, null));
        return ListDecision.of("B", PAPER, lines);
    }

    private static List<String> ids(int from, int count) {
        return members(from, count).toList();
    }

    private static Stream<String> members(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(it -> "M" + it);
    }

    private static Line line(String id, @Nullable Grade grade, @Nullable String reason) {
        return new Line(id, grade, reason);
    }

    private void propose(String... ids) {
        for (String id : ids) {
            String by =
                    Objects.requireNonNull(campaign.subject(id).orElseThrow().decidedBy());
            campaign.follow(Step.of(StepKind.PROPOSE, id, by).withRun(1));
        }
    }

    private List<String> told(ListDecision list) {
        return list.refusals(campaign).stream()
                .map(it -> it.kind() + " " + it.subject() + " " + it.others())
                .toList();
    }
}
