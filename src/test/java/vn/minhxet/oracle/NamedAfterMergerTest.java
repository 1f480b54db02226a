package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.Grader;

/** A member's row may name an organization as before a merger or after it: everyone comes out the same. */
class NamedAfterMergerTest {

    private static final int POPULATIONS = 60;
    private static final List<String> NAMING = List.of("organization", "leads", "collective");

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019"})
    void gradesAlike(String rulebook, int year) {
        Grader grader = Shipped.of(rulebook).grader();
        LongStream.range(0, POPULATIONS).parallel().forEach(seed -> {
            YearFacts before = RandomYears.year(seed, year, 60, 20);
            assertThat(graded(grader, afterMerger(before))).as("seed %d", seed).isEqualTo(graded(grader, before));
        });
    }

    private static List<ExpectedGrading> graded(Grader grader, YearFacts facts) {
        return grader.grade(facts).gradings().stream().map(ExpectedGrading::of).toList();
    }

    private static YearFacts afterMerger(YearFacts facts) {
        OracleTree tree = new OracleTree(facts);
        return new YearFacts(
                facts.period(),
                facts.organizations(),
                facts.members().stream().map(it -> standing(it, tree)).toList(),
                facts.assessments(),
                facts.indicators(),
                facts.findings());
    }

    private static MemberRow standing(MemberRow row, OracleTree tree) {
        Table<MemberRow> table = Tables.MEMBERS;
        Object[] values = IntStream.range(0, table.columns().size())
                .mapToObj(at -> table.value(row, at))
                .toArray();
        NAMING.stream()
                .mapToInt(table::position)
                .filter(at -> values[at] != null)
                .forEach(at -> values[at] = tree.standing((String) values[at]));
        return table.row(values);
    }
}
