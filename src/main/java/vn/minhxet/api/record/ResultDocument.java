package vn.minhxet.api.record;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.Ballot;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.campaign.StepSequence;
import vn.minhxet.language.Language;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordEntry;
import vn.minhxet.record.StepStatement;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.ResultRow;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;

/**
 * The result of one subject as it is told (kết quả của một đối tượng): what the run proposed, how far it has come, what may
 * follow, and every step so far. Immutable.
 *
 * @param organization the organization directly above, the cell of a member; null at the top
 * @param decidedBy the organization that decides; null where it is not in the campaign
 * @param proposed null unless the run settled a grade
 * @param decided null without a decision
 * @param verifiedBy the paper by which what was pending is verified
 * @param complaint what is complained of, while it is not answered
 * @param erased whether what steps say of the person was erased
 * @param next the steps that may come now
 */
record ResultDocument(
        String campaign,
        int run,
        String subject,
        String name,
        SubjectKind subjectKind,
        @Nullable String organization,
        @Nullable String decidedBy,
        Outcome outcome,
        @Nullable Grade proposed,
        List<Grade> openGrades,
        @Nullable String quotaGroup,
        Stage stage,
        @Nullable Grade selfGrade,
        @Nullable Ballot ballot,
        @Nullable Grade appraised,
        @Nullable Paper verifiedBy,
        @Nullable Grade decided,
        @Nullable Paper decisionPaper,
        @Nullable String decisionReason,
        @Nullable String complaint,
        boolean adjusted,
        boolean erased,
        Set<StepKind> next,
        List<Entry> history) {

    /** A paper by number and day. */
    record Paper(String number, String date) {

        static @Nullable Paper of(@Nullable PaperReference paper) {
            return paper == null ? null : new Paper(paper.number(), paper.date().toString());
        }
    }

    /**
     * An entry of the ledger as it is told.
     *
     * @param index from 0
     * @param at UTC
     * @param step null unless it is one
     * @param grade the grade that the step gave, else null
     * @param sentence all of it in words
     */
    record Entry(
            long index,
            String at,
            String kind,
            @Nullable StepKind step,
            String by,
            @Nullable String actingFor,
            @Nullable String campaign,
            @Nullable String subject,
            @Nullable Grade grade,
            @Nullable Grade proposed,
            @Nullable String reason,
            @Nullable Paper paper,
            String sentence) {

        static Entry of(HistoryEntry it, Language language) {
            RecordEntry entry = it.entry();
            StepStatement statement = it.statement();
            RecordEntry.PaperText paper = entry.paper();
            return new Entry(
                    it.index(),
                    entry.at(),
                    entry.kind().name(),
                    entry.step(),
                    entry.by(),
                    entry.actingFor(),
                    entry.campaign(),
                    statement == null ? null : statement.subject(),
                    statement == null ? null : statement.grade(),
                    statement == null ? null : statement.proposed(),
                    statement == null ? entry.reason() : statement.reason(),
                    paper == null ? null : new Paper(paper.number(), paper.date()),
                    it.words().in(language));
        }
    }

    /** The document; empty where the latest run knows no such subject. */
    static Optional<ResultDocument> of(OfficeRecord record, String campaign, String subject, Language language) {
        int run = record.latestRun(campaign).number();
        Optional<ResultRow> kept = record.result(campaign, subject);
        ResultState state = kept.map(OfficeRecord::state).orElse(ResultState.START);
        List<Entry> history = record.history(campaign, subject).stream()
                .map(it -> Entry.of(it, language))
                .toList();
        return record.proposal(campaign, run, subject)
                .or(() ->
                        Optional.ofNullable(state.proposalRun()).flatMap(it -> record.proposal(campaign, it, subject)))
                .map(it -> of(it, state, kept.map(ResultRow::erased).orElse(false), history));
    }

    private static ResultDocument of(ProposalRow row, ResultState state, boolean erased, List<Entry> history) {
        return new ResultDocument(
                row.campaign(),
                row.run(),
                row.subject(),
                row.name(),
                row.organization() ? SubjectKind.ORGANIZATION : SubjectKind.MEMBER,
                row.parent(),
                row.decidedBy(),
                Outcome.valueOf(row.outcome()),
                grade(row.grade()),
                grades(row.openGrades()),
                row.quotaGroup(),
                state.stage(),
                state.selfGrade(),
                state.ballot(),
                state.appraisedGrade(),
                Paper.of(state.verifiedPaper()),
                state.decidedGrade(),
                Paper.of(state.decisionPaper()),
                state.decisionReason(),
                state.complaintReason(),
                state.adjusted(),
                erased,
                erased ? Set.of() : StepSequence.at(state.stage()),
                history);
    }

    static @Nullable Grade grade(@Nullable String code) {
        return code == null ? null : Grade.valueOf(code);
    }

    /** Grades with semicolons between. */
    static List<Grade> grades(String codes) {
        return Objects.requireNonNull(codes).isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(";")).map(Grade::valueOf).toList();
    }
}
