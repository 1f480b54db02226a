package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.STAFF;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.record.people.AccessLog;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/** The record in a file and in PostgreSQL, with one program and with two at once. */
class RecordDatabasesTest {

    private static final Caller OPERATOR = STAFF.caller();

    private static final int WRITERS = 8;
    private static final int STEPS = 12;

    @TempDir
    private Path folder;

    private static EmbeddedPostgres postgres;
    private static int databases;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    static Stream<String> kinds() {
        return Stream.of("SQLITE", "POSTGRESQL");
    }

    private DatabaseLocation location(String kind) throws Exception {
        if (kind.equals("SQLITE")) {
            return DatabaseLocation.of(folder.resolve("hồ sơ.db"));
        }
        String name = "office" + databases++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        }
        return DatabaseLocation.of(postgres.getJdbcUrl("postgres", name));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aYearIsDecidedVerifiedAndReplayed(String kind) throws Exception {
        try (OfficeRecord record = RecordOffice.graded(location(kind), folder.resolve("khóa"), RecordOffice.few())) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            record.take(CAMPAIGN, RecordOffice.verifications(record), STAFF);
            assertThat(RecordOffice.decideAll(record)).isPositive();
            record.take(CAMPAIGN, RecordOffice.everybodyAt(record, Stage.DECIDED, StepKind.NOTIFY), STAFF);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
            assertThat(Replay.of(record, CAMPAIGN)).allMatch(Replay.ReplayedRun::holds);
        }
    }

    /** Accounts with their roles work on a year, look, take out, sign in and out, lose what was granted: everything holds. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aYearOfAccountsIsVerified(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        Path key = folder.resolve("khóa");
        try (OfficeRecord record = RecordOffice.graded(location, key, RecordOffice.few());
                OfficeRecord other = OfficeRecord.open(location, key, RecordOffice.CLOCK)) {
            Actor staff = account(record, "tham-muu", Role.STAFF);
            Actor appraiser = account(record, "tham-dinh", Role.APPRAISER);
            Actor auditor = account(record, "kiem-tra", Role.AUDITOR);
            record.take(CAMPAIGN, RecordOffice.proposals(record), staff);
            other.take(CAMPAIGN, RecordOffice.verifications(other), appraiser);
            String subject = record.proposals(CAMPAIGN).get(0).subject();
            record.accessLog().noteView(auditor.caller(), AccessLog.Door.HTTP, CAMPAIGN, subject);
            other.accessLog().noteExport(auditor.caller(), AccessLog.Door.HTTP, CAMPAIGN, subject);
            record.accessLog().noteExport(auditor.caller(), AccessLog.Door.HTTP, "", null);
            String oneTime = record.accounts().resetPassword(OPERATOR, "tham-muu");
            String session = other.signIn()
                    .withPassword("tham-muu", oneTime, "127.0.0.1")
                    .session();
            other.signIn().changePassword(session, oneTime, oneTime + oneTime, "127.0.0.1");
            record.signIn().end(session);
            record.accounts().revoke(OPERATOR, "tham-muu", Grant.whole(Role.STAFF));
            other.accounts().lock(OPERATOR, "tham-dinh");
            for (OfficeRecord program : List.of(record, other)) {
                assertThat(program.verify(program.verifier(), Optional.empty())).isEmpty();
            }
            assertThat(Replay.of(record, CAMPAIGN)).allMatch(Replay.ReplayedRun::holds);
        }
    }

    private static Actor account(OfficeRecord record, String id, Role role) {
        record.accounts().create(OPERATOR, id, "Người mẫu");
        record.accounts().linkIdentity(OPERATOR, id, "https://sso.example", id);
        record.accounts().grant(OPERATOR, id, Grant.whole(role));
        return new Actor(Caller.of(
                record.signIn().withIdentity("https://sso.example", id).account()));
    }

    /** Two programs with four writers each: no step is lost or doubled, and nothing looks altered. */
    @ParameterizedTest
    @MethodSource("kinds")
    void twoProgramsWriteOneHistory(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        Path key = folder.resolve("khóa");
        try (OfficeRecord one = RecordOffice.graded(location, key, RecordOffice.few());
                OfficeRecord other = OfficeRecord.open(location, key, RecordOffice.CLOCK)) {
            List<ProposalRow> members = one.proposals(CAMPAIGN).stream()
                    .filter(it -> !it.organization() && it.outcome().equals("GRADED"))
                    .limit(WRITERS)
                    .toList();
            List<Throwable> failed = new ArrayList<>();
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                OfficeRecord mine = i % 2 == 0 ? one : other;
                String subject = members.get(i).subject();
                Thread writer = new Thread(() -> steps(mine, subject));
                writer.setUncaughtExceptionHandler((it, e) -> {
                    synchronized (failed) {
                        failed.add(e);
                    }
                });
                writers.add(writer);
                writer.start();
            }
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(failed).isEmpty();
            Set<String> entered = new TreeSet<>();
            for (HistoryEntry entry : one.log(1_000)) {
                if (entry.statement() != null) {
                    entered.add(entry.statement().subject() + entry.statement().reason());
                }
            }
            assertThat(entered).hasSize(WRITERS * STEPS);
            assertThat(other.verify(other.verifier(), Optional.empty())).isEmpty();
        }
    }

    private static void steps(OfficeRecord record, String subject) {
        for (int i = 0; i < STEPS; i++) {
            record.take(
                    CAMPAIGN,
                    List.of(Step.of(StepKind.SELF_GRADE, subject, subject)
                            .withGrade(Grade.GOOD)
                            .withReason("lần " + i)),
                    STAFF);
        }
    }
}
