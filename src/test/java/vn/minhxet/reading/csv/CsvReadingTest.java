package vn.minhxet.reading.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/** CSV files as people and their programs really write them. */
class CsvReadingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void organizations() throws IOException {
        file("period.csv", "year,reviewedOn\n2025,2025-12-10\n");
        file("organizations.csv", "id,kind,parent\nDB1,BASE_COMMITTEE,\n007,CELL,DB1\n");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private MemberRow only(String members) throws IOException {
        file("members.csv", members);
        List<MemberRow> rows = FactsReader.read(folder).orThrow().members();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(only("\uFEFFid,organization\nM1,007\n").id()).isEqualTo("M1");
    }

    @Test
    void decomposedVietnameseIsComposed() throws IOException {
        String members = "Mã,Họ và tên,Chi bộ,Tự xếp loại\nM1,Nguyễn Mẫu,007,Hoàn thành tốt nhiệm vụ\n";
        MemberRow member = only(Normalizer.normalize(members, Normalizer.Form.NFD));
        assertThat(member.name()).isEqualTo("Nguyễn Mẫu");
        assertThat(member.selfGrade()).isEqualTo(Grade.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-05", "05/03/2025", "5/3/2025", "' 05/03/2025 '"})
    void daysAreIsoOrVietnamese(String day) throws IOException {
        assertThat(only("id,organization,admittedOn\nM1,007," + day + "\n").admittedOn())
                .isEqualTo(LocalDate.of(2025, 3, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"27.5|2750", "\"27,5\"|2750", "\"27,05\"|2705", "27|2700", "0|0", "30.00|3000", "027|2700", "-0|0"
            })
    void pointsHaveAPointOrAComma(String written, int hundredths) throws IOException {
        assertThat(only("id,organization,generalPoints\nM1,007," + written + "\n")
                        .generalPoints())
                .isEqualTo(hundredths);
    }

    @ParameterizedTest
    @CsvSource({"20,20", "20.0,20", "20.00,20", "0,0"})
    void countsMayHaveBeenDecimals(String written, int count) throws IOException {
        assertThat(only("id,organization,tasksAssigned\nM1,007," + written + "\n")
                        .tasksAssigned())
                .isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "12.5%", "12.5 %", "\"12,5 %\""})
    void percentagesMayHaveTheirSign(String written) throws IOException {
        assertThat(only("id,organization,lowConfidencePercent\nM1,007," + written + "\n")
                        .lowConfidencePercent())
                .isEqualTo(12_50);
    }

    @ParameterizedTest
    @CsvSource({"có,true", "Có,true", "x,true", "X,true", "1,true", "true,true", "TRUE,true", "yes,true"})
    @CsvSource({"không,false", "KHÔNG,false", "0,false", "false,false", "no,false", "'',false"})
    void flagsAreSaidInManyWays(String written, boolean flag) throws IOException {
        assertThat(only("id,organization,exempt\nM1,007," + written + "\n").exempt())
                .isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT,EXCELLENT",
        "excellent,EXCELLENT",
        "HTXSNV,EXCELLENT",
        "Hoàn thành xuất sắc nhiệm vụ,EXCELLENT",
        "HTTNV,GOOD",
        "httnv,GOOD",
        "HTNV,COMPLETED",
        "hoàn thành  nhiệm vụ,COMPLETED",
        "KHTNV,NOT_COMPLETED",
        "NOT COMPLETED,NOT_COMPLETED",
        "Không hoàn thành nhiệm vụ,NOT_COMPLETED"
    })
    void gradesAreSaidInManyWays(String written, Grade grade) throws IOException {
        assertThat(only("id,organization,previousGrade\nM1,007," + written + "\n")
                        .previousGrade())
                .isEqualTo(grade);
    }

    @Test
    void theSemicolonsOfAVietnameseExcelAreFound() throws IOException {
        MemberRow member = only("""
                Mã;Họ và tên;Chi bộ;Điểm tiêu chí chung;Vai trò\r
                M1;Mẫu, một;007;27,25;Lãnh đạo, quản lý\r
                """);

        assertThat(member.name()).isEqualTo("Mẫu, một");
        assertThat(member.generalPoints()).isEqualTo(27_25);
        assertThat(member.role()).isEqualTo(Role.LEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id\torganization\nM1\t007\n", "sep=;\nid;organization\nM1;007\n"})
    void tabsAndNamedSeparatorsAreFound(String members) throws IOException {
        assertThat(only(members).organization()).isEqualTo("007");
    }

    @Test
    void titlesAndBlankLinesArePassedOver() throws IOException {
        MemberRow member = only("DANH SÁCH ĐẢNG VIÊN,,\n\n,,\nID,Organization,STATUS\n , ,\nM1,007,Dự bị\n,,\n\n");
        assertThat(member.status()).isEqualTo(MemberStatus.PROBATIONARY);
    }

    @Test
    void idsAreTextAndKeepTheirZeros() throws IOException {
        MemberRow member = only("id,name,organization\n 000123\u00a0,,007\n");
        assertThat(member.id()).isEqualTo("000123");
        assertThat(member.name()).isEqualTo("000123");
        assertThat(member.organization()).isEqualTo("007");
    }

    @Test
    void whatIsNotEnteredIsUnknownAndNeverZero() throws IOException {
        MemberRow member = only("id,organization,tasksAssigned\nM1,007,\n");
        assertThat(member.tasksAssigned()).isEqualTo(Unknown.NUMBER);
        assertThat(member.generalPoints()).isEqualTo(Unknown.NUMBER);
        assertThat(member.role()).isNull();
        assertThat(member.monthsOnLeave()).isZero();
        assertThat(member.exempt()).isFalse();
    }

    @Test
    void aShorterRowIsEmptyToItsEnd() throws IOException {
        assertThat(only("id,organization,role,status\nM1,007\n").role()).isNull();
    }

    @Test
    void severalPredecessorsStandInOneCell() throws IOException {
        file(
                "organizations.csv",
                "id,kind,parent,predecessors\nDB1,BASE_COMMITTEE,,\n007,CELL,DB1,C3; C2 ;\nC2,CELL,DB1,\nC3,CELL,DB1,\n");
        assertThat(FactsReader.read(folder).orThrow().organizations().get(1).predecessors())
                .containsExactly("C2", "C3");
    }

    @Test
    void filesMayBeCalledLikeTheSheets() throws IOException {
        file(Normalizer.normalize("Đảng viên.csv", Normalizer.Form.NFD), "id,organization\nM1,007\n");
        file("ghi chú.txt", "không phải bảng");
        assertThat(FactsReader.read(folder).orThrow().members()).hasSize(1);
    }

    @Test
    void aLineIsTheOneWhereTheRowBegins() throws IOException {
        file("members.csv", "id,name,organization\nM1,\"hai\ndòng\",007\nM2,,CB9\n");
        Refused refused = (Refused) FactsReader.read(folder);
        assertThat(refused.lines(Language.EN, 9))
                .singleElement()
                .asString()
                .startsWith("members.csv, line 4, column organization: ");
    }

    @Test
    void aNameIsOneLine() throws IOException {
        assertThat(only("id,name,organization\nM1,\"hai\r\ndòng\",007\n").name())
                .isEqualTo("hai dòng");
    }

    @Test
    void theFactsStandInTheOrderOfTheRows() throws IOException {
        file("members.csv", "id,organization\nM2,007\nM1,007\n");
        YearFacts facts = FactsReader.read(folder).orThrow();
        assertThat(facts.members()).extracting(MemberRow::id).containsExactly("M2", "M1");
        assertThat(facts.period().year()).isEqualTo(2025);
    }

    @Test
    void manyRowsWithBrokenBytesAreOneProblem() throws IOException {
        byte[] bytes =
                "id,name,organization\n".concat("M,Mu\u00ea,007\n".repeat(20)).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("members.csv"), bytes);
        Refused refused = (Refused) FactsReader.read(folder);
        assertThat(refused.problems().get(0).message().en()).contains("on line 2, 3, 4, 5, 6, …");
    }
}
