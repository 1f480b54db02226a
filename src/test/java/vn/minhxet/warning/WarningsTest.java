package vn.minhxet.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.minhxet.language.Bilingual;

/** Holds that warnings stand in one order whatever the order of the rows, that few are listed and none is lost. */
class WarningsTest {

    private static Warning admittedLongAgo(int number) {
        String id = "DV-%05d".formatted(number);
        return Warning.of(
                WarningCode.ADMITTED_LONG_AGO,
                Bilingual.same("…"),
                new WarningPlace("members", 1, "admittedOn", id, Bilingual.NOTHING),
                id);
    }

    private static Warnings of(List<Warning> warnings) {
        Warnings.Builder builder = new Warnings.Builder();
        warnings.forEach(builder::add);
        return builder.build();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<Warning> rows = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            rows.add(admittedLongAgo(i));
        }
        Warnings straight = of(rows);
        Collections.shuffle(rows, new Random(1));
        Warnings shuffled = of(rows);
        assertThat(shuffled.listed()).isEqualTo(straight.listed()).hasSize(20).startsWith(admittedLongAgo(0));
        assertThat(shuffled.unlisted()).isEqualTo(Map.of(WarningCode.ADMITTED_LONG_AGO, 11_980L));
        assertThat(shuffled.total()).isEqualTo(12_000);
        assertThat(shuffled.of("DV-00021")).containsExactly(admittedLongAgo(21));
    }

    @Test
    void noKindHidesAnother() {
        List<Warning> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(admittedLongAgo(i));
        }
        Warning due = Warning.of(WarningCode.DUE_BEFORE_CONCLUDED, Bilingual.same("…"), WarningPlace.NONE, "DV-1");
        Warnings both = of(rows).and(of(List.of(due)));
        assertThat(both.listed()).hasSize(21).endsWith(due);
        assertThat(both.counts())
                .containsOnly(Map.entry(WarningCode.ADMITTED_LONG_AGO, 500L), Map.entry(due.code(), 1L));
    }
}
