package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.COMPILER;
import static vn.minhxet.record.RecordOffice.PAPER;
import static vn.minhxet.record.RecordOffice.STAFF;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Language;
import vn.minhxet.ledger.DisclosedEntry;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/** A year on record, from facts to decisions. */
class RecordTest {

    @TempDir
    private Path folder;

    private OfficeRecord graded() {
        return RecordOffice.graded(DatabaseLocation.of(folder.resolve("hồ sơ.db")), folder.resolve("khóa"));
    }

    @Test
    void theSameFactsInAnyOrderAreTheSameVersion() {
        try (OfficeRecord record = graded()) {
            YearFacts facts = RecordOffice.facts();
            List<MemberRow> shuffled = new ArrayList<>(facts.members());
            Collections.shuffle(shuffled, new Random(1));
            YearFacts other = new YearFacts(
                    facts.period(),
                    facts.organizations(),
                    shuffled,
                    facts.assessments(),
                    facts.indicators(),
                    facts.findings(),
                    facts.scores(),
                    facts.products(),
                    facts.warnings());
            ImportPreview again = record.importFacts(CAMPAIGN, other, Optional.empty(), STAFF);
            assertThat(again.facts().isNone()).isTrue();
            assertThat(record.factsVersions(CAMPAIGN)).hasSize(1);
            assertThat(record.run(CAMPAIGN, COMPILER, "test", STAFF)).isEqualTo(1);
            assertThat(record.runs(CAMPAIGN)).hasSize(1);
        }
    }

