package vn.minhxet.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns for a terminal stay in line whatever stands in them. */
class TextColumnsTest {

    private static List<String> lines(String... cells) {
        TextColumns columns = new TextColumns(new int[] {10, 6}, new boolean[] {false, true});
        for (int i = 0; i < cells.length; i += 2) {
            columns.row(List.of(cells[i], cells[i + 1]));
        }
        return columns.lines();
    }

    @Test
    void textStandsLeftAndNumbersRight() {
        assertThat(lines("Mã", "Điểm", "DV01", "9,5")).containsExactly("Mã    Điểm", "DV01   9,5");
    }

    @Test
    void accentsOfTheirOwnTakeNoRoom() {
        String decomposed = "Đa\u0309ng";
        assertThat(TextWidth.of(decomposed)).isEqualTo(4);
        assertThat(lines(decomposed, "1", "abcd", "2")).containsExactly(decomposed + "  1", "abcd  2");
    }

    @Test
    void wideCharactersTakeTwo() {
        assertThat(TextWidth.of("文書")).isEqualTo(4);
        assertThat(lines("文書", "1", "abcd", "2")).containsExactly("文書  1", "abcd  2");
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(lines("0123456789", "1", "01234567890", "2")).containsExactly("0123456789  1", "012345678…  2");
        assertThat(lines("文文文文文文", "1")).containsExactly("文文文文…  1");
    }

    @Test
    void nothingSpeaksToTheTerminal() {
        assertThat(lines("a\u001B[2Jb", "1", "a\nb", "2")).containsExactly("a�[2Jb  1", "a�b     2");
    }

    private static TextColumns people() {
        TextColumns columns = new TextColumns(new int[] {20, 10, 100}, new boolean[] {false, true, false});
        columns.row(List.of("Nguyễn Văn An", "9,5", "Chưa hoàn thành hai nhiệm vụ được giao trong năm"));
        return columns;
    }

    @Test
    void whatIsTooWideGoesOnBelow() {
        assertThat(people().lines(62))
                .containsExactly(
                        "Nguyễn Văn An  9,5  Chưa hoàn thành hai nhiệm vụ được giao", "                    trong năm");
    }

    @Test
    void theLastColumnStandsBelowWhereItWouldBeNarrow() {
        assertThat(people().lines(30))
                .containsExactly("Nguyễn Văn An  9,5", "    Chưa hoàn thành hai nhiệm", "    vụ được giao trong năm");
        assertThat(people().lines(16)).startsWith("Nguyễn Văn   9,5", "An", "    Chưa hoàn", "    thành hai");
    }

    @Test
    void aWordWiderThanItsColumnIsBroken() {
        TextColumns columns = new TextColumns(new int[] {30, 10}, new boolean[2]);
        columns.row(List.of("DV-000055/2025-KHXH", "văn phòng"));
        assertThat(columns.lines(20)).containsExactly("DV-000055/202  văn", "5-KHXH         phòng");
    }
}
