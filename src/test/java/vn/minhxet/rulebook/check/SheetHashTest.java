package vn.minhxet.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a score sheet the hash of its rulebook covers. */
class SheetHashTest {

    private static final String SHEET = """
            id: phieu
            title: {vi: "Phiếu mẫu", en: "Sample sheet"}
            source: "366-QĐ/TW Phụ lục 4"
            for: {subject: MEMBER, roles: [NON_LEADER], sectors: [Y_TE]}
            rounding: {decimals: 2, mode: HALF_UP}
            items:
              - code: A
                label: {vi: "Tiêu chí chung", en: "General criteria"}
                part: GENERAL
                items:
                  - {code: A1, label: {vi: "Nội dung 1", en: "Item 1"}, maximum: 10, way: POINTS, step: 0.5}
                  - {code: A2, label: {vi: "Nội dung 2", en: "Item 2"}, maximum: 10, way: SHARE}
                  - {code: A3, label: {vi: "Nội dung 3", en: "Item 3"}, maximum: 10, way: ALL_OR_NOTHING}
              - code: B
                label: {vi: "Kết quả", en: "Results"}
                part: RESULT
                items:
                  - code: B1
                    label: {vi: "Mức", en: "Level"}
                    maximum: 10
                    way: LEVELS
                    levels:
                      - {code: TOT, label: {vi: "Tốt", en: "Good"}, share: 100}
                      - {code: KEM, label: {vi: "Kém", en: "Poor"}, share: 20}
                  - code: B2
                    label: {vi: "Trung bình", en: "Mean"}
                    maximum: 10
                    way: MEAN
                    aspects:
                      - {code: a, label: {vi: "Một", en: "One"}, weight: 2}
                      - {code: b, label: {vi: "Hai", en: "Two"}, weight: 3}
                  - {code: B3, label: {vi: "Sản phẩm", en: "Products"}, maximum: 20, way: PRODUCTS, aspects: {quantity: 1, quality: 4}}
                  - {code: B4, label: {vi: "Chỉ tiêu", en: "Target"}, maximum: 10, way: INDICATOR, indicator: KET_NAP}
                  - {code: B5, label: {vi: "Trừ", en: "Less"}, maximum: 5, way: DEDUCTIONS, each: 0.5, most: 3, count: {findings: [DISCIPLINE]}}
                  - {code: B6, label: {vi: "Trừ", en: "Less"}, maximum: 5, way: DEDUCTIONS, each: 0.5, most: 3, count: {facts: shortcomings, less: shortcomingsRemedied}}
                  - {code: B7, label: {vi: "Trừ", en: "Less"}, maximum: 5, way: DEDUCTIONS, each: 0.5, most: 3, count: {shortfall: HOP}}
                  - {code: B8, label: {vi: "Trừ", en: "Less"}, maximum: 5, way: DEDUCTIONS, each: 0.5, most: 3, count: {actual: TRE}}
            """;

