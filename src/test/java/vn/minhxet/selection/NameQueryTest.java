package vn.minhxet.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found as Vietnamese type them: without accents any, with accents those first. */
class NameQueryTest {

    @ParameterizedTest
    @CsvSource({
        "duong, Đường",
        "duong, Dương",
        "duong, Dưỡng",
        "DUONG, Nguyễn Thị Đường",
        "duc, Đức",
        "dang vien, Đảng viên 000010",
        "đang, Đảng viên 000010",
        "đảng, Đảng viên 000010",
        "nguyen van, Nguyễn Văn An",
        "nguyễn   văn, Nguyễn Văn An",
        "guy, Nguyễn Văn An",
        "hoa, Hoà",
        "hòa, Hoà",
        "hoà, Hòa",
        "uý, Úy",
        "thuỷ, Thủy",
        "thủy, Thuỷ",
        "khoẻ, Khỏe",
        "quy, Quý",
        "y, Ý",
        "o, Ô",
        "u, Ư",
        "dv1, Đảng viên (id DV10)",
        "ĐẢNG, đảng bộ",
        "chi bo, Chi bộ Mẫu 01",
        "mau 01, Chi bộ Mẫu 01",
        "01, Chi bộ Mẫu 01",
    })
    void isFound(String written, String name) {
        assertThat(NameQuery.of(written).rank("DV10", name)).as(written).isNotEqualTo(NameQuery.NONE);
    }

    @Test
    void marksThatAreTypedAsSeveralCharactersAreTheSame() {
        String apart = java.text.Normalizer.normalize("Đường", java.text.Normalizer.Form.NFD);
        assertThat(NameQuery.of(apart).rank("x", "Đường")).isEqualTo(1);
        assertThat(NameQuery.of("đường").rank("x", apart)).isEqualTo(1);
        assertThat(NameQuery.of("duong").rank("x", apart)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"an, Bình", "duongg, Đường", "nguyen an, Nguyễn Văn An", "v10, Bình"})
    void isNotFound(String written, String name) {
        assertThat(NameQuery.of(written).rank("DV10", name)).isEqualTo(NameQuery.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đường | Đường; Nguyễn Đường; Đườngthị; Dương; Trần Dưỡng; Duongthi; Xduong",
                "duong | Duong; An Duong; Duongthi; Đường; Trần Đường; Đườngthị; Xđường",
                "hòa | Hoà; Trần Hòa; Hoa; Lê Họa; Thhoa",
                "DV1 | (DV1); Ông DV1",
            })
    void theBestComeFirst(String written, String inOrder) {
        List<String> names = List.of(inOrder.split("; "));
        NameQuery query = NameQuery.of(written);
        assertThat(names.stream().map(it -> it.startsWith("(") ? query.rank("DV1", "") : query.rank("x", it)))
                .isSorted()
                .doesNotContain(NameQuery.NONE)
                .doesNotHaveDuplicates();
    }
}
