package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.DatabaseLocation;

/** A server with the record of an office, begun for a test. */
final class ServedOffice implements AutoCloseable {

    static final String CAMPAIGN = "/api/campaigns/2025";
    static final String OPENING = """
            {"id":"2025","title":"Đợt mẫu 2025","year":2025,"rulebook":"366-qd-tw"}""";
    static final String PAPER = "\"paper\":{\"number\":\"05-QĐ/ĐU\",\"date\":\"2025-12-20\"}";

    /** Who may do everything, and is signed in. */
    static final String ACCOUNT = "can-bo";

    private final OfficeRecord record;
    private final Served anybody;
    private final Served served;

    private ServedOffice(OfficeRecord record, Served anybody) {
        this.record = record;
        this.anybody = anybody;
        this.served = as(ACCOUNT);
    }

    static ServedOffice begin(Path folder) throws Exception {
        return begin(DatabaseLocation.of(folder.resolve("hồ sơ.db")), folder.resolve("khóa"), it -> it);
    }

    static ServedOffice begin(DatabaseLocation location, Path key, UnaryOperator<ServerSettings> change)
            throws Exception {
        return over(
                OfficeRecord.create(location, key, "phuong-mau", new Actor("cán bộ mẫu"), Clock.systemUTC()), change);
    }

    /** Another server on a record that is there. */
    static ServedOffice open(DatabaseLocation location, Path key) throws Exception {
        return over(OfficeRecord.open(location, key, Clock.systemUTC()), it -> it);
    }

    private static ServedOffice over(OfficeRecord record, UnaryOperator<ServerSettings> change) throws Exception {
        if (record.accounts().isEmpty()) {
            RecordOfTest.account(
                    record,
                    ACCOUNT,
                    Arrays.stream(Role.values()).map(Grant::whole).toArray(Grant[]::new));
        }
        Served served = Served.with(it -> change.apply(it).with(record));
        return new ServedOffice(record, served);
    }

    Served served() {
        return served;
    }

    /** As whoever has not signed in. */
    Served anybody() {
        return anybody;
    }

    /** As an account, which signs in anew. */
    Served as(String account) {
        return anybody.as(RecordOfTest.bearer(record, account));
    }

    OfficeRecord record() {
        return record;
    }

    /** A campaign with the small year, graded. */
    ServedOffice graded() throws Exception {
        done(served.post("/api/campaigns", OPENING));
        done(served.post(CAMPAIGN + "/imports", FactsSamples.SMALL));
        done(served.post(CAMPAIGN + "/runs", ""));
        return this;
    }

    static JsonNode done(HttpAnswer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The results that an organization decides on. */
    List<JsonNode> results(String more) throws Exception {
        List<JsonNode> results = new ArrayList<>();
        done(served.get(CAMPAIGN + "/results?limit=500" + more)).get("items").forEach(results::add);
        return results;
    }

    /** A proposal of what the run gave. */
    static String proposal(JsonNode result) {
        return "{\"kind\":\"PROPOSE\",\"subject\":\"" + result.get("subject").asText() + "\",\"for\":\""
                + result.get("decidedBy").asText() + "\",\"run\":1}";
    }

    static String selfGrade(String subject, String grade, String reason) {
        return "{\"steps\":[{\"kind\":\"SELF_GRADE\",\"subject\":\"" + subject + "\",\"for\":\"" + subject
                + "\",\"grade\":\"" + grade + "\",\"reason\":\"" + reason + "\"}]}";
    }

    @Override
    public void close() {
        served.close();
        record.close();
    }
}
