package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.server.ServedOffice.CAMPAIGN;
import static vn.minhxet.server.ServedOffice.PAPER;
import static vn.minhxet.server.ServedOffice.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhxet.account.Action;
import vn.minhxet.account.Grant;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.account.Role;
import vn.minhxet.account.RoleTable;
import vn.minhxet.campaign.StepKind;

/**
 * Each role at each operation of the record over HTTP, granted over all, over the part that is asked about, and over another
 * part: by the table in {@code thao-tac-va-quyen.txt} it is let in or refused.
 */
class RolesOverHttpTest {

    private static final String REASON = "{\"reason\":\"xong\"," + PAPER + "}";
    private static final OrganizationPath ABOUT_M1 = new OrganizationPath(List.of("CB1", "DB1"));

    @TempDir
    private static Path folder;

    private static ServedOffice office;
    private static final Map<String, Guard> GUARDS = new LinkedHashMap<>();
    private static int opened;
    private static int accounts;

    /** What must be allowed, and where. */
    private record Guard(Action action, OrganizationPath place) {}

    @BeforeAll
    static void begin() throws Exception {
        try (InputStream in = RolesOverHttpTest.class.getResourceAsStream("thao-tac-va-quyen.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> it.split(" *\\| *"))
                    .filter(it -> it.length == 3 && !it[0].equals("thao tác"))
                    .forEach(it -> GUARDS.put(
                            it[0],
                            new Guard(Action.valueOf(it[1]), it[2].equals("M1") ? ABOUT_M1 : OrganizationPath.WHOLE)));
        }
        office = ServedOffice.begin(folder).graded();
        done(office.served().post("/api/campaigns", ServedOffice.OPENING.replace("\"2025\"", "\"khep-mo\"")));
        done(office.served().post(CAMPAIGN + "/steps", ServedOffice.selfGrade("M1", "GOOD", "a")));
    }

    @AfterAll
    static void holds() {
        assertThat(office.record().verify(office.record().verifier(), Optional.empty()))
                .isEmpty();
        office.close();
    }

    @Test
    void everyOperationOfTheRecordStandsInTheTable() throws Exception {
        Set<String> operations = new TreeSet<>();
        JsonNode paths = office.anybody().get("/api/openapi.json").json().get("paths");
        paths.properties().stream()
                .filter(it ->
                        it.getKey().startsWith("/api/campaigns") || it.getKey().startsWith("/api/audit"))
                .forEach(path -> path.getValue()
                        .forEach(it -> operations.add(it.get("operationId").asText())));
        assertThat(new TreeSet<>(GUARDS.keySet())).isEqualTo(operations);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleIsLetInByTheTable(Role role) throws Exception {
        for (Grant grant : List.of(Grant.whole(role), new Grant(role, "DB1"), new Grant(role, "KHAC"))) {
            Served caller = caller(grant, "tai-khoan-" + accounts++);
            for (Map.Entry<String, Guard> row : GUARDS.entrySet()) {
                Guard guard = row.getValue();
                boolean allowed = RoleTable.allows(grant, guard.action(), guard.place());
                HttpAnswer answer = ask(caller, row.getKey());
                if (allowed) {
                    assertThat(answer.status())
                            .as(grant + " " + row.getKey() + ": " + answer.text())
                            .isIn(200, 202, 422);
                } else {
                    assertThat(answer.problem()).as(grant + " " + row.getKey()).isEqualTo("forbidden");
                }
                answer.header("Location").ifPresent(it -> drop(caller, it));
            }
        }
    }

    private static Served caller(Grant grant, String id) throws Exception {
        RecordOfTest.account(office.record(), id, grant);
        return office.as(id);
    }

    private static void drop(Served caller, String job) {
        try {
            assertThat(caller.send("DELETE", job, HttpRequest.BodyPublishers.noBody())
                            .status())
                    .isEqualTo(204);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A request that is right in all but who may make it. */
    private static HttpAnswer ask(Served caller, String operation) throws Exception {
        return switch (operation) {
            case "listCampaigns" -> caller.get("/api/campaigns");
            case "openCampaign" ->
                caller.post("/api/campaigns", ServedOffice.OPENING.replace("\"2025\"", "\"mo-" + opened++ + "\""));
            case "getCampaign" -> caller.get(CAMPAIGN);
            case "closeCampaign" -> closing(caller, false);
            case "reopenCampaign" -> closing(caller, true);
            case "listImports" -> caller.get(CAMPAIGN + "/imports");
            case "importFacts" -> importing(caller);
            case "listRuns" -> caller.get(CAMPAIGN + "/runs");
            case "makeRun" -> caller.post(CAMPAIGN + "/runs", "");
            case "summarizeRun" -> caller.get(CAMPAIGN + "/summary");
            case "compareRuns" -> caller.get(CAMPAIGN + "/differences?with=1");
            case "listResults" -> caller.get(CAMPAIGN + "/results");
            case "getResult" -> caller.get(CAMPAIGN + "/result?subject=M1");
            case "explainResult" -> caller.get(CAMPAIGN + "/explanation?subject=M1");
            case "proveResult" -> caller.get(CAMPAIGN + "/proof?subject=M1");
            case "takeSteps" -> caller.post(CAMPAIGN + "/steps", ServedOffice.selfGrade("M1", "GOOD", "a"));
            case "decideList" ->
                caller.post(
                        CAMPAIGN + "/decisions",
                        "{\"for\":\"DB1\"," + PAPER + ",\"lines\":[{\"subject\":\"M1\",\"grade\":\"GOOD\"}]}");
            case "listRulings" -> caller.get(CAMPAIGN + "/rulings");
            case "replayCampaign" -> caller.post(CAMPAIGN + "/replays", "");
            case "listEntries" -> caller.get("/api/audit/log");
            case "getCheckpoint" -> caller.get("/api/audit/checkpoint");
            case "exportLedger" -> caller.get("/api/audit/tiles");
            case "verifyRecord" -> caller.post("/api/audit/verifications", "");
            default -> throw new IllegalArgumentException(operation);
        };
    }

    /** The campaign is as the operation needs it. */
    private static HttpAnswer closing(Served caller, boolean closed) throws Exception {
        String path = "/api/campaigns/khep-mo/";
        if (office.record().campaign("khep-mo").closed() != closed) {
            done(office.served().post(path + (closed ? "close" : "reopen"), REASON));
        }
        return caller.post(path + (closed ? "reopen" : "close"), REASON);
    }

    /** Who may not import sees no preview either. */
    private static HttpAnswer importing(Served caller) throws Exception {
        HttpAnswer entered = caller.post(CAMPAIGN + "/imports?part=CB1", FactsSamples.SMALL);
        assertThat(caller.post(CAMPAIGN + "/imports?part=CB1&preview=true", FactsSamples.SMALL)
                        .status())
                .isEqualTo(entered.status());
        return entered;
    }

    /** Each kind of step asks for its own action, over the subject and over whom one acts for. */
    @Test
    void aStepAsksForItsActionOverTheSubjectAndOverWhomOneActsFor() throws Exception {
        for (Role role : Role.values()) {
            Grant above = new Grant(role, "DB1");
            Grant below = new Grant(role, "CB1");
            Served all = caller(above, "buoc-tren-" + role.ordinal());
            Served cell = caller(below, "buoc-duoi-" + role.ordinal());
            for (StepKind kind : StepKind.values()) {
                String step = "{\"steps\":[{\"kind\":\"" + kind + "\",\"subject\":\"M1\",\"for\":\"DB1\"}]}";
                HttpAnswer answer = all.post(CAMPAIGN + "/steps", step);
                boolean allowed = RoleTable.allows(above, Action.of(kind), ABOUT_M1);
                assertThat(answer.problem())
                        .as(role + " " + kind)
                        .isEqualTo(allowed ? "refused-by-record" : "forbidden");
                assertThat(cell.post(CAMPAIGN + "/steps", step).problem())
                        .as(role + " " + kind + " for the committee above")
                        .isEqualTo("forbidden");
            }
        }
    }
}
