package vn.minhxet.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.overview.PageException;

/**
 * Answers what is asked of a held population under a rulebook: with a tag, by which a caller who has the answer already is
 * told so without any work. Safe for any thread.
 */
final class HeldYears {

    private final RulebookLibrary shelf;
    private final HeldPopulations populations;
    private final GradingService service;

    HeldYears(RulebookLibrary shelf, HeldPopulations populations, GradingService service) {
        this.shelf = shelf;
        this.populations = populations;
        this.service = service;
    }

    /** What was asked. */
    record Question(QueryParameters query, Language language) {}

    /** Makes an answer of a graded year. */
    interface Answer {
        Object of(YearGrading year, Question question);
    }

    /** One population under the rulebook that grades it. */
    private record Graded(HeldPopulation held, EvaluationPlan plan) {

        YearGrading year() {
            return held.graded(plan);
        }
    }

    /** The answer to a question about one population, or that the caller has it. */
    Response answer(String id, UriInfo uri, HttpHeaders headers, Request request, Answer answer) {
        Question question = question(uri, headers);
        Graded graded = graded(id, question);
        return answer(
                uri,
                request,
                question,
                List.of(graded),
                it -> answer.of(it.get(0).year(), question));
    }

    /** The same of two populations, each under the rulebook of its own year unless one is named. */
    Response answer(String id, String other, UriInfo uri, HttpHeaders headers, Request request, TwoYears answer) {
        Question question = question(uri, headers);
        List<Graded> both = List.of(graded(id, question), graded(other, question));
        return answer(
                uri,
                request,
                question,
                both,
                it -> answer.of(it.get(0).year(), it.get(1).year(), question));
    }

    /** Makes an answer of two graded years. */
    interface TwoYears {
        Object of(YearGrading first, YearGrading second, Question question);
    }

    /** The graded year itself, to be written while it is sent. */
    YearGrading year(String id, UriInfo uri, HttpHeaders headers) {
        Graded graded = graded(id, question(uri, headers));
        return service.atDesk(() -> GradingService.bounded(graded.year()));
    }

    private Response answer(
            UriInfo uri,
            Request request,
            Question question,
            List<Graded> graded,
            Function<List<Graded>, Object> answer) {
        EntityTag tag = service.atDesk(() -> tag(uri, question, graded));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        boolean inForce = graded.stream()
                .allMatch(it ->
                        it.plan().rulebook().isInForce(it.held().population().period()));
        return Response.fromResponse(
                        YearDocument.answer(inForce, question.language(), told(() -> answer.apply(graded))))
                .tag(tag)
                .build();
    }

    private Object told(java.util.function.Supplier<Object> work) {
        try {
            return service.atDesk(work);
        } catch (UnknownSubjectException unknown) {
            throw GradingService.refused(unknown);
        } catch (PageException unknown) {
            throw ListQuery.refused(unknown);
        }
    }

    private static Question question(UriInfo uri, HttpHeaders headers) {
        QueryParameters query = QueryParameters.of(uri);
        return new Question(query, query.language(headers));
    }

    /**
     * @throws ProblemException where there is no such population or rulebook
     */
    private Graded graded(String id, Question question) {
        HeldPopulation held = populations.use(id);
        return new Graded(
                held,
                shelf.choose(
                        question.query().text(GradingService.RULEBOOK),
                        held.population().period()));
    }

    /** Of which population it was asked counts by its content alone. */
    private static EntityTag tag(UriInfo uri, Question question, List<Graded> graded) {
        String path = uri.getPath();
        List<String> parts = new ArrayList<>(List.of(path.substring(path.lastIndexOf('/'))));
        parts.add(question.language().code());
        question.query().all().forEach((name, value) -> {
            if (!name.equals(GradingService.RULEBOOK) && !name.equals(ListQuery.WITH) && !name.equals("lang")) {
                parts.add(name + '=' + value);
            }
        });
        graded.forEach(it -> {
            parts.add(it.held().contentHash());
            parts.add(it.plan().rulebook().id());
            parts.add(it.plan().rulebook().hash());
        });
        return AnswerTag.of(parts);
    }
}
