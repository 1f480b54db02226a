package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.server.ServedOffice.CAMPAIGN;
import static vn.minhxet.server.ServedOffice.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.record.EntryKind;
import vn.minhxet.record.people.AccessLog;
import vn.minhxet.store.AccessRow;
import vn.minhxet.store.DatabaseLocation;

/** Each account sees its own over HTTP: what its grants reach, its jobs, its keys; and what it looked at is known. */
class CallersApartTest {

    private static final String SLOW = """
            {"population":"facts","sweep":[{"parameter":"excellent.points","from":80,"to":99.9,"step":0.02}]}""";

    @TempDir
    private Path folder;

    private ServedOffice office;

    @BeforeEach
    void begin() throws Exception {
        office = ServedOffice.begin(
                        DatabaseLocation.of(folder.resolve("r.db")),
                        folder.resolve("r.key"),
                        it -> it.with(FactsSamples.population()))
                .graded();
    }

    @AfterEach
    void holds() {
        assertThat(office.record().verify(office.record().verifier(), Optional.empty()))
                .isEmpty();
        office.close();
    }

    private Served caller(String id, Grant... grants) throws Exception {
        RecordOfTest.account(office.record(), id, grants);
        return office.as(id);
    }

    private static HttpAnswer drop(Served caller, String job) throws Exception {
        return caller.send("DELETE", job, HttpRequest.BodyPublishers.noBody());
    }

    private static String begun(HttpAnswer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.header("Location").orElseThrow();
    }

    @Test
    void aListShowsWhatTheGrantsReach() throws Exception {
        Served cell = caller("xem-chi-bo", new Grant(Role.VIEWER, "CB1"));
        Served elsewhere = caller("xem-noi-khac", new Grant(Role.VIEWER, "KHAC"));
        JsonNode all = done(office.served().get(CAMPAIGN + "/results"));
        JsonNode own = done(cell.get(CAMPAIGN + "/results"));
        assertThat(all.get("total").asInt()).isEqualTo(14);
        assertThat(own.get("total").asInt()).isEqualTo(13);
        own.get("items").forEach(it -> assertThat(it.get("subject").asText()).isNotEqualTo("DB1"));
        assertThat(done(cell.get(CAMPAIGN + "/results?q=dang+vien&limit=5"))
                        .get("total")
                        .asInt())
                .isEqualTo(12);
        assertThat(done(elsewhere.get(CAMPAIGN + "/results")).get("items")).isEmpty();
        assertThat(cell.get(CAMPAIGN + "/summary?in=CB1").status()).isEqualTo(200);
        assertThat(cell.get(CAMPAIGN + "/summary?in=DB1").problem()).isEqualTo("forbidden");
        assertThat(cell.get(CAMPAIGN + "/explanation?subject=DB1").problem()).isEqualTo("forbidden");
    }

    @Test
    void viewsAndExportsAreLoggedAndExportsAreEntered() throws Exception {
        done(office.served().post(CAMPAIGN + "/steps", ServedOffice.selfGrade("M1", "GOOD", "a")));
        Served auditor = caller("kiem-tra", Grant.whole(Role.AUDITOR));
        long before = office.record().size();
        HttpAnswer seen = auditor.get(CAMPAIGN + "/explanation?subject=M1");
        auditor.get(
                CAMPAIGN + "/explanation?subject=M1",
                "If-None-Match",
                seen.header("ETag").orElseThrow());
        done(auditor.get(CAMPAIGN + "/result?subject=M2"));
        assertThat(office.record().size()).as("looking is no entry").isEqualTo(before);
        assertThat(auditor.get(CAMPAIGN + "/explanation?subject=NOBODY").status())
                .isEqualTo(422);
        assertThat(auditor.get(CAMPAIGN + "/proof?subject=M1").status()).isEqualTo(200);
        assertThat(auditor.get("/api/audit/tiles").status()).isEqualTo(200);
        assertThat(lines("kiem-tra")).containsExactly("EXPORT  null", "EXPORT 2025 M1", "VIEW 2025 M2", "VIEW 2025 M1");
        assertThat(office.record().log(2)).allSatisfy(it -> {
            assertThat(it.entry().kind()).isEqualTo(EntryKind.EXPORT);
            assertThat(it.entry().account()).isEqualTo("kiem-tra");
        });
        assertThat(office.record().size()).isEqualTo(before + 2);
    }

