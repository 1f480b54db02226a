package vn.minhxet.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;

/**
 * One fact that rules read and that is missing somewhere (số liệu còn thiếu). Immutable.
 *
 * @param of the rows that may lack it
 * @param column the contract name of the column; null where whole rows are missing
 * @param label what the fact is called
 * @param lacking how many of the rows lack it
 * @param rows how many rows there are: of subjects, those that are graded at all
 * @param undecided how many organizations and members are undecided for want of it, perhaps of other facts too
 */
public record Gap(Rows of, @Nullable String column, Bilingual label, long lacking, long rows, long undecided) {

    /** The most undecided first, then the most lacking, then as the columns stand in the tables. */
    static final Comparator<Gap> ORDER = Comparator.comparingLong(Gap::undecided)
            .reversed()
            .thenComparing(Comparator.comparingLong(Gap::lacking).reversed())
            .thenComparing(Gap::of)
            .thenComparingInt(Gap::position);

    /** Rows that may lack a fact. */
    public enum Rows {
        ORGANIZATIONS,
        MEMBERS,
        ASSESSMENTS,
        INDICATORS,
        FINDINGS
    }

    private int position() {
        List<String> columns = Tables.named(of.name().toLowerCase(Locale.ROOT)).orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
        return columns.indexOf(String.valueOf(column));
    }

    /** Whether nobody who lacks it can be graded until it is there. */
    public boolean leavesAllUndecided() {
        return undecided > 0 && undecided >= lacking;
    }
}
