package vn.minhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.language.Language;

/** Scenarios are compared exactly, and what they do not show is named. */
class ScenarioSuiteTest {

    private static final String COMPLETE = """
              - sentence: "Đủ điểm thì xuất sắc"
                expect:
                  M1: {outcome: GRADED, grade: EXCELLENT, score: 90, eligibleGrade: EXCELLENT, notes: [], held: [mau-member-suspended, mau-member-excellent-needs-points]}
                  M2: {outcome: GRADED, grade: GOOD, reasons: [{rule: mau-member-excellent-needs-points, clause: "366-QĐ/TW 11"}], message: "Đạt 60 điểm, cần 90"}
              - sentence: "Đình chỉ thì không xếp loại"
                with: {members: [{id: M1, suspended: true}]}
                expect:
                  M1: {outcome: NOT_GRADED, reasons: [{rule: mau-member-suspended, clause: "366-QĐ/TW 5", effect: EXCLUDE}]}
              - sentence: "Chưa rõ điểm thì để ngỏ"
                with: {members: [{id: M1, resultPoints: null}]}
                expect:
                  M1: {outcome: NEEDS_DECISION, openGrades: [EXCELLENT, GOOD], reasons: [{rule: mau-member-excellent-needs-points, clause: "366-QĐ/TW 11", effect: MISSING}]}
              - sentence: "Nghỉ ốm thì có lưu ý"
                with: {members: [{id: M1, monthsOnLeave: 4}]}
                expect:
                  M1: {outcome: GRADED, grade: EXCELLENT, notes: [{rule: mau-member-long-sick, clause: "366-QĐ/TW 11"}]}
              - sentence: "Tắt lưu ý thì không có"
                with: {members: [{id: M1, monthsOnLeave: 4}]}
                set: {gap.sick: false}
                expect:
                  M1: {outcome: GRADED, grade: EXCELLENT, notes: []}
            """;

    @TempDir
    private Path rules;

    @Test
    void passesWhereAllIsAsExpectedAndShown() throws IOException {
        ScenarioSuite suite = SmallRulebook.run(rules, COMPLETE);
        assertThat(ScenarioReport.of(suite, Language.VI))
                .isEqualTo("mau: 5 tình huống, 0 không đạt\nBao phủ: 3/3 quy tắc, 5/5 điều kiện\n");
        assertThat(suite.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1: {outcome: GRADED, grade: GOOD}|grade: expected GOOD, got EXCELLENT",
                "M1: {outcome: NOT_GRADED}|outcome: expected NOT_GRADED, got GRADED",
                "M1: {outcome: NEEDS_DECISION, openGrades: [GOOD]}|openGrades: expected [GOOD], got []",
                "M1: {outcome: GRADED, grade: EXCELLENT, score: 89.5}|score: expected 89.5, got 90",
                "M1: {outcome: GRADED, grade: EXCELLENT, decidedBy: CB2}|decidedBy: expected CB2, got —",
                "M1: {outcome: GRADED, grade: EXCELLENT, quota: {limit: 2}}|quota.limit: expected 2, got —",
                "M1: {outcome: GRADED, grade: EXCELLENT, held: [mau-member-long-sick]}|held: lacks mau-member-long-sick",
                "M1: {outcome: GRADED, grade: EXCELLENT, message: Khác}|message: expected Khác, got —",
                "M2: {outcome: GRADED, grade: GOOD}|reasons: also got mau-member-excellent-needs-points (366-QĐ/TW 11) CEILING",
                "M2: {outcome: GRADED, grade: GOOD, reasons: [{rule: mau-member-excellent-need-points, clause: c}]}|Did you mean “mau-member-excellent-needs-points”?",
                "M2: {outcome: GRADED, grade: GOOD, reasons: [{rule: mau-member-excellent-needs-points, clause: c}]}|reasons: lacks mau-member-excellent-needs-points (c); got mau-member-excellent-needs-points (366-QĐ/TW 11) CEILING",
            })
    void saysWhatCameOutOtherwise(String expectation, String said) throws IOException {
        ScenarioSuite suite =
                SmallRulebook.run(rules, "  - sentence: \"Một\"\n    expect:\n      " + expectation + "\n");
        assertThat(suite.problems()).isEmpty();
        assertThat(suite.failed()).hasSize(1);
        assertThat(suite.failed().get(0).differences())
                .extracting(it -> it.words().en())
                .anyMatch(it -> it.contains(said));
        assertThat(ScenarioReport.of(suite, Language.EN))
                .contains("mau/scenarios/members.yaml:9: Một\n    11: M")
                .contains("mau: 1 scenario, 1 failed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{excellent.point: 80}|There is no “excellent.point”. Did you mean “excellent.points”?",
                "{excellent.points: true}|“true” is not a value of parameter “excellent.points”",
                "{excellent.points: 80.125}|“80.125” is not a value of parameter “excellent.points”",
                "{gap.sick: 1}|“1” is not a value of parameter “gap.sick”",
            })
    void refusesParametersThatDoNotFit(String set, String said) throws IOException {
        ScenarioSuite suite = SmallRulebook.run(
                rules,
                "  - sentence: \"Một\"\n    set: " + set
                        + "\n    expect:\n      M1: {outcome: GRADED, grade: EXCELLENT}\n");
        assertThat(suite.failed().get(0).differences())
                .extracting(it -> it.words().en())
                .containsExactly(said);
    }

    @Test
    void namesWhatNoScenarioShows() throws IOException {
        List<String> scenarios = List.of(COMPLETE.split("(?m)^(?=  - )"));
        ScenarioSuite suite = SmallRulebook.run(rules, scenarios.get(0));
        assertThat(suite.failed()).isEmpty();
        assertThat(suite.passed()).isFalse();
        assertThat(ScenarioReport.of(suite, Language.EN)).isEqualTo("""
                mau/members.drl:31: mau-member-long-sick: never fired
                mau/members.drl:31: mau-member-long-sick: no scenario switches gap.sick off where this rule would fire with it on
                mau/members.drl:6: mau-member-suspended: never fired
                mau: 1 scenario, 0 failed
                Coverage: 1/3 rules, 2/5 conditions
                """);
    }

    @Test
    void refusesImpossibleFactsAtTheirPlace() throws IOException {
        ScenarioSuite suite = SmallRulebook.run(rules, """
                  - sentence: "Một"
                    with:
                      members:
                        - {id: M1, generalPoints: 31}
                    expect:
                      M1: {outcome: GRADED, grade: EXCELLENT}
                """);
        assertThat(suite.problems()).hasSize(1);
        assertThat(suite.problems().get(0).line()).isEqualTo(12);
        assertThat(suite.problems().get(0).message().en()).contains("generalPoints");
        assertThat(suite.passed()).isFalse();
    }
}
