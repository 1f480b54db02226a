package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.COMPILER;
import static vn.minhxet.record.RecordOffice.PAPER;
import static vn.minhxet.record.RecordOffice.STAFF;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Language;
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
            assertThat(Replay.of(record, CAMPAIGN)).containsExactly(new ReplayedRun(CAMPAIGN, 1, 1, "test", true));
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
            assertThat(Replay.of(record, CAMPAIGN)).allMatch(ReplayedRun::holds);
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
            assertThat(record.erase(CAMPAIGN, member, "Theo đề nghị mẫu", PAPER, STAFF))
                    .isEqualTo(1);
            assertThat(record.history(CAMPAIGN, member)).isEmpty();
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
}
