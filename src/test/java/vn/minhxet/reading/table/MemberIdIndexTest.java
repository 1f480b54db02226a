package vn.minhxet.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Tables;
import vn.minhxet.reading.problem.TableSource;

/** Members are found by their ids in whatever order they stand, and from wherever they are looked for. */
class MemberIdIndexTest {

    private static MemberIdIndex of(List<String> ids) {
        TableRows<MemberRow> rows =
                new TableRows<>(Tables.MEMBERS, new TableSource(1, TableSource.Form.CSV, "members.csv", "members"));
        for (int i = 0; i < ids.size(); i++) {
            RowValues values = new RowValues(Tables.MEMBERS.columns().size());
            values.put(0, ids.get(i));
            rows.add(i + 2, values);
        }
        return new MemberIdIndex(rows);
    }

    private static void findsAll(List<String> ids) {
        MemberIdIndex members = of(ids);
        List<String> asked = new ArrayList<>(ids);
        asked.addAll(List.of("", "A", "M", "M00a", "M7", "Z", "Đ"));
        asked.removeAll(Collections.singleton(null));
        for (String id : asked) {
            for (int near = 0; near <= ids.size() + 1; near++) {
                assertThat(members.find(id, near)).as(id).isEqualTo(ids.indexOf(id));
            }
        }
    }

    private static List<String> ascending(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add("M%02d".formatted(i * 2));
        }
        return ids;
    }

    @Test
    void whereTheyAscend() {
        for (int count = 0; count < 20; count++) {
            findsAll(ascending(count));
            assertThat(of(ascending(count)).repeated()).isEmpty();
        }
    }

    @Test
    void whereTheyDoNot() {
        List<String> ids = ascending(20);
        Collections.shuffle(ids, new Random(1));
        findsAll(ids);
        assertThat(of(ids).repeated()).isEmpty();
    }

    @Test
    void whereSomeAreRepeatedOrLacking() {
        List<String> ids = Arrays.asList("M1", "M2", "M2", null, "M3", null, "M1", "M2");
        findsAll(ids);
        assertThat(of(ids).repeated()).containsExactly(2, 6, 7);
    }
}
