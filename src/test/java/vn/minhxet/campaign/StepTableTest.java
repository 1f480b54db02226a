package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** Every kind of step at every stage: where it leads, or why it is refused. */
class StepTableTest {

    /** A dash: not its turn. “final”: published, and not changed in this way. Else the stage that it leads to. */
    private static final String TABLE = """
            .                 OPEN        SELF_GRADED BALLOTED  PROPOSED  APPRAISED DECIDED   NOTIFIED  PUBLISHED  COMPLAINED CANCELLED
            SELF_GRADE        SELF_GRADED SELF_GRADED -         -         -         -         -         final      final      -
            BALLOT            BALLOTED    BALLOTED    BALLOTED  -         -         -         -         final      final      -
            PROPOSE           PROPOSED    PROPOSED    PROPOSED  PROPOSED  PROPOSED  -         -         final      final      PROPOSED
            APPRAISE          -           -           -         APPRAISED APPRAISED -         -         final      final      -
            VERIFY            -           -           -         PROPOSED  APPRAISED -         -         final      final      -
            RULE_ON_QUOTA     -           -           -         PROPOSED  APPRAISED DECIDED   NOTIFIED  PUBLISHED  COMPLAINED -
            DECIDE            -           -           -         DECIDED   DECIDED   -         -         final      final      -
            NOTIFY            -           -           -         -         -         NOTIFIED  -         -          -          -
            PUBLISH           -           -           -         -         -         -         PUBLISHED -          -          -
            COMPLAIN          -           -           -         -         -         -         -         COMPLAINED -          -
            DISMISS_COMPLAINT -           -           -         -         -         -         -         -          PUBLISHED  -
            ADJUST            -           -           -         -         -         DECIDED   DECIDED   DECIDED    DECIDED    -
            CANCEL            -           -           -         -         -         CANCELLED CANCELLED CANCELLED  CANCELLED  -
            """;

    static Stream<Arguments> cells() {
        List<String[]> rows = TABLE.lines().map(it -> it.split("\\s+")).toList();
        List<Arguments> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.length; i++) {
                cells.add(Arguments.of(StepKind.valueOf(row[0]), Stage.valueOf(rows.get(0)[i]), row[i]));
            }
        }
        return cells.stream();
    }

    @Test
    void theTableHasEveryKindAndEveryStage() {
        assertThat(cells().map(it -> it.get()[0] + " " + it.get()[1]).distinct())
                .hasSize(StepKind.values().length * Stage.values().length);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @MethodSource("cells")
    void isAsTheTableSays(StepKind kind, Stage stage, String expected) {
        OpenCampaign campaign = at(stage);
        ResultState before = campaign.state("M");
        Step step = step(kind, campaign);
        String verdict = campaign.take(step)
                .map(it -> word(it.kind()))
                .orElseGet(() -> campaign.state("M").stage().name());
        assertThat(verdict).isEqualTo(expected);
        boolean taken = !expected.equals("-") && !expected.equals("final");
        assertThat(campaign.state("M").historyLength()).isEqualTo(before.historyLength() + (taken ? 1 : 0));
        assertThat(StepSequence.at(stage).contains(kind)).isEqualTo(taken);
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case NOT_ITS_TURN -> "-";
            case PUBLISHED_IS_FINAL -> "final";
            default -> kind.name();
        };
    }

    /** The member M brought to a stage by steps that are allowed. */
    private static OpenCampaign at(Stage stage) {
        OpenCampaign campaign = OpenCampaign.example();
        campaign.proposed("M", 1, Grade.GOOD, "B");
        campaign.limit("B", 5);
        Map<Stage, List<StepKind>> way = new LinkedHashMap<>();
        way.put(Stage.OPEN, List.of());
        way.put(Stage.SELF_GRADED, List.of(StepKind.SELF_GRADE));
        way.put(Stage.BALLOTED, List.of(StepKind.SELF_GRADE, StepKind.BALLOT));
        way.put(Stage.PROPOSED, List.of(StepKind.PROPOSE));
        way.put(Stage.APPRAISED, List.of(StepKind.PROPOSE, StepKind.APPRAISE));
        way.put(Stage.DECIDED, List.of(StepKind.PROPOSE, StepKind.DECIDE));
        way.put(Stage.NOTIFIED, more(way.get(Stage.DECIDED), StepKind.NOTIFY));
        way.put(Stage.PUBLISHED, more(way.get(Stage.NOTIFIED), StepKind.PUBLISH));
        way.put(Stage.COMPLAINED, more(way.get(Stage.PUBLISHED), StepKind.COMPLAIN));
        way.put(Stage.CANCELLED, more(way.get(Stage.PUBLISHED), StepKind.CANCEL));
        way.get(stage)
                .forEach(it -> campaign.follow(
                        CompleteSteps.of(it, campaign.proposal("M").orElseThrow())));
        assertThat(campaign.state("M").stage()).isEqualTo(stage);
        return campaign;
    }

    private static List<StepKind> more(List<StepKind> kinds, StepKind last) {
        List<StepKind> more = new ArrayList<>(kinds);
        more.add(last);
        return more;
    }

    /** A step with all that it needs, where it is its turn. */
    private static Step step(StepKind kind, OpenCampaign campaign) {
        int run = campaign.proposal("M").orElseThrow().run();
        if (kind == StepKind.PROPOSE) {
            campaign.runAgain("M");
        } else if (kind == StepKind.VERIFY) {
            campaign.left("M", run, Outcome.ON_HOLD);
        }
        return CompleteSteps.of(kind, campaign.proposal("M").orElseThrow());
    }
}
