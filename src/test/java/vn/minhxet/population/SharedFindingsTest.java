package vn.minhxet.population;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.KnownList;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.RowSchemas;

/** What many take over together stands in memory once, and each sees what is theirs. */
class SharedFindingsTest {

    private static final int MANY = 9_000;

    /** A copy for each would be 81 million entries twice, 650 MB in pointers alone. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nineThousandHeadsWithNineThousandFindingsTakeLittle(boolean own) {
        String facts = facts(MANY, own);
        long before = used();
        Population population =
                Population.of(FactsReader.json(new ByteArrayInputStream(facts.getBytes(UTF_8)), ReadingLimits.REQUESTS)
                        .orThrow());
        assertThat(used() - before).isLessThan(60L << 20);
        MemberYear head = population.memberYear(population.position("M17"));
        assertThat(head.collectiveFindings()).hasSize(own ? MANY - 1 : MANY);
    }

    @Test
    void everyHeadSeesAllButTheirOwnInTheirOrder() {
        Population population = Population.of(
                FactsReader.json(new ByteArrayInputStream(facts(30, true).getBytes(UTF_8)), ReadingLimits.REQUESTS)
                        .orThrow());
        for (int i = 0; i < 30; i++) {
            int own = i;
            MemberYear head = population.memberYear(population.position("M" + i));
            List<String> expected = IntStream.range(0, 30)
                    .filter(it -> it != own)
                    .mapToObj(it -> "K" + it)
                    .sorted()
                    .toList();
            assertThat(head.collectiveFindings().stream().map(FindingYear::id).sorted())
                    .isEqualTo(expected);
            assertThat(head.managedFindings().stream().map(FindingYear::id).sorted())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aViewIsTheListWithoutThePart() {
        List<IndicatorRow> rows = IntStream.range(0, 6)
                .mapToObj(it -> new IndicatorRow("S", "I" + it, 10, it % 2 == 0 ? 1 : Unknown.FIGURE))
                .toList();
        KnownList<IndicatorRow> all = KnownList.of(RowSchemas.INDICATOR, rows);
        for (int from = 0; from <= 6; from++) {
            for (int to = from; to <= 6; to++) {
                List<IndicatorRow> left = new ArrayList<>(rows.subList(0, from));
                left.addAll(rows.subList(to, 6));
                KnownList<IndicatorRow> view = all.without(from, to);
                assertThat(view).isEqualTo(left).hasSize(left.size());
                for (int i = 0; i < left.size(); i++) {
                    assertThat(view.unknown(i)).isEqualTo(all.unknown(rows.indexOf(left.get(i))));
                }
            }
        }
    }

    private static String facts(int number, boolean own) {
        String members = IntStream.range(0, number)
                .mapToObj(it -> "{\"id\":\"M" + it
                        + "\",\"organization\":\"CB1\",\"collective\":\"CB1\",\"leads\":\"CB1\",\"role\":\"LEADER\"}")
                .collect(Collectors.joining(","));
        String findings = IntStream.range(0, number)
                .mapToObj(it -> "{\"id\":\"K" + it + "\",\"subject\":\"" + (own ? "M" + it : "CB1")
                        + "\",\"kind\":\"DISCIPLINE\",\"form\":\"WARNING\",\"concludedOn\":\"2025-05-01\"}")
                .collect(Collectors.joining(","));
        return "{\"period\":{\"year\":2025,\"reviewedOn\":\"2025-12-10\"},\"organizations\":["
                + "{\"id\":\"DB1\",\"kind\":\"BASE_COMMITTEE\"},{\"id\":\"CB1\",\"kind\":\"CELL\",\"parent\":\"DB1\"}],"
                + "\"members\":[" + members + "],\"findings\":[" + findings + "]}";
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
