package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.account.Role;
import vn.minhxet.record.people.AccessLog;
import vn.minhxet.record.people.AccessLog.Door;
import vn.minhxet.record.people.PeopleEvent;
import vn.minhxet.record.people.PeopleRefusedException;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;
import vn.minhxet.record.people.SignIn;
import vn.minhxet.store.AccessRow;
import vn.minhxet.store.DatabaseLocation;

/** People at a record: accounts, sign-in, sessions, the access log; whatever happens, the ledger holds. */
class PeopleTest {

    private static final Caller OPERATOR = Caller.local("người vận hành");
    private static final String PASSWORD = "một câu rất dễ nhớ";
    private static final String HERE = "127.0.0.1";

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private DatabaseLocation location;
    private Path key;
    private OfficeRecord record;

    /** A clock that a test moves. */
    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2025-12-20T08:15:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @BeforeEach
    void begin() {
        location = DatabaseLocation.of(folder.resolve("hồ sơ.db"));
        key = folder.resolve("khóa");
        record = OfficeRecord.create(location, key, "phuong-mau", RecordOffice.STAFF, clock);
    }

    @AfterEach
    void holds() {
        assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        record.close();
    }

    private static void assertRefused(PeopleRefusal refusal, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PeopleRefusedException.class,
                        it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    /** An account with a password of its own. */
    private String ready(String id, Grant... grants) {
        String oneTime = record.accounts().create(OPERATOR, id, "Trần Thị Lan");
        for (Grant grant : grants) {
            record.accounts().grant(OPERATOR, id, grant);
        }
        String session = record.signIn().withPassword(id, oneTime, HERE).session();
        record.signIn().changePassword(session, oneTime, PASSWORD, HERE);
        return session;
    }

    private Caller caller(String session) {
        return record.signIn().caller(session).orElseThrow();
    }

    private boolean lives(String session) {
        return record.signIn().caller(session).isPresent();
    }

    private List<PeopleEvent.Kind> events() {
        List<PeopleEvent.Kind> kinds = new ArrayList<>();
        for (HistoryEntry it : record.log(1_000)) {
            if (it.entry().people() != null) {
                kinds.add(0, it.entry().people().event());
            }
        }
        return kinds;
    }

    @Test
    void aOneTimePasswordIsChangedBeforeAnythingElse() {
        String oneTime = record.accounts().create(OPERATOR, "lan.tran", "Trần Thị Lan");
        record.accounts().grant(OPERATOR, "lan.tran", Grant.whole(Role.VIEWER));
        SignIn.Begun begun = record.signIn().withPassword("lan.tran", oneTime, HERE);
        assertThat(begun.account().passwordDue()).isTrue();
        assertRefused(
                PeopleRefusal.PASSWORD_DUE,
                () -> record.require(caller(begun.session()), Action.VIEW_RESULT, OrganizationPath.WHOLE));
        assertRefused(
                PeopleRefusal.PASSWORD_SHORT,
                () -> record.signIn().changePassword(begun.session(), oneTime, "ngắn", HERE));
        assertRefused(
                PeopleRefusal.PASSWORD_SAME,
                () -> record.signIn().changePassword(begun.session(), oneTime, oneTime, HERE));
        assertRefused(
                PeopleRefusal.SIGN_IN_FAILED,
                () -> record.signIn().changePassword(begun.session(), "sai", PASSWORD, HERE));
        record.signIn().changePassword(begun.session(), oneTime, PASSWORD, HERE);
        record.require(caller(begun.session()), Action.VIEW_RESULT, OrganizationPath.WHOLE);
        assertRefused(PeopleRefusal.SIGN_IN_FAILED, () -> record.signIn().withPassword("lan.tran", oneTime, HERE));
        assertThat(events())
                .containsExactly(
                        PeopleEvent.Kind.CREATED,
                        PeopleEvent.Kind.GRANTED,
                        PeopleEvent.Kind.FIRST_SIGN_IN,
                        PeopleEvent.Kind.PASSWORD_CHANGED);
        assertThat(record.log(1).get(0).words().vi())
                .isEqualTo("4. 2025-12-20T08:15:00Z Đổi mật khẩu: tài khoản lan.tran (người thực hiện: tài khoản"
                        + " lan.tran)");
        assertThat(record.log(3).get(2).words().vi())
                .isEqualTo("2. 2025-12-20T08:15:00Z Giao quyền: tài khoản lan.tran; người xem, toàn bộ hồ sơ"
                        + " (người thực hiện: người vận hành)");
    }

    @Test
    void theLedgerHoldsNoNamePasswordOrIdentity() throws Exception {
        ready("lan.tran", Grant.whole(Role.VIEWER));
        record.accounts().create(OPERATOR, "an.le", "Lê Văn An");
        record.accounts().linkIdentity(OPERATOR, "an.le", "https://sso.example", "an-1234");
        try (Connection connection = DriverManager.getConnection(location.address());
                var entries = connection.createStatement().executeQuery("select bytes from entry")) {
            while (entries.next()) {
                assertThat(new String(entries.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("Lan", "argon2", "sso", "1234");
            }
        }
    }

    @Test
    void sessionsEnd() {
        String idle = ready("lan.tran");
        clock.pass(Duration.ofMinutes(29));
        assertThat(lives(idle)).isTrue();
        clock.pass(Duration.ofMinutes(29));
        assertThat(lives(idle)).as("used in between").isTrue();
        clock.pass(Duration.ofMinutes(30));
        assertThat(lives(idle)).as("idle").isFalse();
        String used = record.signIn().withPassword("lan.tran", PASSWORD, HERE).session();
        for (int i = 0; i < 35; i++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(lives(used)).isTrue();
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(lives(used)).as("after 12 hours").isFalse();
        String ended = record.signIn().withPassword("lan.tran", PASSWORD, HERE).session();
        record.signIn().end(ended);
        assertThat(lives(ended)).isFalse();
        assertThat(lives("")).isFalse();
        assertThat(lives("x".repeat(100_000))).isFalse();
    }

    @Test
    void aLockEndsSessionsAtOnceAndARevokedGrantIsGone() {
        String session = ready("lan.tran", Grant.whole(Role.VIEWER));
        Caller kept = caller(session);
        record.require(kept, Action.VIEW_RESULT, OrganizationPath.WHOLE);
        record.accounts().revoke(OPERATOR, "lan.tran", Grant.whole(Role.VIEWER));
        assertRefused(PeopleRefusal.FORBIDDEN, () -> record.require(kept, Action.VIEW_RESULT, OrganizationPath.WHOLE));
        record.accounts().grant(OPERATOR, "lan.tran", Grant.whole(Role.VIEWER));
        record.accounts().lock(OPERATOR, "lan.tran");
        assertThat(lives(session)).isFalse();
        assertRefused(PeopleRefusal.FORBIDDEN, () -> record.require(kept, Action.VIEW_RESULT, OrganizationPath.WHOLE));
        assertRefused(PeopleRefusal.SIGN_IN_FAILED, () -> record.signIn().withPassword("lan.tran", PASSWORD, HERE));
        record.accounts().unlock(OPERATOR, "lan.tran");
        String again = record.signIn().withPassword("lan.tran", PASSWORD, HERE).session();
        record.accounts().resetPassword(OPERATOR, "lan.tran");
        assertThat(lives(again)).isFalse();
    }

    @Test
    void changingAPasswordEndsTheOtherSessions() {
        String here = ready("lan.tran");
        String elsewhere =
                record.signIn().withPassword("lan.tran", PASSWORD, HERE).session();
        record.signIn().changePassword(here, PASSWORD, PASSWORD + " hơn", HERE);
        assertThat(lives(here)).isTrue();
        assertThat(lives(elsewhere)).isFalse();
    }

    /** Two servers share the count; known and unknown accounts are told the same. */
    @Test
    void attemptsAreThrottledByAccount() {
        ready("lan.tran");
        try (OfficeRecord other = OfficeRecord.open(location, key, clock)) {
            for (String id : List.of("lan.tran", "khong.co")) {
                for (int i = 0; i < 5; i++) {
                    SignIn door = i % 2 == 0 ? record.signIn() : other.signIn();
                    String address = "10.0.0." + i;
                    assertRefused(PeopleRefusal.SIGN_IN_FAILED, () -> door.withPassword(id, "sai", address));
                }
                for (int i = 0; i < 3; i++) {
                    assertRefused(
                            PeopleRefusal.SIGN_IN_THROTTLED,
                            () -> other.signIn().withPassword(id, PASSWORD, "10.0.0.9"));
                }
            }
        }
        assertThat(events()).filteredOn(PeopleEvent.Kind.THROTTLED::equals).hasSize(1);
        clock.pass(Duration.ofMinutes(16));
        assertThat(record.signIn().withPassword("lan.tran", PASSWORD, HERE)).isNotNull();
    }

    @Test
    void attemptsAreThrottledByAddress() {
        ready("lan.tran");
        for (int i = 0; i < 30; i++) {
            String id = "khong.co." + i;
            assertRefused(PeopleRefusal.SIGN_IN_FAILED, () -> record.signIn().withPassword(id, "sai", "10.0.0.1"));
        }
        assertRefused(
                PeopleRefusal.SIGN_IN_THROTTLED, () -> record.signIn().withPassword("lan.tran", PASSWORD, "10.0.0.1"));
        assertThat(record.signIn().withPassword("lan.tran", PASSWORD, "10.0.0.2"))
                .isNotNull();
    }

    @Test
    void whoSucceedsIsNotCountedForWhatWentWrongBefore() {
        ready("lan.tran");
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertRefused(
                        PeopleRefusal.SIGN_IN_FAILED, () -> record.signIn().withPassword("lan.tran", "sai", HERE));
            }
            record.signIn().withPassword("lan.tran", PASSWORD, HERE);
        }
    }

    /** Twenty at once: the count is taken before the password is looked at. */
    @Test
    void manyAttemptsAtOnceAreNoWayAround() throws Exception {
        ready("lan.tran");
        List<PeopleRefusal> refusals = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Thread thread = new Thread(() -> {
                try {
                    record.signIn().withPassword("lan.tran", "sai", HERE);
                } catch (PeopleRefusedException e) {
                    refusals.add(e.refusal());
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(refusals).filteredOn(PeopleRefusal.SIGN_IN_FAILED::equals).hasSize(5);
        assertThat(refusals).filteredOn(PeopleRefusal.SIGN_IN_THROTTLED::equals).hasSize(15);
    }

    /** Who can write the database puts the password of another account in: it opens nothing, and is seen. */
    @Test
    void aPasswordPutInBySqlOpensNothing() throws Exception {
        ready("lan.tran");
        record.accounts().create(OPERATOR, "quan.tri", "Quản trị");
        try (Connection connection = DriverManager.getConnection(location.address())) {
            connection
                    .createStatement()
                    .executeUpdate("update account set password = (select password from account where id = 'lan.tran'),"
                            + " password_due = false where id = 'quan.tri'");
        }
        assertRefused(PeopleRefusal.SIGN_IN_FAILED, () -> record.signIn().withPassword("quan.tri", PASSWORD, HERE));
        assertThat(record.verify(record.verifier(), Optional.empty()))
                .extracting(it -> it.words().vi())
                .containsExactly("Bị thay đổi: tài khoản quan.tri");
        record.accounts().resetPassword(OPERATOR, "quan.tri");
    }

    @Test
    void administrationIsForAdministratorsAndNobodyForHimself() {
        Caller staff = caller(ready("lan.tran", Grant.whole(Role.STAFF), Grant.whole(Role.DECIDER)));
        Caller administrator = caller(ready("quan.tri", Grant.whole(Role.ADMINISTRATOR)));
        assertRefused(PeopleRefusal.FORBIDDEN, () -> record.accounts().create(staff, "x", "X"));
        assertRefused(PeopleRefusal.FORBIDDEN, () -> record.accounts().list(staff));
        assertRefused(
                PeopleRefusal.FORBIDDEN,
                () -> record.accounts().grant(staff, "lan.tran", Grant.whole(Role.ADMINISTRATOR)));
        assertRefused(
                PeopleRefusal.ACCOUNT_OWN,
                () -> record.accounts().grant(administrator, "quan.tri", Grant.whole(Role.DECIDER)));
        assertRefused(PeopleRefusal.ACCOUNT_OWN, () -> record.accounts().lock(administrator, "quan.tri"));
        assertRefused(PeopleRefusal.ACCOUNT_OWN, () -> record.accounts().resetPassword(administrator, "quan.tri"));
        assertRefused(PeopleRefusal.ACCOUNT_UNKNOWN, () -> record.accounts().lock(administrator, "x"));
        assertRefused(PeopleRefusal.ACCOUNT_EXISTS, () -> record.accounts().create(administrator, "lan.tran", "X"));
        assertRefused(PeopleRefusal.ACCOUNT_ID, () -> record.accounts().create(administrator, "Lan Trần", "X"));
        assertRefused(PeopleRefusal.ACCOUNT_NAME, () -> record.accounts().create(administrator, "x", "X\u202eY"));
        assertRefused(
                PeopleRefusal.ALREADY_GRANTED,
                () -> record.accounts().grant(administrator, "lan.tran", Grant.whole(Role.STAFF)));
        assertRefused(
                PeopleRefusal.NOT_GRANTED,
                () -> record.accounts().revoke(administrator, "lan.tran", new Grant(Role.STAFF, "DU-01")));
        record.accounts().grant(administrator, "lan.tran", new Grant(Role.STAFF, "DU-01"));
        assertThat(record.log(1).get(0).entry().account()).isEqualTo("quan.tri");
        assertThat(record.accounts().list(administrator))
                .extracting(it -> it.account().id())
                .containsExactly("lan.tran", "quan.tri");
    }

    @Test
    void theFirstAccountIsMadeOnce() {
        assertThat(record.accounts().isEmpty()).isTrue();
        assertThat(record.accounts().begin(OPERATOR, "quan-tri", "Quản trị")).isPresent();
        assertThat(record.accounts().begin(OPERATOR, "quan-tri-2", "Quản trị")).isEmpty();
        assertThat(record.accounts().list(OPERATOR))
                .singleElement()
                .satisfies(it -> assertThat(it.account().grants()).isEqualTo(Set.of(Grant.whole(Role.ADMINISTRATOR))));
    }

    @Test
    void anIdentityOfElsewhereMakesNoAccount() {
        record.accounts().create(OPERATOR, "an.le", "Lê Văn An");
        assertRefused(
                PeopleRefusal.IDENTITY_UNKNOWN, () -> record.signIn().withIdentity("https://sso.example", "1234"));
        record.accounts().linkIdentity(OPERATOR, "an.le", "https://sso.example", "1234");
        assertThat(record.signIn()
                        .withIdentity("https://sso.example", "1234")
                        .account()
                        .id())
                .isEqualTo("an.le");
        assertRefused(
                PeopleRefusal.IDENTITY_UNKNOWN, () -> record.signIn().withIdentity("https://other.example", "1234"));
        record.accounts().create(OPERATOR, "lan.tran", "Trần Thị Lan");
        assertRefused(
                PeopleRefusal.IDENTITY_TAKEN,
                () -> record.accounts().linkIdentity(OPERATOR, "lan.tran", "https://sso.example", "1234"));
        record.accounts().lock(OPERATOR, "an.le");
        assertRefused(
                PeopleRefusal.IDENTITY_UNKNOWN, () -> record.signIn().withIdentity("https://sso.example", "1234"));
    }

    /** e-ks#520: opening a record was logged as editing it, and exports not at all. */
    @Test
    void openingIsLoggedAsAViewAndAnExportIsLoggedAndEntered() {
        Caller viewer = caller(ready("lan.tran", Grant.whole(Role.VIEWER)));
        Caller auditor = caller(ready("an.le", Grant.whole(Role.AUDITOR)));
        int before = events().size();
        record.accessLog().noteView(viewer, Door.HTTP, "2025", "DV-1");
        record.accessLog().noteView(viewer, Door.HTTP, "2025", "DV-1");
        record.accessLog().noteView(viewer, Door.HTTP, "2025", "DV-2");
        assertThat(events()).hasSize(before);
        record.accessLog().noteExport(auditor, Door.HTTP, "2025", "DV-1");
        record.accessLog().noteView(OPERATOR, Door.COMMAND_LINE, "2025", "DV-1");
        assertThat(events()).hasSize(before + 1).endsWith(PeopleEvent.Kind.EXPORTED);
        assertThat(record.log(1).get(0).entry().kind()).isEqualTo(EntryKind.EXPORT);
        assertThat(lines(Optional.empty(), Optional.empty()))
                .extracting(it -> it.number() + " " + it.kind() + " " + it.account() + " " + it.door() + " "
                        + it.subject() + " " + it.signedIn())
                .containsExactly(
                        "4 VIEW người vận hành COMMAND_LINE DV-1 false",
                        "3 EXPORT an.le HTTP DV-1 true",
                        "2 VIEW lan.tran HTTP DV-2 true",
                        "1 VIEW lan.tran HTTP DV-1 true");
        assertThat(lines(Optional.of("DV-2"), Optional.empty())).hasSize(1);
        assertThat(lines(Optional.empty(), Optional.of("lan.tran"))).hasSize(2);
        clock.pass(Duration.ofMinutes(11));
        record.accessLog().noteView(viewer, Door.HTTP, "2025", "DV-1");
        assertThat(lines(Optional.of("DV-1"), Optional.of("lan.tran"))).hasSize(2);
        assertRefused(
                PeopleRefusal.FORBIDDEN,
                () -> record.accessLog()
                        .lines(
                                viewer,
                                new AccessLog.Query(
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                                10));
    }

    private List<AccessRow> lines(Optional<String> subject, Optional<String> account) {
        return record.accessLog()
                .lines(OPERATOR, new AccessLog.Query(subject, account, Optional.empty(), Optional.empty()), 100);
    }
}
