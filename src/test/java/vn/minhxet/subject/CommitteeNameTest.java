package vn.minhxet.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.rule.OrganizationKind;

/** Papers name a committee and never an organization. */
class CommitteeNameTest {

    @ParameterizedTest
    @CsvSource({
        "BASE_CELL, Chi bộ Trạm Y tế, Chi bộ Trạm Y tế",
        "BASE_CELL, Trạm Y tế, Chi bộ Trạm Y tế",
        "BASE_COMMITTEE, Đảng bộ Trường Đại học Mẫu, Đảng ủy Trường Đại học Mẫu",
        "BASE_COMMITTEE, Đảng ủy Trường Đại học Mẫu, Đảng ủy Trường Đại học Mẫu",
        "BASE_COMMITTEE, DB01, Đảng ủy DB01",
        "UPPER_COMMITTEE, Đảng bộ phường Mẫu, Ban Thường vụ Đảng ủy phường Mẫu",
        "UPPER_COMMITTEE, Đảng ủy phường Mẫu, Ban Thường vụ Đảng ủy phường Mẫu",
        "UPPER_COMMITTEE, Ban Thường vụ Đảng ủy phường Mẫu, Ban Thường vụ Đảng ủy phường Mẫu",
        "PROVINCE, Đảng bộ tỉnh Mẫu, Ban Thường vụ Tỉnh ủy Mẫu",
        "PROVINCE, Đảng bộ thành phố Mẫu, Ban Thường vụ Thành ủy Mẫu",
        "PROVINCE, Thành ủy Mẫu, Ban Thường vụ Thành ủy Mẫu",
        "PROVINCE, Đảng bộ Mẫu, Ban Thường vụ Đảng ủy Mẫu",
        "SECTION, Đảng bộ bộ phận Mẫu, Đảng ủy bộ phận Mẫu"
    })
    void isMadeOfNameAndKind(OrganizationKind kind, String name, String committee) {
        assertThat(CommitteeName.of(organization(name, null, kind))).isEqualTo(committee);
    }

    @ParameterizedTest
    @CsvSource({"UPPER_COMMITTEE, Đảng ủy phường Mẫu", "BASE_CELL, Ban Chi ủy"})
    void isAsEntered(OrganizationKind kind, String committee) {
        assertThat(CommitteeName.of(organization("Đảng bộ phường Mẫu", committee, kind)))
                .isEqualTo(committee);
    }

    private static OrganizationRow organization(String name, String committee, OrganizationKind kind) {
        Table<OrganizationRow> table = Tables.ORGANIZATIONS;
        RowValues values = new RowValues(table.columns().size());
        values.put(table.position("id"), "X");
        values.put(table.position("name"), name);
        values.put(table.position("kind"), kind);
        if (committee != null) {
            values.put(table.position("committee"), committee);
        }
        return table.row(values);
    }
}
