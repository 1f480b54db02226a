package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command {@code explain}. */
class ExplainTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("first-year/facts.json").toString();

    @Test
    void anUnknownSubjectIsRefusedWithTheNearest() {
        CommandResult ran = CommandResult.run("explain", "DV3", "--facts", FACTS, "--rulebook", "366-qd-tw");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err()).isEqualTo("minhxet: Không có đối tượng “DV3” trong dữ liệu. Có phải là “DV03”?\n");
        assertThat(CommandResult.run("explain", "DV3", "--facts", FACTS, "--rulebook", "366-qd-tw", "--lang", "en")
                        .err())
                .isEqualTo("minhxet: There is no subject “DV3” among the facts. Did you mean “DV03”?\n");
    }

    @Test
    void jsonHoldsTheGradingAndWhatStandsInTheWay() throws Exception {
        CommandResult ran =
                CommandResult.run("explain", "DV04", "--facts", FACTS, "--rulebook", "366-qd-tw", "--format", "json");
        assertThat(ran.code()).isZero();
        JsonNode explanation = new JsonMapper().readTree(ran.bytes());
        assertThat(explanation.at("/grading/subject").asText()).isEqualTo("DV04");
        assertThat(explanation.at("/grading/grade").asText()).isEqualTo("GOOD");
        assertThat(explanation.at("/grading/reasons/0/effect").asText()).isEqualTo("QUOTA");
        assertThat(explanation.at("/next/0/grade").asText()).isEqualTo("EXCELLENT");
        assertThat(ran.out()).endsWith("\n}\n").doesNotContain("\r");
    }

    /** The target on rural admissions of DB is missed by one: the bonus for exceeding it is no condition. */
    @Test
    void pointsNotEarnedAreNoConditionThatWasMet() {
        String facts = CommandResult.FIXTURES.resolve("hue-2025").toString();
        String[] arguments = {"explain", "DB", "--facts", facts, "--rulebook", "hue"};
        assertThat(CommandResult.run(arguments).out())
                .contains("Kết nạp đảng viên vùng nông thôn, đầm phá 7/8")
                .doesNotContain("vượt mức giao");
    }

    @Test
    void titlesAreBoldOnATerminalOnly() {
        String[] arguments = {"explain", "DV04", "--facts", FACTS, "--rulebook", "366-qd-tw"};
        CommandResult plain = CommandResult.run(arguments);
        CommandResult watched = CommandResult.onTerminal(Map.of(), arguments);
        assertThat(plain.out()).startsWith("Đảng viên 000004 (DV04)\n").doesNotContain("\u001B");
        assertThat(watched.out()).startsWith("\u001B[1mĐảng viên 000004 (DV04)\u001B[0m\n");
        assertThat(watched.out().replaceAll("\u001B\\[[01]m", "")).isEqualTo(plain.out());
    }

    @Test
    void formatsAreTextJsonAndPapers() {
        CommandResult ran = CommandResult.run("explain", "DV04", "--facts", FACTS, "--format", "csv");
        assertThat(ran.err()).isEqualTo("minhxet: --format nhận text, json, docx, html, không nhận “csv”.\n");
        assertThat(ran.code()).isEqualTo(2);
    }
}
