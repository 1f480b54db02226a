package vn.minhxet.paper.year;

import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;
import vn.minhxet.selection.SubjectSearch;

/** Makes the papers of a graded year (lập giấy tờ). Pure functions, safe for any thread. */
public final class YearPapers {

    private YearPapers() {}

    /**
     * The paper that is asked for.
     *
     * @throws PaperException where there is none
     * @throws vn.minhxet.grading.UnknownSubjectException where an id or name is that of nobody
     * @throws vn.minhxet.selection.AmbiguousNameException where a name is that of several
     */
    public static Paper of(YearGrading year, PaperRequest request, Language language) {
        int position = request.kind().isOfOne()
                ? SubjectSearch.position(year, request.subject().orElseThrow())
                : -1;
        boolean around = position >= 0 && request.in().isEmpty();
        PaperScope scope = around ? PaperScope.around(year, position) : PaperScope.of(year, request);
        PaperContext context = PaperContext.of(year, request, scope, language);
        return switch (request.kind()) {
            case PROPOSAL_LIST -> ProposalList.of(context);
            case SUMMARY -> SummaryByCell.of(context);
            case RESULTS -> ResultsByGrade.of(context);
            case STATISTICS -> NationalStatistics.of(context);
            case DECISION -> RecognitionDecision.of(context);
            case BALLOT -> BallotMinutes.of(context);
            case SCORE_FORM -> ScoreForm.of(context, position);
            case SLIP -> ExplanationSlip.of(context, position);
        };
    }
}
