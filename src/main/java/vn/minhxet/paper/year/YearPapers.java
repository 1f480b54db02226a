package vn.minhxet.paper.year;

import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.selection.SubjectSearch;
import vn.minhxet.subject.Result;

/** Makes the papers of a graded year (lập giấy tờ). Pure functions, safe for any thread. */
public final class YearPapers {

    private static final MessageTemplate RECORD_NEEDED = Messages.template("paper.refused.RECORD_NEEDED", "paper");

    private YearPapers() {}

    /**
     * The paper that is asked for.
     *
     * @throws PaperException where there is none
     * @throws vn.minhxet.grading.UnknownSubjectException where an id or name is that of nobody
     * @throws vn.minhxet.selection.AmbiguousNameException where a name is that of several
     */
    public static Paper of(YearGrading year, PaperRequest request, Language language) {
        return of(year, request, PaperOrigin.unrecorded(), language);
    }

    /** The same of a year that is in a record. */
    public static Paper of(YearGrading year, PaperRequest request, PaperOrigin origin, Language language) {
        int position = position(year, request);
        PaperContext context = context(year, request, origin, language);
        return switch (request.kind()) {
            case PROPOSAL_LIST -> ProposalList.of(context);
            case SUMMARY -> SummaryByCell.of(context);
            case RESULTS -> ResultsByGrade.of(context);
            case STATISTICS -> NationalStatistics.of(context);
            case DECISION -> RecognitionDecision.of(context);
            case BALLOT -> BallotMinutes.of(context);
            case SCORE_FORM -> ScoreForm.of(context, position);
            case SLIP -> ExplanationSlip.of(context, position, RecordedResult.none());
            case CHANGES, NOTICE ->
                throw new PaperException(RECORD_NEEDED.with(request.kind().code()));
        };
    }

    /** The ids of those of whom there is a paper each: the organization, all below it and their members, as far as graded. */
    public static List<String> subjects(YearGrading year, PaperRequest request) {
        PaperScope scope = PaperScope.of(year, request);
        return Stream.of(List.of(scope.position()), scope.organizations(), scope.members())
                .flatMap(List::stream)
                .filter(it -> year.result(it) != Result.NOT_GRADED)
                .map(it -> year.population().row(it).id())
                .toList();
    }

    /** The slip of a result that is in a record. */
    public static Paper slip(
            YearGrading year, PaperRequest request, RecordedResult result, PaperOrigin origin, Language language) {
        return ExplanationSlip.of(context(year, request, origin, language), position(year, request), result);
    }

    /**
     * The decision on a list that is in a record.
     *
     * @param request with the number and day of the paper where it was decided
     * @param erased how many others stood on it whose data were erased since
     */
    public static Paper decision(
            YearGrading year,
            PaperRequest request,
            List<DecidedSubject> decided,
            int erased,
            PaperOrigin origin,
            Language language) {
        return RecognitionDecision.of(context(year, request, origin, language), decided, erased);
    }

    /** The list of results that were changed after they were decided. */
    public static Paper changes(
            YearGrading year,
            PaperRequest request,
            List<ChangedSubject> changed,
            PaperOrigin origin,
            Language language) {
        return ChangeList.of(context(year, request, origin, language), changed);
    }

    /**
     * The notice of a decided result.
     *
     * @param paper that of the decision
     */
    public static Paper notice(
            YearGrading year,
            PaperRequest request,
            DecidedSubject decided,
            PaperReference paper,
            PaperOrigin origin,
            Language language) {
        return ResultNotice.of(context(year, request, origin, language), decided, paper);
    }

    private static int position(YearGrading year, PaperRequest request) {
        return request.kind().isOfOne() && request.subject().isPresent()
                ? SubjectSearch.position(year, request.subject().get())
                : -1;
    }

    private static PaperContext context(YearGrading year, PaperRequest request, PaperOrigin origin, Language language) {
        int position = request.in().isPresent() ? -1 : position(year, request);
        PaperScope scope = position >= 0 ? PaperScope.around(year, position) : PaperScope.of(year, request);
        return PaperContext.of(year, request, scope, origin, language);
    }
}
