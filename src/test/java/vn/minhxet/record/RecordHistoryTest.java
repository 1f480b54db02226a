package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.PAPER;
import static vn.minhxet.record.RecordOffice.STAFF;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.ledger.NoteSigner;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.record.RecordFinding.Kind;
import vn.minhxet.record.content.RecordJson;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.RecordDatabase;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.ResultRow;
import vn.minhxet.store.RulingRow;

/**
 * Whoever holds the key and goes round the program can sign anything; what no check would have let through is named all the
 * same. Each case enters into a copy of one record, with rows and signature as the program would write them.
 */
class RecordHistoryTest {

    @TempDir
    private static Path folder;

    private static Path proposed;
    private static Path decided;
    private static Path key;
    private static int copies;

    @BeforeAll
    static void decide() throws Exception {
        proposed = folder.resolve("đề xuất.db");
        decided = folder.resolve("quyết định.db");
        key = folder.resolve("khóa");
        try (OfficeRecord record = RecordOffice.graded(DatabaseLocation.of(proposed), key, RecordOffice.few())) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            record.take(CAMPAIGN, RecordOffice.verifications(record), STAFF);
        }
        Files.copy(proposed, decided);
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(decided), key, RecordOffice.CLOCK)) {
            RecordOffice.decideAll(record);
        }
    }

    /** The rows of a copy, which the forger sees and changes. */
    private record Forger(RecordRows rows, LedgerEntries ledger, RecordView view) {

        /** Enters a step without asking whether it may be taken. */
        void step(Step step, UnaryOperator<StepStatement> told) {
            ResultState after = view.state(step.subject()).after(step);
            view.change(step.subject(), after);
            int run = after.proposalRun() == null ? view.run() : after.proposalRun();
            String name = view.subject(step.subject()).map(it -> it.name()).orElse("");
            StepStatement statement = told.apply(StepStatement.of(
                    step, name, view.proposal(run, step.subject()).orElse(null), view.basis(run), after));
            SaltedStatement salted = SaltedStatement.of(RecordJson.bytes(statement));
            boolean organization =
                    view.subject(step.actingFor()).map(it -> it.organization()).orElse(false);
            long index = ledger.add(
                    draft(EntryKind.STEP)
                            .actingFor(organization ? step.actingFor() : null)
                            .step(
                                    step.kind(),
                                    StepStatement.text(step.paper()),
                                    step.run(),
                                    salted.digest().hex()),
                    step.subject(),
                    salted);
            rows.saveResults(List.of(RecordView.row(CAMPAIGN, step.subject(), after, index)));
        }

        void step(Step step) {
            step(step, UnaryOperator.identity());
        }

        static RecordEntry.Draft draft(EntryKind kind) {
            return RecordEntry.of(kind, RecordOffice.CLOCK.instant().toString(), STAFF)
                    .campaign(CAMPAIGN);
        }
    }

    private List<RecordFinding> forged(Path whole, BiConsumer<OfficeRecord, Forger> work) throws Exception {
        Path copy = Files.copy(whole, folder.resolve("bản " + copies++ + ".db"));
        NoteSigner signer = SigningKey.read(key);
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(copy), key, RecordOffice.CLOCK);
                RecordDatabase database = RecordDatabase.open(DatabaseLocation.of(copy))) {
            database.write(rows -> {
                LedgerEntries ledger = LedgerEntries.after(rows, signer);
                CampaignRow campaign = rows.campaign(CAMPAIGN).orElseThrow();
                RecordView view = new RecordView(rows, campaign, 1, record::rulebook);
                work.accept(record, new Forger(rows, ledger, view));
                ledger.write();
                return true;
            });
            return record.verify(record.verifier(), Optional.empty());
        }
    }

    private static void assertNamed(List<RecordFinding> findings, String why) {
        assertThat(findings).extracting(RecordFinding::kind).containsOnly(Kind.NOT_ALLOWED);
        RecordFinding found = findings.get(0);
        assertThat(found.entry()).isNotNull();
        assertThat(found.words().vi())
                .startsWith("Không được phép khi ghi: ghi nhận số " + found.entry() + ". ")
                .contains(why);
        assertThat(found.words().en()).startsWith("Not allowed when it was entered: entry " + found.entry());
    }

    private static ProposalRow one(RecordView view, String grade) {
        return view.complete().all().stream()
                .filter(it -> !it.organization() && grade.equals(it.grade()) && it.decidedBy() != null)
                .findFirst()
                .orElseThrow();
    }

    /** Steps that the program takes look like steps that the program takes. */
    @Test
    void whatMayBeDoneIsNotNamed() throws Exception {
        assertThat(forged(proposed, (record, forger) -> {
                    ProposalRow row = one(forger.view(), "GOOD");
                    forger.step(Step.of(StepKind.APPRAISE, row.subject(), String.valueOf(row.decidedBy()))
                            .withGrade(Grade.GOOD));
                }))
                .isEmpty();
    }

    @Test
    void aStepOutOfTurnIsNamed() throws Exception {
        assertNamed(
                forged(proposed, (record, forger) -> {
                    ProposalRow row = one(forger.view(), "GOOD");
                    forger.step(Step.of(StepKind.PUBLISH, row.subject(), String.valueOf(row.decidedBy())));
                }),
                "không thực hiện bước “công khai”");
    }

    @Test
    void aDecisionByAnotherCommitteeIsNamed() throws Exception {
        assertNamed(
                forged(decided, (record, forger) -> {
                    ProposalRow row = one(forger.view(), "GOOD");
                    forger.step(Step.of(StepKind.NOTIFY, row.subject(), row.subject()));
                }),
                "thẩm quyền");
    }

    @Test
    void aDifferenceWithoutReasonIsNamed() throws Exception {
        assertNamed(
                forged(decided, (record, forger) -> {
                    ProposalRow row = one(forger.view(), "GOOD");
                    forger.step(Step.of(StepKind.ADJUST, row.subject(), String.valueOf(row.decidedBy()))
                            .withGrade(Grade.COMPLETED)
                            .withPaper(PAPER));
                }),
                "lý do");
    }

    @Test
    void aQuotaThatIsGoneOverIsNamed() throws Exception {
        List<RecordFinding> findings = forged(decided, (record, forger) -> {
            List<ProposalRow> good = forger.view().complete().all().stream()
                    .filter(it -> !it.organization() && "GOOD".equals(it.grade()) && it.quotaGroup() != null)
                    .filter(it -> forger.view().state(it.subject()).stage() == Stage.DECIDED)
                    .toList();
            String group = Objects.requireNonNull(good.get(0).quotaGroup());
            good.stream()
                    .filter(it -> group.equals(it.quotaGroup()))
                    .forEach(row -> forger.step(Step.of(StepKind.ADJUST, row.subject(), String.valueOf(row.decidedBy()))
                            .withGrade(Grade.EXCELLENT)
                            .withReason("Nâng mức")
                            .withPaper(PAPER)));
        });
        assertThat(findings).isNotEmpty();
        assertThat(findings).extracting(RecordFinding::kind).containsOnly(Kind.NOT_ALLOWED);
    }

    /** A ruling makes room, also when the record is gone through again. */
    @Test
    void aRuledQuotaIsNotNamed() throws Exception {
        assertThat(forged(decided, (record, forger) -> {
                    ProposalRow row = forger.view().complete().all().stream()
                            .filter(it -> !it.organization() && "GOOD".equals(it.grade()) && it.quotaGroup() != null)
                            .findFirst()
                            .orElseThrow();
                    String group = Objects.requireNonNull(row.quotaGroup());
                    String decider = String.valueOf(row.decidedBy());
                    String above = forger.view()
                            .organizationAbove(decider)
                            .map(it -> it.id())
                            .orElse(decider);
                    Step ruling = Step.of(StepKind.RULE_ON_QUOTA, row.subject(), above)
                            .withPaper(PAPER);
                    ResultState after = forger.view().state(row.subject()).after(ruling);
                    forger.view().change(row.subject(), after);
                    SaltedStatement salted = SaltedStatement.of(RecordJson.bytes(StepStatement.of(
                            ruling,
                            row.name(),
                            forger.view().proposal(1, row.subject()).orElse(null),
                            forger.view().basis(1),
                            after)));
                    long index = forger.ledger()
                            .add(
                                    Forger.draft(EntryKind.STEP)
                                            .actingFor(above)
                                            .step(
                                                    StepKind.RULE_ON_QUOTA,
                                                    StepStatement.text(PAPER),
                                                    null,
                                                    salted.digest().hex())
                                            .group(group),
                                    row.subject(),
                                    salted);
                    forger.rows().saveResults(List.of(RecordView.row(CAMPAIGN, row.subject(), after, index)));
                    forger.rows()
                            .saveRuling(new RulingRow(
                                    CAMPAIGN,
                                    group,
                                    PAPER.number(),
                                    PAPER.date().toString(),
                                    index));
                    forger.step(Step.of(StepKind.ADJUST, row.subject(), decider)
                            .withGrade(Grade.EXCELLENT)
                            .withReason("Nâng mức")
                            .withPaper(PAPER));
                }))
                .isEmpty();
    }

    /** The statement says that the rules proposed what was decided, and they did not. */
    @Test
    void aStatementThatIsNotTrueIsNamed() throws Exception {
        assertNamed(
                forged(decided, (record, forger) -> {
                    ProposalRow row = one(forger.view(), "GOOD");
                    forger.step(
                            Step.of(StepKind.NOTIFY, row.subject(), String.valueOf(row.decidedBy())),
                            it -> new StepStatement(
                                    it.format(),
                                    it.subject(),
                                    it.name(),
                                    it.step(),
                                    it.actingFor(),
                                    it.grade(),
                                    Grade.EXCELLENT,
                                    it.outcome(),
                                    it.reason(),
                                    it.paper(),
                                    it.ballot(),
                                    it.run(),
                                    it.decided(),
                                    it.basis()));
                }),
                "khác với dữ liệu của hồ sơ");
    }

    @Test
    void aClosingWithoutReasonAndAStepAfterItAreNamed() throws Exception {
        List<RecordFinding> findings = forged(decided, (record, forger) -> {
            long index = forger.ledger().add(Forger.draft(EntryKind.CLOSE));
            forger.rows().changeCampaign(CAMPAIGN, true, index);
            ProposalRow row = one(forger.view(), "GOOD");
            forger.step(Step.of(StepKind.NOTIFY, row.subject(), String.valueOf(row.decidedBy())));
        });
        assertThat(findings).extracting(RecordFinding::kind).containsExactly(Kind.NOT_ALLOWED, Kind.NOT_ALLOWED);
        assertThat(findings.get(1).words().vi()).contains("đã đóng");
    }

    /** Of what was erased the order of steps is still checked, and no false alarm is raised. */
    @Test
    void erasedStepsRaiseNoAlarm() throws Exception {
        Path copy = Files.copy(decided, folder.resolve("xóa.db"));
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(copy), key, RecordOffice.CLOCK)) {
            List<String> members = new ArrayList<>(record.proposals(CAMPAIGN).stream()
                    .filter(it -> !it.organization() && it.decidedBy() != null && it.grade() != null)
                    .map(ProposalRow::subject)
                    .limit(5)
                    .toList());
            String adjusted = members.get(0);
            record.take(
                    CAMPAIGN,
                    List.of(Step.of(StepKind.ADJUST, adjusted, RecordOffice.deciderOf(record, adjusted))
                            .withGrade(Grade.NOT_COMPLETED)
                            .withReason("Sai phạm")
                            .withPaper(PAPER)),
                    STAFF);
            members.forEach(it -> record.erase(CAMPAIGN, it, PAPER, STAFF));
            record.take(CAMPAIGN, notices(record, members), STAFF);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    private static List<Step> notices(OfficeRecord record, List<String> without) {
        return RecordOffice.everybodyAt(record, Stage.DECIDED, StepKind.NOTIFY).stream()
                .filter(it -> !without.contains(it.subject()))
                .toList();
    }

    /** How a later program writes the same state, or calls a committee, is no alteration. */
    @Test
    void anotherWordingIsNoAlteration() throws Exception {
        assertThat(forged(decided, (record, forger) -> {
                    ResultRow row = forger.rows().results(CAMPAIGN).get(0);
                    forger.rows()
                            .saveResults(List.of(new ResultRow(
                                    row.campaign(),
                                    row.subject(),
                                    row.stage(),
                                    row.decided(),
                                    row.state().replace("\":", "\" : "),
                                    false,
                                    row.index())));
                }))
                .isEmpty();
        assertThat(proposalsOf(decided))
                .filteredOn(ProposalRow::organization)
                .isNotEmpty()
                .allMatch(it -> String.valueOf(it.committee()).startsWith("="));
    }

    private static List<ProposalRow> proposalsOf(Path file) {
        try (OfficeRecord record = OfficeRecord.read(DatabaseLocation.of(file), RecordOffice.CLOCK)) {
            return record.proposals(CAMPAIGN);
        }
    }

    /** Facts are enough to grade oneself and to vote; who decides, the first run says. */
    @Test
    void aSelfGradeNeedsNoRun() throws Exception {
        Path file = folder.resolve("sớm.db");
        try (OfficeRecord record =
                RecordOffice.imported(DatabaseLocation.of(file), folder.resolve("khóa sớm"), RecordOffice.few())) {
            String member = RecordOffice.few().members().get(0).id();
            record.take(
                    CAMPAIGN,
                    List.of(Step.of(StepKind.SELF_GRADE, member, member).withGrade(Grade.GOOD)),
                    STAFF);
            assertThat(record.states(CAMPAIGN).get(member).selfGrade()).isEqualTo(Grade.GOOD);
            record.run(CAMPAIGN, RecordOffice.COMPILER, "test", STAFF);
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }
}
