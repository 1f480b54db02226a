package vn.minhxet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.Unit;
import vn.minhxet.reading.table.CodeParser;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;

/** The one description of the tables is complete, and every word in it means one thing. */
class TablesTest {

    static Stream<Column> columns() {
        return Tables.ALL.stream().flatMap(it -> it.columns().stream());
    }

    @Test
    void theTablesAreThoseOfTheContract() {
        assertThat(Tables.ALL)
                .extracting(Table::name)
                .containsExactly(
                        "period",
                        "organizations",
                        "members",
                        "assessments",
                        "indicators",
                        "findings",
                        "scores",
                        "products");
        assertThat(Tables.MEMBERS.columns()).hasSize(30);
        assertThat(Tables.ORGANIZATIONS.columns()).hasSize(23);
        assertThat(Tables.FINDINGS.columns()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void codesStandExactlyWhereTheUnitIsACode(Column column) {
        assertThat(column.codes().isEmpty()).isEqualTo(column.unit() != Unit.CODE);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyCodeIsUnderstoodByItsNameAndWords(Column column) {
        for (Enum<?> code : column.codes()) {
            assertThat(CodeParser.find(column, code.name())).isEqualTo(code);
            assertThat(CodeParser.find(column, CodeParser.words(code).vi())).isEqualTo(code);
            assertThat(CodeParser.find(column, CodeParser.words(code).en())).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void whatAColumnMayNotExceedIsAColumn(Column column) {
        Table<?> table = Tables.ALL.stream()
                .filter(it -> it.columns().contains(column))
                .findFirst()
                .orElseThrow();
        assertThat(column.notAbove()).allMatch(it -> table.position(it) >= 0);
    }

    @Test
    void headingsAreTheWordsOfTheCatalogues() {
        hold(Tables.ORGANIZATIONS, OrganizationYear.SCHEMA, "predecessors");
        hold(Tables.MEMBERS, MemberYear.SCHEMA, "");
        hold(Tables.FINDINGS, FindingYear.SCHEMA, "");
    }

    private static void hold(Table<?> table, Schema<?> schema, String except) {
        for (Column column : table.columns()) {
            if (!column.name().equals(except)) {
                schema.find(column.name())
                        .ifPresent(it -> assertThat(column.heading()).isEqualTo(it.words()));
            }
        }
    }
}