    @TempDir
    Path rules;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        Path folder = Files.createDirectories(rules.resolve("mau/sheets")).getParent();
        Files.writeString(folder.resolve("rulebook.yaml"), RulebookReaderTest.DESCRIPTION);
        Files.writeString(folder.resolve("a.drl"), RulebookReaderTest.RULES);
        file = folder.resolve("sheets/phieu.yaml");
        Files.writeString(file, SHEET);
    }

    private String hash() {
        return Rulebooks.in(rules).get("mau").hash();
    }

    private String hashWith(String from, String to) throws IOException {
        assertThat(SHEET).contains(from);
        Files.writeString(file, SHEET.replace(from, to));
        assertThat(RulebookCheck.check(rules)).isEmpty();
        return hash();
    }

    @Test
    void anyFigureWordOrWayChangesIt() throws IOException {
        List<String> changed = new ArrayList<>();
        changed.add(hash());
        for (String[] change : new String[][] {
            {"Phiếu mẫu", "Phiếu thử"},
            {"Sample sheet", "Sample"},
            {"Phụ lục 4", "Phụ lục 5"},
            {"[NON_LEADER]", "[OUTSIDE]"},
            {"roles: [NON_LEADER], ", ""},
            {"sectors: [Y_TE]", "sectors: [Y_TE, GIAO_DUC]"},
            {"decimals: 2", "decimals: 1"},
            {"HALF_UP", "DOWN"},
            {"Tiêu chí chung", "Phần chung"},
            {"code: A\n", "code: I\n"},
            {"Nội dung 1", "Nội dung một"},
            {"Item 2", "Item two"},
            {"code: A3", "code: A4"},
            {"step: 0.5", "step: 1"},
            {"way: SHARE", "way: ALL_OR_NOTHING"},
            {"way: ALL_OR_NOTHING", "way: SHARE"},
            {"code: TOT", "code: GIOI"},
            {"\"Poor\"}, share: 20", "\"Poor\"}, share: 10"},
            {"vi: \"Kém\"", "vi: \"Yếu\""},
            {"weight: 2", "weight: 4"},
            {"code: b,", "code: c,"},
            {"quality: 4", "quality: 5"},
            {"quantity: 1, ", ""},
            {"KET_NAP", "KET_NAP_MOI"},
            {"[DISCIPLINE]", "[DISUNITY]"},
            {", less: shortcomingsRemedied", ""},
            {"shortfall: HOP", "shortfall: HOI"},
            {"actual: TRE", "actual: TRE_HAN"},
            {"shortfall: HOP", "actual: HOP"},
            {"most: 3, count: {actual", "most: 2, count: {actual"},
            {"each: 0.5, most: 3, count: {actual", "each: 1, most: 3, count: {actual"},
            {"HALF_UP}\n", "HALF_UP}\nillustrative: true\n"},
            {"HALF_UP}\n", "HALF_UP}\ninterpretation: true\n"},
        }) {
            changed.add(hashWith(change[0], change[1]));
        }
        assertThat(changed).doesNotHaveDuplicates();
    }

    @Test
    void aMaximumMovedToAnotherCriterionChangesIt() throws IOException {
        String before = hash();
        assertThat(hashWith("\"Target\"}, maximum: 10", "\"Target\"}, maximum: 10.0"))
                .isEqualTo(before);
        Files.writeString(
                file,
                SHEET.replace("\"Item 1\"}, maximum: 10", "\"Item 1\"}, maximum: 9")
                        .replace("\"Item 2\"}, maximum: 10", "\"Item 2\"}, maximum: 11"));
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void theOrderOfCriteriaChangesIt() throws IOException {
        String before = hash();
        List<String> lines = new ArrayList<>(SHEET.lines().toList());
        int second = lines.indexOf(
                lines.stream().filter(it -> it.contains("A2")).findFirst().orElseThrow());
        lines.add(second - 1, lines.remove(second));
        Files.writeString(file, String.join("\n", lines) + "\n");
        assertThat(RulebookCheck.check(rules)).isEmpty();
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void commentsBlankLinesAndLayoutDoNotChangeIt() throws IOException {
        String before = hash();
        assertThat(hashWith("items:\n  - code: A\n", "# ghi chú\n\nitems:\n\n  - code: A\n"))
                .isEqualTo(before);
        assertThat(hashWith("step: 0.5}", "step: 0.50}  # nửa điểm")).isEqualTo(before);
        assertThat(hashWith("maximum: 10, way: SHARE", "way: SHARE, maximum: 10"))
                .isEqualTo(before);
        Files.writeString(file, SHEET.replace("\n", "\r\n"));
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void aSheetMoreOrLessChangesIt() throws IOException {
        String before = hash();
        Files.writeString(
                file.resolveSibling("khac.yaml"),
                SHEET.replace("id: phieu", "id: khac").replace("[NON_LEADER]", "[OUTSIDE]"));
        assertThat(hash()).isNotEqualTo(before);
        Files.delete(file.resolveSibling("khac.yaml"));
        assertThat(hash()).isEqualTo(before);
        Files.delete(file);
        assertThat(hash()).isNotEqualTo(before);
    }
}
