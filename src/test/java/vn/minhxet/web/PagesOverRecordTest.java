package vn.minhxet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.cli.record.DemoOffice;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.web.page.Bar;
import vn.minhxet.web.page.whatif.FlowChart;

/** What pages tell of a record: complete lists, files equal to filters, figures that say what they count. */
class PagesOverRecordTest {

    private static final Pattern ID = Pattern.compile("<br><small>([A-ZĐ0-9-]+)</small>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern FOUND = Pattern.compile("id=\"found\">[^:]+: ([0-9.]+)");

    private static DemoPages demo;

    @BeforeAll
    static void start() throws Exception {
        demo = DemoPages.shared();
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> answer = demo.get(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Follows the list to its end. */
    private static Set<String> all(String path) throws Exception {
        Set<String> ids = new TreeSet<>();
        String next = path;
        while (next != null) {
            String page = page(next);
            for (Matcher id = ID.matcher(page); id.find(); ) {
                assertThat(ids.add(id.group(1))).as("twice: %s", id.group(1)).isTrue();
            }
            Matcher link = NEXT.matcher(page);
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
        }
        return ids;
    }

    /** Everybody who is counted is on some page, and in the file just those. */
    @Test
    void listsAreReachedToTheirEndAndFilesAreEqualToThem() throws Exception {
        for (String filter : List.of(
                "sort=NAME",
                "q=vien%20000&sort=POINTS",
                "grade=GOOD&subjectKind=MEMBER",
                "state=PUBLISHED",
                "awaits=DECIDE",
                "rule=366-member-good-needs-points")) {
            Set<String> ids = all("/campaigns/2025/subjects?" + filter);
            Matcher found = FOUND.matcher(page("/campaigns/2025/subjects?" + filter));
            assertThat(found.find()).isTrue();
            assertThat(ids).as(filter).hasSize(Integer.parseInt(found.group(1).replace(".", "")));
            String csv = page("/campaigns/2025/gradings.csv?" + filter);
            assertThat(csv.lines().skip(1).map(it -> it.split("[,;]")[0].replace("\"", "")))
                    .as(filter)
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void whatSomebodyFindsWithoutAccentsIsMarkedAsItIsWritten() throws Exception {
        assertThat(page("/campaigns/2025/subjects?q=dang%20vien%20000012")).contains("<mark>Đảng viên 000012</mark>");
        assertThat(page("/campaigns/2025/subjects?q=khong-co")).contains("Không có trường hợp nào khớp");
    }

    @Test
    void theOverviewSaysWhatWaitsForWhom() throws Exception {
        String page = page("/campaigns/2025");
        assertThat(page).contains("Đang chờ cấp nào", "Quyết định", "Thông báo", "bằng điểm ở suất cuối", "bớt 3");
        assertThat(page).contains("Dòng nhỏ: tỷ lệ của năm 2024");
        assertThat(page("/campaigns/2024")).contains("đã khép", "Cấp trên ngoài hồ sơ này");
    }

    @Test
    void whyTellsReasonClauseHistoryAndProof() throws Exception {
        String page = page("/campaigns/2025/why?subject=DV-000001");
        assertThat(page)
                .contains("Đảng viên 000001: đề xuất Hoàn thành nhiệm vụ")
                .contains("Tổng điểm 60,25, dưới 70 điểm của mức hoàn thành tốt nhiệm vụ")
                .contains("khoản 2 Điều 11 Quy định 366-QĐ/TW")
                .contains("rule \"366-member-good-needs-points\"")
                .contains("Những số liệu lẽ ra phải khác")
                .contains("Đề xuất: đợt 2025");
        assertThat(page("/campaigns/2025/proof?subject=DV-000001")).startsWith("c2sp.org/tlog-proof@v1");
        assertThat(page("/campaigns/2025/slip?subject=DV-000001")).contains("Đảng viên 000001");
    }

    @Test
    void theLedgerIsReadToItsBeginningAndChecked() throws Exception {
        String newest = page("/audit");
        assertThat(newest).contains("Sổ ghi nhận");
        assertThat(ledger("/audit")).contains("Khiếu nại", "Đề nghị xem lại điểm kết quả nhiệm vụ");
        assertThat(newest).containsPattern("[0-9]{2}/[0-9]{2}/20[0-9]{2} [0-9]{2}:[0-9]{2}");
        Matcher older = NEXT.matcher(newest);
        assertThat(older.find()).isTrue();
        assertThat(page("/audit?before=1")).contains("Lập hồ sơ").doesNotContain("rel=\"next\"");
        assertThat(page("/audit/check")).contains("Đã kiểm tra: toàn bộ hồ sơ khớp với sổ đã ký");
    }

    /** The newest pages of the ledger, far enough down for what the demonstration ends with. */
    private static String ledger(String newest) throws Exception {
        StringBuilder all = new StringBuilder();
        String next = newest;
        for (int i = 0; i < 4; i++) {
            String page = page(next);
            all.append(page);
            Matcher older = NEXT.matcher(page);
            assertThat(older.find()).isTrue();
            next = older.group(1);
        }
        return all.toString();
    }

    @Test
    void whatIsNotThereIsToldWithTheFix() throws Exception {
        HttpResponse<String> campaign = demo.get("/campaigns/2031");
        assertThat(campaign.statusCode()).isEqualTo(404);
        assertThat(campaign.body()).contains("2031", "2025");
        HttpResponse<String> subject = demo.get("/campaigns/2025/why?subject=khong-co");
        assertThat(subject.statusCode()).isEqualTo(422);
        assertThat(subject.body()).contains("khong-co");
        assertThat(demo.get("/campaigns/2025/subjects?grade=BEST").statusCode()).isEqualTo(400);
    }

    /** A template can only print what a page holds: figures with units, and sentences. */
    @Test
    void noPageHoldsABareNumber() throws Exception {
        Set<String> bare = new TreeSet<>();
        for (Class<?> type : pageRecords()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> held = component.getType();
                boolean number = (held.isPrimitive() && held != boolean.class) || Number.class.isAssignableFrom(held);
                if (number && type != Bar.Share.class && type != FlowChart.class) { // measures of pictures
                    bare.add(type.getName() + '.' + component.getName());
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    private static List<Class<?>> pageRecords() throws Exception {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("vn/minhxet/web/page"))) {
            List<String> names = files.map(it -> classes.relativize(it).toString())
                    .filter(it -> it.endsWith(".class") && !it.endsWith("-info.class"))
                    .map(it -> it.replace(".class", "").replace('/', '.'))
                    .toList();
            List<Class<?>> records = new java.util.ArrayList<>();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (type.isRecord()) {
                    records.add(type);
                }
            }
            assertThat(records).hasSizeGreaterThan(20);
            return records;
        }
    }

    @Test
    void theDemonstrationIsARecordLikeAnyOther() throws Exception {
        OfficeRecord record = demo.record();
        assertThat(record.campaigns())
                .extracting(it -> it.id())
                .containsExactlyInAnyOrder(DemoOffice.CLOSED, DemoOffice.QUARTER, DemoOffice.UNDER_WAY);
        assertThat(record.verify(record.verifier(), java.util.Optional.empty())).isEmpty();
    }
}