    /** The lines of an account, the newest first. */
    private List<String> lines(String account) {
        AccessLog.Query query =
                new AccessLog.Query(Optional.empty(), Optional.of(account), Optional.empty(), Optional.empty());
        return office.record().accessLog().lines(RecordOfTest.OPERATOR, query, 100).stream()
                .map(CallersApartTest::line)
                .toList();
    }

    private static String line(AccessRow row) {
        assertThat(row.door()).isEqualTo("HTTP");
        return row.kind() + ' ' + row.campaign() + ' ' + row.subject();
    }

    @Test
    void aJobIsOfWhoAskedForItAndAnAdministratorMayStopIt() throws Exception {
        Served auditor = caller("kiem-tra", Grant.whole(Role.AUDITOR));
        Served other = caller("kiem-tra-2", Grant.whole(Role.AUDITOR));
        Served keeper = caller("quan-tri-vien", Grant.whole(Role.ADMINISTRATOR));
        String job = begun(auditor.post("/api/audit/verifications", ""));
        assertThat(auditor.get(job + "/events").text()).contains("event: done");
        for (Served stranger : List.of(other, keeper)) {
            for (String path : List.of("", "/events", "/result", "/curve")) {
                assertThat(stranger.get(job + path).problem()).as(path).isEqualTo("unknown-job");
            }
        }
        assertThat(drop(other, job).problem()).isEqualTo("unknown-job");
        assertThat(auditor.get(job + "/result").json().get("holds").asBoolean()).isTrue();
        assertThat(drop(keeper, job).status()).isEqualTo(204);
        assertThat(auditor.get(job).problem()).isEqualTo("unknown-job");
    }

    /** A job waits for its turn; what was granted when it was asked for may be gone by then. */
    @Test
    void aJobIsDoneAsWhoAskedForIt() throws Exception {
        Grant staff = Grant.whole(Role.STAFF);
        Grant audit = Grant.whole(Role.AUDITOR);
        Served caller = caller("tham-muu", staff, audit);
        String entered = begun(caller.post(
                CAMPAIGN + "/imports",
                FactsSamples.SMALL.replace("\"shortcomings\":0", "\"shortcomings\":2"),
                "Prefer",
                "respond-async",
                "Content-Type",
                "application/json"));
        assertThat(caller.get(entered + "/events").text()).contains("event: done");
        assertThat(office.record().log(1).get(0).entry().account()).isEqualTo("tham-muu");
        String slow = begun(office.served().post("/api/jobs", SLOW));
        String run = begun(caller.post(CAMPAIGN + "/runs", "", "Prefer", "respond-async"));
        String verification = begun(caller.post("/api/audit/verifications", ""));
        String replay = begun(caller.post(CAMPAIGN + "/replays", ""));
        office.record().accounts().revoke(RecordOfTest.OPERATOR, "tham-muu", staff);
        office.record().accounts().revoke(RecordOfTest.OPERATOR, "tham-muu", audit);
        drop(office.served(), slow);
        for (String job : List.of(run, verification, replay)) {
            assertThat(caller.get(job + "/events").text()).contains("event: failed");
            assertThat(caller.get(job + "/result").problem()).isEqualTo("forbidden");
        }
        assertThat(office.record().runs("2025")).hasSize(1);
    }

    @Test
    void aKeyIsOfOneAccount() throws Exception {
        Served one = caller("tham-muu-1", Grant.whole(Role.STAFF));
        Served other = caller("tham-muu-2", Grant.whole(Role.STAFF));
        String body = ServedOffice.selfGrade("M1", "GOOD", "a");
        long before = office.record().size();
        HttpAnswer first = one.post(CAMPAIGN + "/steps", body, "Idempotency-Key", "k");
        HttpAnswer second = other.post(CAMPAIGN + "/steps", body, "Idempotency-Key", "k");
        assertThat(done(first).get("first").asLong()).isEqualTo(before);
        assertThat(done(second).get("first").asLong()).isEqualTo(before + 1);
        assertThat(one.post(CAMPAIGN + "/steps", body, "Idempotency-Key", "k").text())
                .isEqualTo(first.text());
        Served third = caller("tham-muu-3", Grant.whole(Role.STAFF));
        done(third.post(CAMPAIGN + "/steps", ServedOffice.selfGrade("M2", "GOOD", "b"), "Idempotency-Key", "k"));
        assertThat(office.record().history("2025", "M1")).hasSize(2);
    }
}
