package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.PAPER;
import static vn.minhxet.record.RecordOffice.STAFF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.language.Language;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.DatabaseLocation;

/**
 * What people complain of in the records of others, each made impossible here; tests are named after the complaint. Further ones
 * stand elsewhere: a forked history and false alarms of concurrent writers in {@code RecordDatabasesTest} and
 * {@code RecordDatabaseTest}, settings of which only the first took effect in {@code RecordDatabaseTest}, success told of what was
 * not saved in {@code RecordFaultTest} and {@code RecordKillTest}, a rewritten log that nobody notices in
 * {@code WitnessedRecordTest}, results of an older program in {@code ClosedCampaignsTest}.
 */
class FailuresOfOthersTest {

    @TempDir
    private static Path folder;

    private static Path whole;
    private static Path key;
    private static int copies;

    @BeforeAll
    static void publish() {
        whole = folder.resolve("hồ sơ.db");
        key = folder.resolve("khóa");
        try (OfficeRecord record = RecordOffice.graded(DatabaseLocation.of(whole), key, RecordOffice.few())) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            record.take(CAMPAIGN, RecordOffice.verifications(record), STAFF);
            RecordOffice.decideAll(record);
            record.take(CAMPAIGN, RecordOffice.everybodyAt(record, Stage.DECIDED, StepKind.NOTIFY), STAFF);
            record.take(CAMPAIGN, RecordOffice.everybodyAt(record, Stage.NOTIFIED, StepKind.PUBLISH), STAFF);
        }
    }

    private static Path copy() throws Exception {
        return Files.copy(whole, folder.resolve("bản " + copies++ + ".db"));
    }

    private static OfficeRecord open(Path file) {
        return OfficeRecord.open(DatabaseLocation.of(file), key, RecordOffice.CLOCK);
    }

    private static CommandResult verify(Path file) {
        return CommandResult.run("audit", "verify", "--database", file.toString());
    }

    private static void change(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    /** immudb#2063, #2091; tesseract#937, tessera#962: the checker ends with another code than 0, and ends. */
    @Test
    void alteredDataIsAuditedAsConsistentAndTheCheckerEndsWithZero() throws Exception {
        assertThat(verify(copy()).code()).isZero();
        for (String damage : List.of(
                "update entry set bytes = bytes || x'20' where log_index = 4",
                "update entry set subject = 'x' where log_index = 9",
                "update statement set salt = zeroblob(32) where log_index = 9",
                "update content set packed = zeroblob(20)",
                "update result set decided = 'EXCELLENT' where decided = 'GOOD'",
                "update proposal set grade = 'GOOD' where grade = 'COMPLETED'",
                "update facts_version set facts_hash = 'x'",
                "update campaign set closed = 1",
                "update head set size = size + 1",
                "delete from checkpoint",
                "delete from entry")) {
            Path copy = copy();
            change(copy, damage);
            assertThat(verify(copy).code()).as(damage).isIn(1, 2);
        }
        Path cut = copy();
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        CommandResult told = verify(cut);
        assertThat(told.code()).isIn(1, 2);
        assertThat(told.err()).doesNotContain("Exception");
    }

    /** mvm#2258: of a damaged ledger it was said that it was never audited. Three things have three names. */
    @Test
    void aDamagedLedgerIsCalledNeverRecorded() throws Exception {
        Map<String, String> words = new TreeMap<>();
        for (String damage : List.of(
                "delete from entry where log_index = 7",
                "update entry set bytes = zeroblob(9) where log_index = 7",
                "update checkpoint set note = 'x' where size = (select max(size) from checkpoint)")) {
            Path copy = copy();
            change(copy, damage);
            words.put(damage, verify(copy).out().lines().skip(1).findFirst().orElse(""));
        }
        assertThat(words.values().stream().map(it -> it.strip().split(":")[0]))
                .containsExactlyInAnyOrder("Không được ghi lại", "Bị thay đổi", "Không đọc được");
    }

    /** Containarium PR 1326: nanoseconds were hashed and microseconds stored, so that the chain could never verify. */
    @Test
    void aTimeIsHashedFinerThanItIsStored() {
        Clock fine = Clock.fixed(Instant.parse("2025-12-20T08:15:00.123456789Z"), ZoneOffset.UTC);
        DatabaseLocation location = DatabaseLocation.of(folder.resolve("giờ.db"));
        OfficeRecord.create(location, folder.resolve("khóa giờ"), "phuong-mau", STAFF, fine)
                .close();
        try (OfficeRecord record = OfficeRecord.read(location, fine)) {
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    /** AgentHub#1541: only an id and the hash before were hashed. Every field of an entry and of a statement counts. */
    @Test
    void theHashLeavesContentsOut() throws Exception {
        long index;
        try (OfficeRecord record = open(copy())) {
            index = record.log(1).get(0).index();
        }
        for (String table : List.of("entry", "statement")) {
            for (byte[] changed : mutations(table, index)) {
                Path copy = copy();
                try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                        PreparedStatement update =
                                connection.prepareStatement("update " + table + " set bytes = ? where log_index = ?")) {
                    update.setBytes(1, changed);
                    update.setLong(2, index);
                    update.executeUpdate();
                }
                CommandResult seen = verify(copy);
                assertThat(seen.code())
                        .as(new String(changed, java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(1);
                assertThat(seen.out()).contains("ghi nhận số " + index);
            }
        }
    }

    private static List<byte[]> mutations(String table, long index) throws Exception {
        byte[] bytes;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + whole);
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("select bytes from " + table + " where log_index = " + index)) {
            found.next();
            bytes = found.getBytes(1);
        }
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode entry = (ObjectNode) mapper.readTree(bytes);
        List<byte[]> mutations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            ObjectNode other = entry.deepCopy();
            other.remove(field.getKey());
            mutations.add(mapper.writeValueAsBytes(other));
        }
        assertThat(mutations).hasSizeGreaterThan(7);
        return mutations;
    }

    /** A public tool: a closed period was opened again without a reason. */
    @Test
    void aClosedPeriodIsReopenedWithoutReason() throws Exception {
        try (OfficeRecord record = open(copy())) {
            record.closeCampaign(CAMPAIGN, "Kết thúc", PAPER, STAFF);
            assertThatThrownBy(() -> record.reopenCampaign(CAMPAIGN, " ", PAPER, STAFF))
                    .isInstanceOf(RecordRefusedException.class);
            assertThatThrownBy(() -> record.reopenCampaign(CAMPAIGN, "Bổ sung", null, STAFF))
                    .isInstanceOf(RecordRefusedException.class);
            record.reopenCampaign(CAMPAIGN, "Bổ sung", PAPER, STAFF);
            String told = record.log(1).get(0).words().in(Language.VI);
            assertThat(told).contains("Bổ sung").contains(PAPER.number());
        }
    }

    /** A campaign without any run was closed in silence. */
    @Test
    void aPeriodIsClosedThatNobodyGraded() {
        try (OfficeRecord record = RecordOffice.imported(
                DatabaseLocation.of(folder.resolve("chưa.db")), folder.resolve("khóa chưa"), RecordOffice.few())) {
            assertThatThrownBy(() -> record.closeCampaign(CAMPAIGN, null, null, STAFF))
                    .isInstanceOfSatisfying(
                            RecordRefusedException.class,
                            it -> assertThat(it.lines(Language.VI).get(0)).contains("chưa xếp loại lần nào"));
            record.closeCampaign(CAMPAIGN, "Không tổ chức đợt này", PAPER, STAFF);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    /** PeopleCues: an edit after the decision bent the distribution. What is published has no edit path. */
    @Test
    void aPublishedResultIsEdited() throws Exception {
        try (OfficeRecord record = open(copy())) {
            String member = record.states(CAMPAIGN).keySet().iterator().next();
            String decider = RecordOffice.deciderOf(record, member);
            for (StepKind kind : EnumSet.of(
                    StepKind.SELF_GRADE,
                    StepKind.BALLOT,
                    StepKind.PROPOSE,
                    StepKind.APPRAISE,
                    StepKind.VERIFY,
                    StepKind.DECIDE,
                    StepKind.NOTIFY,
                    StepKind.PUBLISH)) {
                Step step = Step.of(kind, member, decider)
                        .withGrade(Grade.EXCELLENT)
                        .withReason("Sửa")
                        .withPaper(PAPER);
                assertThatThrownBy(() -> record.take(CAMPAIGN, List.of(step), STAFF))
                        .as(kind.name())
                        .isInstanceOf(RecordRefusedException.class);
            }
            assertThat(record.states(CAMPAIGN).get(member).stage()).isEqualTo(Stage.PUBLISHED);
        }
    }

    /** rekor-search-ui#124, Arctos#7827: 20 were shown of 312, the rest could not be reached. */
    @Test
    void aLogShowsTheFirstFewAndNoMore() throws Exception {
        Path copy = copy();
        long entries;
        try (OfficeRecord record = open(copy)) {
            entries = record.log(1).get(0).index() + 1;
        }
        CommandResult all = CommandResult.run("audit", "log", "--last", "1000000", "--database", copy.toString());
        assertThat(all.out().lines().count()).isEqualTo(entries);
        CommandResult few = CommandResult.run("audit", "log", "--last", "3", "--database", copy.toString());
        assertThat(all.out()).startsWith(few.out());
        assertThat(verify(copy).out()).contains(entries + " ghi nhận");
    }

    /** e-ks#520: opening was logged as editing. */
    @Test
    void readingIsEnteredAsAChange() throws Exception {
        Path copy = copy();
        String before;
        String member;
        try (OfficeRecord record = open(copy)) {
            before = record.checkpoint();
            member = record.states(CAMPAIGN).keySet().iterator().next();
        }
        for (List<String> command : List.of(
                List.of("audit", "verify"),
                List.of("audit", "log"),
                List.of("audit", "history", CAMPAIGN, member),
                List.of("audit", "proof", CAMPAIGN, member),
                List.of("audit", "replay"),
                List.of("campaign", "status"))) {
            CommandResult ran =
                    CommandResult.run(Stream.concat(command.stream(), Stream.of("--database", copy.toString()))
                            .toArray(String[]::new));
            assertThat(ran.code()).as(ran.err()).isZero();
        }
        try (OfficeRecord record = open(copy)) {
            assertThat(record.checkpoint()).isEqualTo(before);
        }
    }
}