    @Test
    void anUntouchedRecordHoldsAndReplays() {
        try (OfficeRecord record = graded()) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
            assertThat(Replay.of(record, CAMPAIGN))
                    .containsExactly(new Replay.ReplayedRun(CAMPAIGN, 1, 1, "test", true));
        }
    }

    /** From facts to a closed campaign: the way that every result of a year takes. */
    @Test
    void aYearIsDecidedToItsEnd() {
        try (OfficeRecord record = graded()) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            record.take(CAMPAIGN, RecordOffice.verifications(record), STAFF);
            int decided = RecordOffice.decideAll(record);
            record.take(CAMPAIGN, RecordOffice.everybodyAt(record, Stage.DECIDED, StepKind.NOTIFY), STAFF);
            record.take(CAMPAIGN, RecordOffice.everybodyAt(record, Stage.NOTIFIED, StepKind.PUBLISH), STAFF);
            long decidable = record.proposals(CAMPAIGN).stream()
                    .filter(it -> !it.outcome().equals("NOT_GRADED") && it.decidedBy() != null)
                    .count();
            assertThat(decided).isEqualTo((int) decidable);
            assertThat(record.states(CAMPAIGN).values())
                    .extracting(ResultState::stage)
                    .containsOnly(Stage.PUBLISHED);
            record.closeCampaign(CAMPAIGN, "Đảng bộ cấp trên xếp loại ở nơi khác", PAPER, STAFF);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
            assertThat(Replay.of(record, CAMPAIGN)).allMatch(Replay.ReplayedRun::holds);
        }
    }

    @Test
    void aRefusedListLeavesNothing() {
        try (OfficeRecord record = graded()) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            int before = record.log(1_000_000).size();
            ProposalRow one = record.proposals(CAMPAIGN).stream()
                    .filter(it -> !it.organization() && it.decidedBy() != null && "GOOD".equals(it.grade()))
                    .findFirst()
                    .orElseThrow();
            List<Step> steps = List.of(
                    Step.of(StepKind.APPRAISE, one.subject(), String.valueOf(one.decidedBy()))
                            .withGrade(Grade.GOOD),
                    Step.of(StepKind.PUBLISH, one.subject(), String.valueOf(one.decidedBy())));
            assertThatThrownBy(() -> record.take(CAMPAIGN, steps, STAFF))
                    .isInstanceOfSatisfying(
                            RecordRefusedException.class,
                            it -> assertThat(it.lines(Language.VI)).hasSize(1));
            assertThat(record.log(1_000_000)).hasSize(before);
            assertThat(record.states(CAMPAIGN).get(one.subject()).appraisedGrade())
                    .isNull();
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    @Test
    void whatIsErasedLeavesItsProofs() {
        try (OfficeRecord record = graded()) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            String member = record.proposals(CAMPAIGN).stream()
                    .filter(it -> !it.organization() && record.states(CAMPAIGN).containsKey(it.subject()))
                    .findFirst()
                    .orElseThrow()
                    .subject();
            var proof = record.proof(CAMPAIGN, member);
            assertThat(proof.holds(proof.disclosed().orElseThrow().entry(), record.verifier()))
                    .isTrue();
            assertThat(record.erase(CAMPAIGN, member, PAPER, STAFF)).isEqualTo(1);
            assertThat(record.history(CAMPAIGN, member)).isEmpty();
            var after = record.proof(CAMPAIGN, member);
            DisclosedEntry silent = after.disclosed().orElseThrow();
            assertThat(after.holds(silent.entry(), record.verifier())).isTrue();
            assertThat(silent.entry()).isEqualTo(proof.disclosed().orElseThrow().entry());
            assertThat(silent.statement()).isEmpty();
            assertThat(record.factsVersionsWith(CAMPAIGN, member)).containsExactly(1);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    @Test
    void aClosedCampaignTakesNothing() {
        try (OfficeRecord record = graded()) {
            assertThatThrownBy(() -> record.closeCampaign(CAMPAIGN, null, null, STAFF))
                    .isInstanceOf(RecordRefusedException.class);
            record.closeCampaign(CAMPAIGN, "Dừng đợt mẫu", PAPER, STAFF);
            assertThatThrownBy(() -> record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF))
                    .isInstanceOf(RecordRefusedException.class);
            assertThatThrownBy(() -> record.reopenCampaign(CAMPAIGN, "", PAPER, STAFF))
                    .isInstanceOf(RecordRefusedException.class);
            assertThatThrownBy(() -> record.reopenCampaign(CAMPAIGN, "Mở lại", null, STAFF))
                    .isInstanceOf(RecordRefusedException.class);
            record.reopenCampaign(CAMPAIGN, "Bổ sung kết quả kiểm tra", PAPER, STAFF);
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    /** Whatever step is the last one, its proof says what was decided, on which paper, and on which figures and text. */
    @Test
    void aLaterStepStillSaysWhatWasDecided() {
        try (OfficeRecord record = decided()) {
            record.take(CAMPAIGN, RecordOffice.everybodyAt(record, Stage.DECIDED, StepKind.NOTIFY), STAFF);
            record.states(CAMPAIGN).forEach((subject, state) -> {
                List<HistoryEntry> history = record.history(CAMPAIGN, subject);
                StepStatement told =
                        Objects.requireNonNull(history.get(history.size() - 1).statement());
                assertThat(told.step()).isEqualTo(StepKind.NOTIFY);
                assertThat(Objects.requireNonNull(told.decided()).grade()).isEqualTo(state.decidedGrade());
                assertThat(Objects.requireNonNull(told.decided().paper()).number())
                        .isEqualTo(PAPER.number());
                assertThat(Objects.requireNonNull(told.basis()).run()).isEqualTo(1);
                assertThat(told.basis().rulebook()).isEqualTo("hue");
            });
        }
    }

    private OfficeRecord decided() {
        OfficeRecord record = RecordOffice.graded(
                DatabaseLocation.of(folder.resolve("hồ sơ.db")), folder.resolve("khóa"), RecordOffice.few());
        record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
        record.take(CAMPAIGN, RecordOffice.verifications(record), STAFF);
        RecordOffice.decideAll(record);
        return record;
    }

    /** An erased decision still counts in the quota of others, and no step follows it. */
    @Test
    void whatIsErasedStaysDecided() throws IOException {
        Path file = folder.resolve("hồ sơ.db");
        String member;
        try (OfficeRecord record = decided()) {
            member = record.proposals(CAMPAIGN).stream()
                    .filter(it -> !it.organization())
                    .map(ProposalRow::subject)
                    .filter(it -> record.states(CAMPAIGN).containsKey(it))
                    .findFirst()
                    .orElseThrow();
            Step complaint = Step.of(StepKind.NOTIFY, member, String.valueOf(RecordOffice.deciderOf(record, member)))
                    .withReason("Điều chỉ riêng người này biết");
            record.take(CAMPAIGN, List.of(complaint), STAFF);
            ResultState before = record.states(CAMPAIGN).get(member);
            record.erase(CAMPAIGN, member, PAPER, STAFF);
            ResultState left = record.states(CAMPAIGN).get(member);
            assertThat(left.stage()).isEqualTo(before.stage());
            assertThat(left.decidedGrade()).isEqualTo(before.decidedGrade());
            Step next = Step.of(StepKind.PUBLISH, member, complaint.actingFor());
            assertThatThrownBy(() -> record.take(CAMPAIGN, List.of(next), STAFF))
                    .isInstanceOfSatisfying(
                            RecordRefusedException.class,
                            it -> assertThat(it.lines(Language.VI))
                                    .containsExactly("Dữ liệu cá nhân của “" + member
                                            + "” trong đợt này đã xóa nên không thực hiện thêm bước nào."));
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThat(bytes).doesNotContain("Điều chỉ riêng người này biết");
    }

    @Test
    void anAuditorNeedsNoSigningKey() throws IOException {
        DatabaseLocation location = DatabaseLocation.of(folder.resolve("hồ sơ.db"));
        decided().close();
        Files.delete(folder.resolve("khóa"));
        try (OfficeRecord record = OfficeRecord.read(location, RecordOffice.CLOCK)) {
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
            assertThatThrownBy(() -> record.closeCampaign(CAMPAIGN, "x", PAPER, STAFF))
                    .isInstanceOf(RecordRefusedException.class);
        }
    }

    @Test
    void whatCannotBeginLeavesNothing() {
        Path file = folder.resolve("hồ sơ.db");
        assertThatThrownBy(() -> OfficeRecord.create(
                        DatabaseLocation.of(file),
                        folder.resolve("khóa"),
                        "Đảng ủy phường Mẫu",
                        STAFF,
                        RecordOffice.CLOCK))
                .isInstanceOf(RecordRefusedException.class);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("khóa")).doesNotExist();
    }

    /** A procedural error is cured by cancelling: the next run may be of the same facts. */
    @Test
    void aCancelledResultIsGradedAgain() {
        try (OfficeRecord record = decided()) {
            String member = record.states(CAMPAIGN).keySet().iterator().next();
            String decider = RecordOffice.deciderOf(record, member);
            record.take(
                    CAMPAIGN,
                    List.of(Step.of(StepKind.CANCEL, member, decider)
                            .withReason("Sai thủ tục")
                            .withPaper(PAPER)),
                    STAFF);
            assertThat(record.run(CAMPAIGN, COMPILER, "test", STAFF)).isEqualTo(2);
            record.take(
                    CAMPAIGN, List.of(Step.of(StepKind.PROPOSE, member, decider).withRun(2)), STAFF);
            assertThat(record.run(CAMPAIGN, COMPILER, "test", STAFF)).isEqualTo(2);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    @Test
    void hiddenCharactersForgeNoLine() {
        try (OfficeRecord record = graded()) {
            assertThatThrownBy(() -> record.closeCampaign(CAMPAIGN, "Dừng", PAPER, new Actor("an\n99. giả")))
                    .isInstanceOf(RecordRefusedException.class);
            assertThatThrownBy(() -> record.closeCampaign(CAMPAIGN, "Dừng\u202e", PAPER, STAFF))
                    .isInstanceOf(RecordRefusedException.class);
        }
    }

    /** The facts of one organization with the rows above it, as an office has them. */
    @Test
    void aPartIsReplacedAloneWhereItHangs() {
        try (OfficeRecord record = graded()) {
            YearFacts whole = RecordOffice.facts();
            YearFacts part = new YearFacts(
                    whole.period(),
                    whole.organizations().stream()
                            .filter(it -> Set.of("CS-14", "DB-14", "DB").contains(it.id()))
                            .toList(),
                    whole.members().stream()
                            .filter(it -> it.organization().equals("CS-14")
                                    && !it.id().equals("DV-000060"))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of());
            ImportPreview preview = record.preview(CAMPAIGN, part, Optional.of("CS-14"), COMPILER);
            assertThat(preview.facts().tables()).anyMatch(it -> it.table().equals("members") && it.removed() == 1);
            record.importFacts(CAMPAIGN, part, Optional.of("CS-14"), STAFF);
            YearFacts after = record.facts(CAMPAIGN, 2);
            assertThat(after.organizations()).hasSize(whole.organizations().size());
            assertThat(after.members()).hasSize(whole.members().size() - 1);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }
}
