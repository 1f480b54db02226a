package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Account;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.record.people.PeopleRefusedException;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/**
 * Who may do what is asked at the one door to the record: a role over the subject, a role over the organization that one acts
 * for, and after that the competence by the tree.
 */
class RecordPermissionTest {

    private static final Caller OPERATOR = RecordOffice.STAFF.caller();

    @TempDir
    private static Path folder;

    private static OfficeRecord record;
    private static ProposalRow member;
    private static String base;
    private static String cell;
    private static int accounts;

    @BeforeAll
    static void grade() {
        record = RecordOffice.graded(
                DatabaseLocation.of(folder.resolve("hồ sơ.db")), folder.resolve("khóa"), RecordOffice.few());
        // A member of a dependent cell: the base organization above decides on it.
        member = record.proposals(RecordOffice.CAMPAIGN).stream()
                .filter(it -> !it.organization() && it.decidedBy() != null && it.parent() != null)
                .filter(it -> !it.decidedBy().equals(it.parent()) && it.grade() != null)
                .findFirst()
                .orElseThrow();
        base = String.valueOf(member.decidedBy());
        cell = String.valueOf(member.parent());
    }

    @AfterAll
    static void holds() {
        assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        record.close();
    }

    private static Actor actor(Grant... grants) {
        String id = "tai-khoan-" + accounts++;
        record.accounts().create(OPERATOR, id, "Người mẫu");
        record.accounts().linkIdentity(OPERATOR, id, "https://sso.example", id);
        for (Grant grant : grants) {
            record.accounts().grant(OPERATOR, id, grant);
        }
        return new Actor(Caller.of(new Account(id, "Người mẫu", Set.of(), false, false)));
    }

