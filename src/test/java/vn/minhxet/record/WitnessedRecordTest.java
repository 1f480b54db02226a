package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.STAFF;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.ledger.NodeProcess;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.server.MinhXetServer;
import vn.minhxet.server.ServerSettings;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.witness.WitnessRegister;

/** The upper committee witnesses the record of the lower one, by files and over HTTP. */
class WitnessedRecordTest {

    @TempDir
    private Path folder;

    private Path database;
    private Path key;
    private Path witness;
    private String witnessKey;
    private String subject;

    @BeforeEach
    void propose() throws Exception {
        database = folder.resolve("hồ sơ.db");
        key = folder.resolve("hồ sơ.db.key");
        witness = folder.resolve("chứng kiến");
        try (OfficeRecord record = RecordOffice.graded(DatabaseLocation.of(database), key, RecordOffice.few())) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            subject = record.states(CAMPAIGN).keySet().iterator().next();
        }
        CommandResult begun = CommandResult.run(
                "audit",
                "witness",
                "--folder",
                witness.toString(),
                "--office",
                "dang-uy-tinh",
                "--follow",
                ledgerKey());
        assertThat(begun.err()).isEmpty();
        witnessKey = begun.out().strip();
    }

    private String ledgerKey() {
        return audit("checkpoint", "--public-key-only").out().strip();
    }

    private CommandResult audit(String... arguments) {
        return CommandResult.run(Stream.concat(
                        Stream.concat(Stream.of("audit"), Stream.of(arguments)),
                        Stream.of("--database", database.toString()))
                .toArray(String[]::new));
    }

    private Path request(long since) {
        Path file = folder.resolve("yêu cầu " + since + ".txt");
        assertDone(audit("checkpoint", "--since", String.valueOf(since), "--out", file.toString()));
        return file;
    }

    private CommandResult cosign(Path request, Path out) {
        return CommandResult.run(
                "audit", "cosign", "--folder", witness.toString(), "--request", request.toString(), "--out", out + "");
    }

    private static void assertDone(CommandResult ran) {
        assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
    }

    private long entries() {
        try (OfficeRecord record = OfficeRecord.read(DatabaseLocation.of(database), RecordOffice.CLOCK)) {
            return record.log(1).get(0).index() + 1;
        }
    }

    @Test
    void aProofBearsTheCosignature() throws Exception {
        Path policy = Files.writeString(
                folder.resolve("chính sách.txt"),
                "log " + ledgerKey() + "\nwitness tinh " + witnessKey + "\nquorum tinh\n");
        CommandResult alone = audit("verify", "--policy", policy.toString());
        assertThat(alone.out()).endsWith("Chưa được chứng kiến theo chính sách đã nêu.\n");
        assertThat(alone.code()).isEqualTo(1);
        Path cosigned = folder.resolve("đã ký.txt");
        assertDone(cosign(request(0), cosigned));
        assertDone(audit("add-cosignature", "--witness-key", witnessKey, "--from", cosigned.toString()));
        CommandResult verified = audit("verify", "--policy", policy.toString());
        assertThat(verified.out())
                .endsWith("Đã được chứng kiến theo đúng chính sách: " + entries() + " ghi nhận đầu tiên.\n");
        assertThat(verified.code()).isZero();
        Path proof = folder.resolve("phiếu.tlog-proof");
        assertDone(audit("proof", CAMPAIGN, subject, "--out", proof.toString()));
        NodeProcess told = NodeProcess.verify("proof", proof, "--key", ledgerKey(), "--witness", witnessKey);
        assertThat(told.code()).as(told.output()).isZero();
        assertThat(told.output()).contains("dang-uy-tinh");
    }

    /** A step later the witness follows on; a proof of an older entry still bears the cosignature there is. */
    @Test
    void aWitnessFollowsARecordThatGrows() throws Exception {
        assertDone(cosign(request(0), folder.resolve("một")));
        long before = entries();
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(database), key, RecordOffice.CLOCK)) {
            record.take(CAMPAIGN, RecordOffice.verifications(record), STAFF);
            RecordOffice.decideAll(record);
        }
        CommandResult wrong = cosign(request(1), folder.resolve("sai"));
        assertThat(wrong.out()).startsWith("Không ký chứng kiến: Bằng chứng không bắt đầu từ trạng thái đã ký");
        assertThat(wrong.code()).isEqualTo(1);
        assertDone(cosign(request(before), folder.resolve("hai")));
        assertDone(audit("add-cosignature", "--witness-key", witnessKey, "--from", folder.resolve("hai") + ""));
        assertDone(audit("verify"));
    }

    /** Whoever owns the key writes another history of the same length and signs it: the witness is what sees it. */
    @Test
    void aRewrittenLedgerGetsNoCosignature() throws Exception {
        Path before = Files.copy(database, folder.resolve("trước.db"));
        vote("GOOD");
        assertDone(cosign(request(0), folder.resolve("một")));
        Files.copy(before, database, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(database.resolveSibling("hồ sơ.db-wal"));
        Files.deleteIfExists(database.resolveSibling("hồ sơ.db-shm"));
        vote("COMPLETED");
        assertDone(audit("verify"));
        long size = entries();
        Files.delete(folder.resolve("yêu cầu 0.txt"));
        CommandResult same = cosign(request(size), folder.resolve("hai"));
        assertThat(same.out()).contains("sổ đã bị viết lại");
        assertThat(same.code()).isEqualTo(1);
        vote("GOOD");
        Files.delete(folder.resolve("yêu cầu " + size + ".txt"));
        CommandResult longer = cosign(request(size), folder.resolve("ba"));
        assertThat(longer.out()).contains("sổ đã bị viết lại");
        assertThat(longer.code()).isEqualTo(1);
        assertThat(folder.resolve("hai")).doesNotExist();
    }

    private void vote(String grade) {
        CommandResult taken = CommandResult.run(
                "step",
                CAMPAIGN,
                "appraise",
                "--for",
                decider(),
                "--subject",
                subject,
                "--grade",
                grade,
                "--reason",
                "Thẩm định",
                "--database",
                database.toString());
        assertDone(taken);
    }

    private String decider() {
        try (OfficeRecord record = OfficeRecord.read(DatabaseLocation.of(database), RecordOffice.CLOCK)) {
            return RecordOffice.deciderOf(record, subject);
        }
    }

    /** A cosignature that somebody alters in the record is seen, though the signature of the record itself holds. */
    @Test
    void anAlteredCosignatureIsSeen() throws Exception {
        Path cosigned = folder.resolve("đã ký.txt");
        assertDone(cosign(request(0), cosigned));
        assertDone(audit("add-cosignature", "--witness-key", witnessKey, "--from", cosigned.toString()));
        String other = CommandResult.run(
                        "audit", "witness", "--folder", folder.resolve("khác") + "", "--office", "dang-uy-tinh")
                .out()
                .strip();
        assertThat(audit("add-cosignature", "--witness-key", other, "--from", cosigned.toString())
                        .err())
                .contains("không có chữ ký chứng kiến");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("update setting set value = '" + other + "' where name like 'witness %'");
        }
        CommandResult seen = audit("verify");
        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.out()).contains("Bị thay đổi: xác nhận đã ký");
    }

    @Test
    void aWitnessKeepsWhatItCosigned() throws Exception {
        assertDone(cosign(request(0), folder.resolve("một")));
        Path state;
        try (Stream<Path> files = Files.list(witness)) {
            state = files.filter(it -> it.toString().endsWith(".ledger"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(state, Files.readString(state).replaceFirst("\n[0-9]+\n", "\n1\n"));
        CommandResult damaged = cosign(request(entries()), folder.resolve("hai"));
        assertThat(damaged.err()).contains("không còn nguyên vẹn nên chưa ký gì");
        assertThat(damaged.code()).isEqualTo(2);
    }

    /** The same over HTTP, with the statuses of the specification. */
    @Test
    void aWitnessAnswersOverHttp() throws Exception {
        ServerSettings settings = ServerSettings.of(CommandResult.HOME.resolve("rules"), CompiledFormCache.none())
                .at("127.0.0.1", 0)
                .with(WitnessRegister.open(witness));
        try (MinhXetServer server = MinhXetServer.start(settings)) {
            URI address = server.address().resolve("/add-checkpoint");
            String request = Files.readString(request(0));
            HttpResponse<String> cosigned = post(address, request);
            assertThat(cosigned.statusCode()).isEqualTo(200);
            assertThat(cosigned.body()).startsWith("— dang-uy-tinh ").endsWith("\n");
            Path line = Files.writeString(folder.resolve("dòng ký.txt"), cosigned.body());
            assertDone(audit("add-cosignature", "--witness-key", witnessKey, "--from", line.toString()));
            HttpResponse<String> again = post(address, request);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.headers().firstValue("content-type")).contains("text/x.tlog.size");
            assertThat(again.body()).isEqualTo(entries() + "\n");
            assertThat(post(address, "x\n").statusCode()).isEqualTo(400);
            String inconsistent = request.replaceFirst("old 0\n", "old " + entries() + "\n");
            assertThat(post(address, inconsistent).statusCode()).isEqualTo(200);
            String unsigned = request.replaceFirst("old 0\n", "old " + entries() + "\n" + "A".repeat(43) + "=\n");
            assertThat(post(address, unsigned).statusCode()).isEqualTo(422);
            String other = request.replace("phuong-mau", "phuong-khac");
            assertThat(post(address, other).statusCode()).isEqualTo(404);
            assertThat(post(address, "x".repeat(70_000)).statusCode()).isEqualTo(413);
        }
    }

    private static HttpResponse<String> post(URI address, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void whatAWitnessRefusesIsSaidWithTheFix() throws Exception {
        assertThat(CommandResult.run("audit", "witness", "--folder", witness.toString(), "--office", "x")
                        .err())
                .isEqualTo("minhxet: Đã có khóa chứng kiến " + witness.resolve("witness.key")
                        + ". Bỏ --office để dùng khóa đó, hoặc chọn thư mục khác.\n");
        assertThat(CommandResult.run("audit", "witness", "--folder", folder.resolve("không") + "")
                        .err())
                .contains("Lập bằng audit witness --office");
        assertThat(audit("checkpoint", "--since", "999").err()).contains("nên không có trạng thái ở 999 ghi nhận");
        Path empty = Files.createFile(folder.resolve("rỗng"));
        for (List<String> command : List.of(
                List.of("audit", "cosign", "--folder", witness + "", "--request", empty + ""),
                List.of("audit", "verify", "--policy", empty + "", "--database", database + ""),
                List.of(
                        "audit",
                        "add-cosignature",
                        "--witness-key",
                        witnessKey,
                        "--from",
                        empty + "",
                        "--database",
                        database + ""))) {
            CommandResult ran = CommandResult.run(command.toArray(String[]::new));
            assertThat(ran.code()).as(String.join(" ", command)).isEqualTo(2);
            assertThat(ran.err()).contains("rỗng").doesNotContain("Exception");
        }
    }
}
