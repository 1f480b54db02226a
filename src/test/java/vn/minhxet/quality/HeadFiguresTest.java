package vn.minhxet.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhxet.language.Language;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.warning.Warnings;

/** Holds which heads are told of: leaders whose row and that of the organization led both state a figure, and not the same. */
class HeadFiguresTest {

    private static final Population POPULATION = Population.of(
            FactsReader.json(new ByteArrayInputStream("""
            {"period": {"year": 2025, "reviewedOn": "2025-12-10"},
             "organizations": [
               {"id": "DB", "kind": "BASE_COMMITTEE", "tasksAssigned": 10, "tasksCompleted": 8, "targetsMissed": 1},
               {"id": "CB", "kind": "CELL", "parent": "DB", "predecessors": "CU", "tasksAssigned": 6},
               {"id": "CU", "kind": "CELL", "parent": "DB", "tasksAssigned": 5}],
             "members": [
               {"id": "A", "organization": "CB", "role": "LEADER", "leads": "DB", "tasksAssigned": 10,
                "tasksCompleted": 9, "targetsMissed": 0},
               {"id": "B", "organization": "CB", "role": "LEADER", "leads": "CU", "tasksAssigned": 5},
               {"id": "C", "organization": "CB", "role": "LEADER", "leads": "DB", "tasksAssigned": 10,
                "tasksCompleted": 8, "tasksOnTime": 7},
               {"id": "D", "organization": "CB", "role": "NON_LEADER", "leads": "DB", "tasksAssigned": 4},
               {"id": "E", "organization": "CB", "role": "LEADER", "tasksAssigned": 4}]}
            """.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS)
                    .orThrow());

    private static List<String> told(Warnings.Builder warnings) {
        return warnings.build().listed().stream()
                .map(it -> it.subject() + " " + it.place().column() + " "
                        + it.message().in(Language.EN))
                .toList();
    }

    @Test
    void whatBothRowsStateAndNotTheSameIsToldOnceAHead() {
        Warnings.Builder all = new Warnings.Builder();
        new HeadFigures(POPULATION).warn(all);
        assertThat(told(all))
                .containsExactly(
                        "A tasksCompleted The figures of the head differ from those of the organization “DB” that is led:"
                                + " tasks completed 9 (organization: 8); basic targets missed 0 (organization: 1).",
                        "B tasksAssigned The figures of the head differ from those of the organization “CB” that is led:"
                                + " tasks assigned 5 (organization: 6).");
    }

    @Test
    void ofOneSubjectItIsTheSame() {
        for (String subject : List.of("A", "C", "DB")) {
            Warnings.Builder one = new Warnings.Builder();
            new HeadFigures(POPULATION).warn(subject, one);
            assertThat(told(one)).hasSize(subject.equals("A") ? 1 : 0);
        }
    }
}
