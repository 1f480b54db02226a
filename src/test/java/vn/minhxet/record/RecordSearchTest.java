package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.STAFF;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.selection.NameQuery;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ResultLineRow;
import vn.minhxet.store.ResultQuery;

/**
 * People are found as Vietnamese is typed: without accents, accents rank, đ folds, tones stand where they like (nukeviet#1727,
 * carmen#611); and the pages of a list come to its end. In both databases.
 */
class RecordSearchTest {

    /** Forty names, of invented people; ids in order. */
    private static final List<String> NAMES = List.of(
            "Nguyễn Văn Đức",
            "Nguyễn Văn Dục",
            "Trần Đức Anh",
            "Lê Thị Dức",
            "Phạm Minh Đức",
            "Đặng Thị Hoà",
            "Đặng Thị Hòa",
            "Đặng Văn Hoá",
            "Đăng Quang Hoa",
            "Dang Van Hoa",
            "Võ Thị Ân",
            "Võ Thị An",
            "Võ Thị Ấn",
            "Hồ Văn Ẩn",
            "Nguyễn Thị Lan",
            "Nguyễn Thị Lân",
            "Nguyên Thị Lan",
            "Nguyển Lan Anh",
            "Hoàng Thùy Dương",
            "Hoàng Thuỳ Dương",
            "Hoàng Thúy Đường",
            "Phan Quý Đôn",
            "Phan Quí Đôn",
            "Bùi Tuấn",
            "Bùi Tuân",
            "Bùi Tuan",
            "Đỗ Đình Đạo",
            "Đỗ Đình Dao",
            "Do Dinh Dao",
            "Lý Thường Kiệt Mẫu",
            "Ly Thuong Kiet Mau",
            "Trương Mỹ Hạnh",
            "Trương Mĩ Hạnh",
            "Trường Thị Hạnh",
            "Y Bhin Niê",
            "H'Hen Niê",
            "Giàng A Sử",
            "Giàng A Su",
            "Ngô 100% Thật",
            "Ngô_Thật Mẫu");

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres postgres;
    private static final List<OfficeRecord> RECORDS = new ArrayList<>();