    private static void assertForbidden(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PeopleRefusedException.class,
                        it -> assertThat(it.refusal()).isEqualTo(PeopleRefusal.FORBIDDEN));
    }

    private static List<Step> proposal() {
        return List.of(Step.of(StepKind.PROPOSE, member.subject(), base).withRun(1));
    }

    private static ListDecision decision() {
        return ListDecision.of(
                base,
                RecordOffice.PAPER,
                List.of(new ListDecision.Line(member.subject(), Grade.valueOf(member.grade()), null)));
    }

    @Test
    void aStepNeedsTheRoleOverTheSubjectAndOverWhomOneActsFor() {
        assertForbidden(() -> record.take(RecordOffice.CAMPAIGN, proposal(), actor()));
        assertForbidden(() -> record.take(
                RecordOffice.CAMPAIGN, proposal(), actor(new Grant(Role.VIEWER, null), new Grant(Role.DECIDER, null))));
        assertForbidden(() -> record.take(RecordOffice.CAMPAIGN, proposal(), actor(new Grant(Role.STAFF, "KHAC"))));
        // Over the cell of the member, but not over the committee above it: that is no way to act for the committee.
        assertForbidden(() -> record.take(RecordOffice.CAMPAIGN, proposal(), actor(new Grant(Role.STAFF, cell))));
        Actor staff = actor(new Grant(Role.STAFF, base));
        record.take(RecordOffice.CAMPAIGN, proposal(), staff);
        assertThat(record.log(1).get(0).entry().account()).isEqualTo(staff.name());
        assertThat(record.log(1).get(0).entry().by()).isEqualTo(staff.name());
        assertForbidden(() -> record.decide(RecordOffice.CAMPAIGN, decision(), staff));
        assertForbidden(() -> record.decide(RecordOffice.CAMPAIGN, decision(), actor(new Grant(Role.DECIDER, cell))));
    }

    /** Whoever can write the database gives himself a role, uses it and takes it away again: the step stays. */
    @Test
    void aRolePutInPastTheLedgerIsSeenByWhatWasDoneWithIt(@TempDir Path other) throws Exception {
        Path file = other.resolve("khác.db");
        try (OfficeRecord forged =
                RecordOffice.graded(DatabaseLocation.of(file), other.resolve("khóa"), RecordOffice.few())) {
            forged.accounts().create(OPERATOR, "ke-gian", "Người mẫu");
            forged.accounts().linkIdentity(OPERATOR, "ke-gian", "https://sso.example", "ke-gian");
            change(file, "insert into account_grant values ('ke-gian', 'STAFF', '', 1)");
            Account account = new Account("ke-gian", "Người mẫu", Set.of(), false, false);
            forged.take(RecordOffice.CAMPAIGN, proposal(), new Actor(Caller.of(account)));
            change(file, "delete from account_grant");
            assertThat(forged.verify(forged.verifier(), Optional.empty()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.words().vi())
                            .endsWith("Tài khoản “ke-gian” khi đó không được giao quyền đề xuất."));
        }
    }

    @Test
    void aProgramPutIntoTheDatabaseIsSeen(@TempDir Path other) throws Exception {
        Path file = other.resolve("khác.db");
        try (OfficeRecord watched =
                RecordOffice.graded(DatabaseLocation.of(file), other.resolve("khóa"), RecordOffice.few())) {
            change(file, "create trigger lang_le before insert on access_log begin select raise(ignore); end");
            assertThat(watched.verify(watched.verifier(), Optional.empty()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.words().vi()).contains("Bị thay đổi", "lang_le"));
        }
    }

    private static void change(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The role is not enough: the tree says who decides. */
    @Test
    void theRoleDoesNotStandAboveTheTree() {
        Actor decider = actor(Grant.whole(Role.DECIDER));
        ListDecision byTheCell = ListDecision.of(
                cell,
                RecordOffice.PAPER,
                List.of(new ListDecision.Line(member.subject(), Grade.valueOf(member.grade()), null)));
        assertThatThrownBy(() -> record.decide(RecordOffice.CAMPAIGN, byTheCell, decider))
                .isInstanceOf(RecordRefusedException.class);
    }

    @Test
    void whatConcernsTheWholeNeedsAGrantOverTheWhole() {
        Rulebooks rulebooks = Rulebooks.in(CommandResult.HOME.resolve("rules"));
        Actor part = actor(
                new Grant(Role.STAFF, base),
                new Grant(Role.DECIDER, base),
                new Grant(Role.AUTHOR, base),
                new Grant(Role.AUDITOR, base));
        assertForbidden(() -> record.openCampaign("2026", "Đợt", 2026, 0, rulebooks, "hue", part));
        assertForbidden(() -> record.closeCampaign(RecordOffice.CAMPAIGN, "lý do", RecordOffice.PAPER, part));
        assertForbidden(() -> record.reopenCampaign(RecordOffice.CAMPAIGN, "lý do", RecordOffice.PAPER, part));
        assertForbidden(() -> record.run(RecordOffice.CAMPAIGN, RecordOffice.COMPILER, "khác", part));
        assertForbidden(() -> record.importFacts(RecordOffice.CAMPAIGN, RecordOffice.few(), Optional.empty(), part));
        assertForbidden(() -> record.importFacts(RecordOffice.CAMPAIGN, RecordOffice.few(), Optional.of("KHAC"), part));
        assertForbidden(() -> record.erase(RecordOffice.CAMPAIGN, member.subject(), RecordOffice.PAPER, part));
        record.openCampaign("2026", "Đợt", 2026, 0, rulebooks, "hue", actor(Grant.whole(Role.AUTHOR)));
    }

    @Test
    void readingReachesAsFarAsTheGrant() {
        Caller viewer = actor(new Grant(Role.VIEWER, base)).caller();
        record.require(viewer, Action.VIEW_EXPLANATION, RecordOffice.CAMPAIGN, member.subject());
        record.require(viewer, Action.VIEW_EXPLANATION, RecordOffice.CAMPAIGN, base);
        assertForbidden(() -> record.require(viewer, Action.EXPORT, RecordOffice.CAMPAIGN, member.subject()));
        assertForbidden(() -> record.require(viewer, Action.VIEW_EXPLANATION, RecordOffice.CAMPAIGN, "KHAC"));
        List<String> all = record.proposals(RecordOffice.CAMPAIGN).stream()
                .map(ProposalRow::subject)
                .toList();
        List<String> reached = all.stream()
                .filter(record.reach(viewer, Action.VIEW_RESULT, RecordOffice.CAMPAIGN))
                .toList();
        assertThat(reached).contains(member.subject(), base, cell).hasSizeLessThan(all.size());
        for (String subject : all) {
            boolean seen = reached.contains(subject);
            assertThat(seen).as(subject).isEqualTo(isAllowed(viewer, subject));
        }
        assertThat(all.stream().filter(record.reach(actor().caller(), Action.VIEW_RESULT, RecordOffice.CAMPAIGN)))
                .isEmpty();
        assertThat(all.stream().filter(record.reach(OPERATOR, Action.VIEW_RESULT, RecordOffice.CAMPAIGN)))
                .hasSameSizeAs(all);
    }

    private static boolean isAllowed(Caller caller, String subject) {
        try {
            record.require(caller, Action.VIEW_RESULT, RecordOffice.CAMPAIGN, subject);
            return true;
        } catch (PeopleRefusedException e) {
            return false;
        }
    }
}
