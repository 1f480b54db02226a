package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option {@code --reach} of the command {@code explain}. */
class ReachTest {

    private static final String FIRST =
            CommandResult.FIXTURES.resolve("first-year/facts.json").toString();
    private static final String HUE = CommandResult.FIXTURES.resolve("hue-2025").toString();

    private static CommandResult reach(String facts, String subject, String grade, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("explain", subject, "--reach", grade, "--facts", facts, "--rulebook", "366-qd-tw"));
        arguments.addAll(List.of(more));
        return CommandResult.run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GOD; vi; --reach nhận EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED, không nhận “GOD”. Có phải là “GOOD”?",
                "best; vi; --reach nhận EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED, không nhận “best”.",
                "excelent; en; --reach takes EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED, not “excelent”. Did you mean “EXCELLENT”?",
            })
    void otherWordsThanGradesAreRefusedBeforeAnythingIsRead(String grade, String language, String refusal) {
        CommandResult ran = reach("none", "DV10", grade, "--lang", language);
        assertThat(ran.err()).isEqualTo("minhxet: " + refusal + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DV03 | GOOD | vi | Mức được đề xuất đã là hoàn thành xuất sắc nhiệm vụ, không thấp hơn mức được hỏi.",
                "DV03 | GOOD | en | The proposal is excellent; good is not higher.",
            })
    void gradesThatAreNotHigherAreAnsweredSo(String subject, String grade, String language, String message)
            throws Exception {
        JsonNode answer = json(reach(FIRST, subject, grade, "--format", "json", "--lang", language));
        assertThat(answer.get("message").asText()).isEqualTo(message);
        assertThat(answer.get("alternatives")).isEmpty();
        assertThat(answer.get("obstacles")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SN-01A | vi | Không thuộc diện xếp loại trong năm nên không xét được mức hoàn thành tốt nhiệm vụ.",
                "SN-01A | en | Not graded in the year, so good could not be reached.",
                "DB-29 | vi | Chưa xếp loại, chờ xác minh nên chưa xét được mức hoàn thành tốt nhiệm vụ.",
                "DB-29 | en | Not graded yet, to be verified, so it cannot be told yet what good would have taken.",
            })
    void whoeverIsNotGradedIsToldWhy(String subject, String language, String message) throws Exception {
        JsonNode answer = json(reach(HUE, subject, "good", "--format", "json", "--lang", language));
        assertThat(answer.get("message").asText()).isEqualTo(message);
        assertThat(answer.get("alternatives")).isEmpty();
        assertThat(answer.at("/obstacles/0/kind").asText()).isEqualTo("RULE");
        assertThat(answer.at("/obstacles/0/clause").asText()).startsWith("366-QĐ/TW");
    }

    @Test
    void jsonHoldsTheDifferencesAndWhatWouldHaveComeOfThem() throws Exception {
        JsonNode answer = json(reach(FIRST, "DV10", "GOOD", "--format", "json", "--lang", "en"));
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "rulebook",
                        "facts",
                        "program",
                        "period",
                        "subject",
                        "name",
                        "outcome",
                        "grade",
                        "wanted",
                        "alternatives",
                        "obstacles",
                        "complete",
                        "message",
                        "notice");
        assertThat(answer.at("/alternatives/0").toString()).isEqualTo("""
                        {"cost":17,"changes":[\
                        {"fact":"tasksOnTime","from":8,"to":10,"direction":"UP",\
                        "message":"Tasks on time would have had to be at least 10 instead of 8 (2 more)"},\
                        {"fact":"tasksCompleted","from":8,"to":10,"direction":"UP",\
                        "message":"Tasks completed would have had to be at least 10 instead of 8 (2 more)"},\
                        {"fact":"resultPoints","from":45,"to":48,"direction":"UP","message":"Result points would have had \
                        to come to at least 3 more points, which is for people to judge"}],\
                        "outcome":"GRADED","grade":"GOOD"}""");
        assertThat(answer.get("notice").asText())
                .isEqualTo("This is a reading of the year as it was and no ground to alter a record.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Lẽ ra đã đạt mức hoàn thành xuất sắc nhiệm vụ nếu trong năm có khác biệt sau. | Nếu chỉ đủ các điều kiện khác: Đảng bộ cơ sở Mẫu | . Lẽ ra trong nhóm phải có thêm ít nhất 12 trường hợp hoàn thành tốt nhiệm vụ, hoặc tổng điểm phải có ít nhất 7,01 điểm nữa, do người có thẩm quyền đánh giá. Khác biệt nêu trên đã tính cả việc vượt qua tỷ lệ này",
                "en | To reach excellent, the following would have had to be otherwise in the year. | With no more than all else fulfilled: Đảng bộ cơ sở Mẫu | . At least 12 more in the group would have had to be good, or the total to come to at least 7.01 more points, which is for people to judge. The difference above already includes getting past this quota",
            })
    void theQuotaCountsPointsFromTheTotalOfTheYearAsItWas(String language, String message, String start, String end)
            throws Exception {
        JsonNode answer = json(reach(FIRST, "DV05", "EXCELLENT", "--format", "json", "--lang", language));
        assertThat(answer.get("message").asText()).isEqualTo(message);
        JsonNode points = answer.at("/alternatives/0/changes/1");
        assertThat(points.get("fact").asText()).isEqualTo("resultPoints");
        assertThat(points.get("to").decimalValue().subtract(points.get("from").decimalValue()))
                .isEqualByComparingTo("7.01");
        assertThat(answer.at("/obstacles/0/morePoints").decimalValue()).isEqualByComparingTo("7.01");
        assertThat(answer.at("/obstacles/0/message").asText()).startsWith(start).endsWith(end);
    }

    @Test
    void belowAnAnswerThePageSpeaksOfTheQuotaAndNotOfWhatStoodInTheWay() {
        assertThat(reach(FIRST, "DV05", "EXCELLENT").out())
                .contains("\nVỀ TỶ LỆ XUẤT SẮC\n")
                .contains("\nKHÁC BIỆT 1 (mức độ khác biệt 23,03)\n")
                .doesNotContain("CÒN VƯỚNG");
        assertThat(reach(FIRST, "DV05", "EXCELLENT", "--lang", "en").out()).contains("\nABOUT THE QUOTA\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Chỉ vì kết quả của các trường hợp khác nên chưa đạt mức hoàn thành tốt nhiệm vụ. | 2/2 đơn vị phụ trách không hoàn thành nhiệm vụ, quá 50%. Lẽ ra phải bớt ít nhất 1 đơn vị phụ trách không hoàn thành nhiệm vụ; đây là kết quả của các đơn vị ấy, không phải số liệu của chính đối tượng này",
                "en | Only the results of others stood in the way of good, none of the subject's own facts. | 2 of 2 units in charge did not complete their tasks, more than 50%. At least 1 fewer of the units in charge would have had to fail; these are results of others, none of the subject's own facts",
            })
    void unitsInChargeAreOthers(String language, String message, String obstacle, @TempDir Path folder)
            throws Exception {
        String entered = Files.readString(Path.of(FIRST));
        String units = "\"unitsInCharge\": 2, \"unitsFailed\": ";
        Path facts = folder.resolve("facts.json");
        Files.writeString(facts, entered.replace(units + 0, units + 2));
        JsonNode answer = json(reach(facts.toString(), "DV01", "GOOD", "--format", "json", "--lang", language));
        assertThat(answer.get("message").asText()).isEqualTo(message);
        assertThat(answer.get("alternatives")).isEmpty();
        assertThat(answer.at("/obstacles/0/kind").asText()).isEqualTo("SUBORDINATES");
        assertThat(answer.at("/obstacles/0/message").asText()).isEqualTo(obstacle);
        assertThat(answer.at("/obstacles/0/fewerUnitsInCharge").asInt()).isEqualTo(1);
    }

    private static JsonNode json(CommandResult ran) throws Exception {
        assertThat(ran.code()).isZero();
        return new JsonMapper().readTree(ran.bytes());
    }
}