    @BeforeAll
    static void begin() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        RECORDS.add(graded(DatabaseLocation.of(folder.resolve("r.db")), folder.resolve("r.key")));
        RECORDS.add(graded(
                DatabaseLocation.of(postgres.getJdbcUrl("postgres", "postgres")), folder.resolve("postgres.key")));
    }

    private static OfficeRecord graded(DatabaseLocation location, Path key) {
        OfficeRecord record = RecordOffice.begin(location, key);
        record.openCampaign(
                CAMPAIGN, "Đợt", 2025, 0, Rulebooks.in(CommandResult.HOME.resolve("rules")), "366-qd-tw", STAFF);
        record.importFacts(CAMPAIGN, facts(), Optional.empty(), STAFF);
        record.run(CAMPAIGN, RecordOffice.COMPILER, "test", STAFF);
        record.take(CAMPAIGN, List.of(Step.of(StepKind.SELF_GRADE, "M05", "M05").withGrade(Grade.GOOD)), STAFF);
        return record;
    }

    private static YearFacts facts() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            members.append(i == 0 ? "" : ",")
                    .append(String.format(
                            "{\"id\":\"M%02d\",\"name\":\"%s\",\"organization\":\"%s\"}",
                            i + 1, NAMES.get(i), i < 20 ? "CB1" : "CB2"));
        }
        String json = "{\"period\":{\"year\":2025,\"reviewedOn\":\"2025-12-10\"},\"organizations\":["
                + "{\"id\":\"DB1\",\"name\":\"Cơ sở Mẫu\",\"kind\":\"BASE_COMMITTEE\"},"
                + "{\"id\":\"CB1\",\"name\":\"Chi bộ Một\",\"kind\":\"CELL\",\"parent\":\"DB1\"},"
                + "{\"id\":\"CB2\",\"name\":\"Chi bộ Hai\",\"kind\":\"CELL\",\"parent\":\"DB1\"}],\"members\":["
                + members + "]}";
        return FactsReader.json(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS)
                .orThrow();
    }

    @AfterAll
    static void close() throws Exception {
        RECORDS.forEach(OfficeRecord::close);
        postgres.close();
    }

    private static ResultQuery.SearchedName typed(String written) {
        NameQuery query = NameQuery.of(written);
        return new ResultQuery.SearchedName(
                query.written().toLowerCase(java.util.Locale.ROOT), query.plain(), query.marked());
    }

    private static ResultQuery asked(String written) {
        ResultQuery all = ResultQuery.all(CAMPAIGN, 1);
        return new ResultQuery(
                CAMPAIGN,
                1,
                all.within(),
                all.organization(),
                all.outcome(),
                all.grade(),
                all.stage(),
                all.committee(),
                Optional.of(typed(written)));
    }

    private static List<String> ids(List<ResultLineRow> rows) {
        return rows.stream().map(it -> it.proposal().subject()).toList();
    }

    /** All pages of a size put together. */
    private static List<String> pages(OfficeRecord record, ResultQuery asked, int size) {
        List<String> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        for (List<String> page = ids(record.results(asked, after, size));
                !page.isEmpty();
                page = ids(record.results(asked, after, size))) {
            all.addAll(page);
            after = Optional.of(page.get(page.size() - 1));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // typed, whole words with these accents, then those without
                "Đức        | M01 M03 M05 M02 M04",
                "duc        | M01 M02 M03 M04 M05",
                "DUC        | M01 M02 M03 M04 M05",
                "dức        | M04 M01 M02 M03 M05",
                "hoà        | M06 M07 M08 M09 M10 M19 M20 M21",
                "hòa        | M06 M07 M08 M09 M10 M19 M20 M21",
                "Hoá        | M08 M06 M07 M09 M10 M19 M20 M21",
                "đặng       | M06 M07 M08 M09 M10",
                "dang       | M10 M06 M07 M08 M09",
                "an         | M12 M11 M13 M14 M18 M03 M06 M07 M08 M09 M10 M15 M16 M17 M18 M19 M20 M21 M32 M33 M34 M37 M38 M22 M23 M24 M25 M26",
                "Thùy Dương | M19 M20 M21",
                "thuỳ dương | M19 M20 M21",
                "thuy duong | M19 M20 M21",
                "quý đôn    | M22",
                "tuân       | M25 M24 M26",
                "bui tu     | M24 M25 M26",
                "do dinh dao| M29 M27 M28",
                "đỗ đình    | M27 M28 M29",
                "ly thuong  | M31 M30",
                "mỹ hạnh    | M32",
                "nie        | M35 M36",
                "h'hen      | M36",
                "100%       | M39",
                "%          | M39",
                "_          | ''",
                "m07        | M07",
                "M3         | M30 M31 M32 M33 M34 M35 M36 M37 M38 M39",
                "không ai   | ''",
            })
    void whoIsMeantIsFoundAndTheBestComesFirst(String typed, String expected) {
        for (OfficeRecord record : RECORDS) {
            List<String> found = pages(record, asked(typed), 50);
            if (typed.equals("an")) {
                assertThat(found)
                        .startsWith("M12")
                        .contains("M11", "M13", "M14")
                        .doesNotHaveDuplicates();
            } else {
                assertThat(found).as(typed).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
            }
            assertThat(record.resultCount(asked(typed))).isEqualTo(found.size());
            assertThat(pages(record, asked(typed), 3)).isEqualTo(found);
            assertThat(record.resultSubjects(asked(typed))).isEqualTo(found);
        }
    }

    @Test
    void whatWasFoundIsMarkedAsItIsWritten() {
        assertThat(marked("duc", "Nguyễn Văn Đức")).isEqualTo("Nguyễn Văn [Đức]");
        assertThat(marked("hoà", "Đặng Thị Hòa")).isEqualTo("Đặng Thị [Hòa]");
        assertThat(marked("hoa", "Đặng Thị Hoa\u0300")).isEqualTo("Đặng Thị [Hoa\u0300]");
        assertThat(marked("an", "Lan An Ấn")).isEqualTo("Lan [An] [Ấn]");
        assertThat(marked("la", "Lan Lân")).isEqualTo("[La]n [Lâ]n");
        assertThat(marked("uy", "Hoàng Thùy")).isEqualTo("Hoàng Th[ùy]");
        assertThat(marked("x", "Hoàng Thùy")).isEqualTo("Hoàng Thùy");
    }

    private static String marked(String typed, String name) {
        StringBuilder marked = new StringBuilder(name);
        List<NameQuery.Match> matches = new ArrayList<>(NameQuery.of(typed).matches(name));
        java.util.Collections.reverse(matches);
        matches.forEach(it -> marked.insert(it.to(), ']').insert(it.from(), '['));
        return marked.toString();
    }

    @Test
    void filtersAgreeWithWhatIsStored() {
        for (OfficeRecord record : RECORDS) {
            ResultQuery all = ResultQuery.all(CAMPAIGN, 1);
            assertThat(pages(record, all, 7)).hasSize(43).isSorted();
            assertThat(record.resultCount(all)).isEqualTo(43);
            Map<String, Long> stages = new TreeMap<>();
            for (String stage : List.of("OPEN", "SELF_GRADED", "DECIDED")) {
                ResultQuery of = with(all, Optional.of(stage), Optional.empty(), Optional.empty());
                assertThat(pages(record, of, 10)).hasSize((int) record.resultCount(of));
                stages.put(stage, record.resultCount(of));
            }
            assertThat(stages).isEqualTo(Map.of("OPEN", 42L, "SELF_GRADED", 1L, "DECIDED", 0L));
            assertThat(pages(record, with(all, Optional.empty(), Optional.of("CB2"), Optional.empty()), 10))
                    .hasSize(21)
                    .contains("CB2", "M21", "M40")
                    .doesNotContain("CB1", "DB1", "M20");
            assertThat(pages(record, with(all, Optional.empty(), Optional.of("DB1"), Optional.empty()), 10))
                    .hasSize(43);
            assertThat(pages(record, with(all, Optional.empty(), Optional.empty(), Optional.of(true)), 10))
                    .isEqualTo(List.of("CB1", "CB2", "DB1"));
            List<String> proposed = record.proposals(CAMPAIGN).stream()
                    .filter(it -> it.outcome().equals("NEEDS_DECISION"))
                    .map(it -> it.subject())
                    .collect(Collectors.toList());
            ResultQuery open = new ResultQuery(
                    CAMPAIGN,
                    1,
                    all.within(),
                    all.organization(),
                    Optional.of("NEEDS_DECISION"),
                    all.grade(),
                    all.stage(),
                    all.committee(),
                    all.name());
            assertThat(pages(record, open, 4)).isEqualTo(proposed);
        }
    }

    private static ResultQuery with(
            ResultQuery all, Optional<String> stage, Optional<String> within, Optional<Boolean> organization) {
        return new ResultQuery(
                CAMPAIGN, 1, within, organization, all.outcome(), all.grade(), stage, all.committee(), all.name());
    }

    @Test
    void namesThatSomebodyEditsAreSeenAndThoseOfAnOlderProgramAreMade() throws Exception {
        Path copy = folder.resolve("copy.db");
        RECORDS.get(0).backup(copy);
        DatabaseLocation location = DatabaseLocation.of(copy);
        change(copy, "update search_name set plain = ' x ' where subject = 'M01'");
        try (OfficeRecord record = OfficeRecord.read(location, RecordOffice.CLOCK)) {
            assertThat(record.verify(record.verifier(), Optional.empty()))
                    .hasSize(1)
                    .first()
                    .satisfies(it -> assertThat(it.words().en()).contains("searched name", "M01"));
        }
        change(copy, "delete from search_name");
        try (OfficeRecord record = OfficeRecord.read(location, RecordOffice.CLOCK)) {
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
            assertThat(pages(record, asked("duc"), 50)).hasSize(5);
        }
    }

    private static void change(Path file, String sql) throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
