package vn.minhxet.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.oracle.Shipped;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;

/**
 * Holds for every column of subjects and findings, under each shipped rulebook: either something reads it, or whoever
 * fills it in is told that nothing does, in every form of output.
 */
class UnreadColumnsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Table<?>> TABLES = List.of(Tables.ORGANIZATIONS, Tables.MEMBERS, Tables.FINDINGS);

    /** One row of each table with every column filled in, and what its references name. */
    private static final String EVERYTHING = """
            {"period": {"year": 2025, "reviewedOn": "2025-12-10", "previousReviewedOn": "2024-12-12"},
             "organizations": [
               {"id": "CB", "kind": "CELL", "parent": "DB", "name": "Chi bộ", "committee": "Chi bộ A", "sector": "XA",
                "group": "CUM", "predecessors": "CU", "establishedOn": "2010-01-01", "generalPoints": 25,
                "resultPoints": 60, "tasksAssigned": 10, "tasksCompleted": 10, "tasksOnTime": 10, "tasksExceeded": 5,
                "shortcomings": 1, "shortcomingsRemedied": 1, "targetsMissed": 1, "outstanding": true,
                "complaintPending": true, "selfGrade": "GOOD", "previousGrade": "GOOD", "quarterGrades": "GOOD;GOOD"},
               {"id": "CU", "kind": "CELL", "parent": "DB"},
               {"id": "DB", "kind": "BASE_COMMITTEE"}],
             "members": [
               {"id": "M", "name": "An", "position": "Bí thư", "group": "BI_THU", "organization": "CB",
                "status": "OFFICIAL", "admittedOn": "2010-05-19", "role": "LEADER", "leads": "CB", "collective": "CB",
                "exempt": true, "suspended": true, "monthsOnLeave": 1, "generalPoints": 25, "resultPoints": 60,
                "tasksAssigned": 10, "tasksCompleted": 10, "tasksOnTime": 10, "tasksExceeded": 5, "shortcomings": 1,
                "shortcomingsRemedied": 1, "targetsMissed": 1, "lowConfidencePercent": 10, "unitsInCharge": 3,
                "unitsFailed": 1, "officialGrade": "GOOD", "complaintPending": true, "selfGrade": "GOOD",
                "previousGrade": "GOOD", "quarterGrades": "GOOD;GOOD"}],
             "findings": [
               {"id": "KL", "subject": "M", "kind": "DISCIPLINE", "form": "REPRIMAND", "concludedOn": "2025-05-20",
                "occurredOn": "2025-02-01", "document": "Quyết định 1", "authority": "Ban Thường vụ",
                "dutyRelated": true, "selfDetected": true, "remedied": true, "remedyDue": "2025-06-30",
                "remediedOn": "2025-06-20", "forceMajeure": true, "arisenIn": "CB"}]}
            """;

    /** Compiled once each. */
    private static final Map<String, Grader> GRADERS = new HashMap<>();

    private static Grader grader(String rulebook) {
        return GRADERS.computeIfAbsent(
                rulebook, it -> new Grader(EvaluationPlan.of(Shipped.of(it).rulebook())));
    }

    private static YearGrading year(String rulebook, JsonNode facts) throws IOException {
        return grader(rulebook)
                .grade(FactsReader.json(new ByteArrayInputStream(JSON.writeValueAsBytes(facts)), ReadingLimits.REQUESTS)
                        .orThrow());
    }

    private static Set<String> unread(YearGrading year) {
        Set<String> unread = new TreeSet<>();
        YearWarnings.of(year).listed().stream()
                .filter(it -> it.code() == WarningCode.COLUMN_UNREAD)
                .map(Warning::place)
                .forEach(it -> unread.add(it.table() + "." + it.column()));
        return unread;
    }

    /** The facts with nothing but one column filled in, beside those without which a row cannot be. */
    private static JsonNode only(Table<?> table, String column) throws IOException {
        JsonNode facts = JSON.readTree(EVERYTHING);
        for (Table<?> each : TABLES) {
            ArrayNode rows = (ArrayNode) facts.get(each.name());
            each.columns().stream()
                    .filter(it -> !it.required() && !it.name().equals("parent"))
                    .filter(it -> each != table || !it.name().equals(column))
                    .filter(it ->
                            each != table || !table.column(column).notAbove().contains(it.name()))
                    .forEach(it -> ((ObjectNode) rows.get(0)).remove(it.name()));
        }
        return facts;
    }

    @Test
    void theRowsHaveEveryColumn() throws IOException {
        JsonNode facts = JSON.readTree(EVERYTHING);
        for (Table<?> table : TABLES) {
            assertThat(facts.get(table.name()).get(0).fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(
                            table.columns().stream().map(it -> it.name()).toList());
        }
    }

    /** Read against the rules by a person; a rule that comes to read a column takes it off its list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "366-qd-tw | organizations.establishedOn",
                "hue | organizations.establishedOn",
                "thanh-hoa | organizations.establishedOn",
                "124-qd-tw | findings.dutyRelated findings.remediedOn findings.remedyDue members.generalPoints"
                        + " members.lowConfidencePercent members.monthsOnLeave members.officialGrade"
                        + " members.quarterGrades members.resultPoints members.shortcomings"
                        + " members.shortcomingsRemedied members.unitsFailed members.unitsInCharge"
                        + " organizations.establishedOn organizations.generalPoints organizations.outstanding"
                        + " organizations.quarterGrades organizations.resultPoints organizations.shortcomings"
                        + " organizations.shortcomingsRemedied organizations.tasksExceeded",
                "132-qd-tw | findings.dutyRelated findings.remediedOn findings.remedyDue members.generalPoints"
                        + " members.lowConfidencePercent members.quarterGrades members.resultPoints"
                        + " members.shortcomings members.shortcomingsRemedied members.targetsMissed"
                        + " members.tasksExceeded members.tasksOnTime members.unitsFailed members.unitsInCharge"
                        + " organizations.generalPoints organizations.outstanding organizations.quarterGrades"
                        + " organizations.resultPoints organizations.shortcomings"
                        + " organizations.shortcomingsRemedied organizations.tasksExceeded organizations.tasksOnTime"
            })
    void eachColumnIsReadOrToldToBeUnread(String rulebook, String expected) throws IOException {
        Set<String> told = new TreeSet<>();
        for (Table<?> table : TABLES) {
            for (var column : table.columns()) {
                told.addAll(unread(year(rulebook, only(table, column.name()))));
            }
        }
        assertThat(told).containsExactlyInAnyOrder(expected.split(" "));
    }

    /** No grade, no reason and no condition changes where a column is emptied of which it is said that nothing reads it. */
    @ParameterizedTest
    @ValueSource(strings = {"366-qd-tw", "hue", "thanh-hoa", "124-qd-tw", "132-qd-tw"})
    void whatIsToldToBeUnreadHasNoEffect(String rulebook) throws IOException {
        JsonNode facts = graded();
        YearGrading before = year(rulebook, facts);
        for (String place : unread(before)) {
            String[] parts = place.split("\\.");
            JsonNode fewer = facts.deepCopy();
            fewer.get(parts[0]).forEach(it -> ((ObjectNode) it).remove(parts[1]));
            assertThat(results(year(rulebook, fewer))).as(place).isEqualTo(results(before));
        }
    }

    /** The same facts without what keeps everybody from being graded. */
    private static JsonNode graded() throws IOException {
        JsonNode facts = JSON.readTree(EVERYTHING);
        Stream.of("exempt", "suspended", "complaintPending").forEach(it -> {
            ((ObjectNode) facts.get("members").get(0)).remove(it);
            ((ObjectNode) facts.get("organizations").get(0)).remove(it);
        });
        return facts;
    }

    private static List<String> results(YearGrading year) {
        return IntStream.range(0, year.population().size())
                .mapToObj(year::grading)
                .map(it -> it.outcome() + " " + it.grade() + " " + it.openGrades()
                        + it.beforeQuota().reasons().stream()
                                .map(one -> one.rule().name() + " " + one.effect() + " " + one.missing())
                                .toList())
                .toList();
    }

    @Test
    void aNoAndAZeroThatMeansNoneAreNotFilledIn() throws IOException {
        JsonNode facts = JSON.readTree("""
                {"period": {"year": 2023, "reviewedOn": "2023-12-10"},
                 "organizations": [{"id": "CB", "kind": "BASE_CELL", "outstanding": false}],
                 "members": [{"id": "M", "organization": "CB", "monthsOnLeave": 0, "quarterGrades": ""},
                             {"id": "N", "organization": "CB", "lowConfidencePercent": 0}]}
                """);
        assertThat(unread(year("124-qd-tw", facts))).containsExactly("members.lowConfidencePercent");
    }

    /** One warning a column with the number of its rows, wherever the result is written. */
    @Test
    void everyFormOfOutputTellsIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), """
                {"period": {"year": 2023, "reviewedOn": "2023-12-10"},
                 "organizations": [{"id": "CB", "kind": "BASE_CELL"}],
                 "members": [{"id": "M", "organization": "CB", "quarterGrades": "GOOD;NOT_COMPLETED"},
                             {"id": "N", "organization": "CB", "quarterGrades": "GOOD"}]}
                """);
        String told = "No rule of the rulebook reads the column “Grades of the quarters” (rows filled in: 2).";
        String[] question = {"--rulebook", "124-qd-tw", "--facts", file.toString(), "--lang", "en"};
        for (String format : List.of("json", "table", "csv")) {
            CommandResult ran = CommandResult.run(with(question, "grade", "--format", format));
            String all = (ran.out() + ran.err()).replaceAll("\\s+", " ");
            assertThat(all).as(format).containsOnlyOnce(told);
        }
        for (String format : List.of("json", "text")) {
            CommandResult checked = CommandResult.run(with(question, "check-facts", "--format", format));
            assertThat(checked.out().replaceAll("\\s+", " ")).as(format).containsOnlyOnce(told);
            assertThat(checked.code()).isEqualTo(1);
        }
    }

    private static String[] with(String[] question, String command, String... more) {
        return Stream.of(Stream.of(command), Stream.of(question), Stream.of(more))
                .flatMap(it -> it)
                .toArray(String[]::new);
    }
}
