package vn.minhxet.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.api.AnswerTag;
import vn.minhxet.api.ListQuery;
import vn.minhxet.api.YearDocument;
import vn.minhxet.campaign.Stage;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.people.AccessLog.Door;
import vn.minhxet.record.year.CampaignYear;
import vn.minhxet.report.ExplanationJson;
import vn.minhxet.rule.Grade;
import vn.minhxet.selection.NameQuery;
import vn.minhxet.selection.Selection;
import vn.minhxet.selection.SubjectFilter;
import vn.minhxet.selection.SubjectOrder;
import vn.minhxet.store.ResultLineRow;
import vn.minhxet.store.ResultQuery;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;

/** The results of a campaign (kết quả đánh giá, xếp loại): lists, one by one, why, and the proof of the last step. */
@Path("api/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ResultsResource {

    static final String RUN = "run";
    private static final String SUBJECT = "subject";
    private static final String STAGE = "stage";
    private static final String COMMITTEE = "committee";

    /** So many runs no campaign has. */
    private static final int MOST_RUNS = 999_999;

    private final RecordAnswers answers;
    private final AnswerCache cache;

    @Inject
    ResultsResource(RecordAnswers answers, AnswerCache cache) {
        this.answers = answers;
        this.cache = cache;
    }

    /** The run that is named, else the latest. */
    static int run(OfficeRecord record, String campaign, QueryParameters query) {
        return query.text(RUN).isPresent()
                ? record.run(campaign, query.number(RUN, 1, MOST_RUNS)).number()
                : record.latestRun(campaign).number();
    }

    /** A page of the results that are asked for, in order of id, or the best matches first where a name is searched. */
    @GET
    @Path("results")
    @AcceptedParameters({
        RUN,
        ListQuery.NAME,
        ListQuery.OUTCOME,
        ListQuery.GRADE,
        ListQuery.RULE,
        ListQuery.SUBJECT_KIND,
        ListQuery.IN,
        STAGE,
        COMMITTEE,
        ListQuery.AFTER,
        ListQuery.LIMIT
    })
    public Response results(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(Action.VIEW_CAMPAIGN, uri, headers, request, question -> {
            QueryParameters query = question.query();
            OfficeRecord record = answers.record();
            ResultQuery asked = asked(id, run(record, id, query), query);
            Optional<NameQuery> name = query.text(ListQuery.NAME).map(NameQuery::of);
            Caller caller = answers.actor().caller();
            Optional<String> rule = query.text(ListQuery.RULE);
            return rule.isPresent() || !caller.may(Action.VIEW_RESULT, OrganizationPath.WHOLE)
                    ? of(asked, record.reach(caller, Action.VIEW_RESULT, id), rule, name, query)
                    : page(asked, name, query);
        });
    }

    private static ResultQuery asked(String campaign, int run, QueryParameters query) {
        return new ResultQuery(
                campaign,
                run,
                query.text(ListQuery.IN),
                query.code(ListQuery.SUBJECT_KIND, SubjectKind.values()).map(it -> it == SubjectKind.ORGANIZATION),
                query.code(ListQuery.OUTCOME, Outcome.values()).map(Enum::name),
                query.code(ListQuery.GRADE, Grade.values()).map(Enum::name),
                query.code(STAGE, Stage.values()).map(Enum::name),
                query.text(COMMITTEE),
                query.text(ListQuery.NAME)
                        .map(NameQuery::of)
                        .map(it -> new ResultQuery.SearchedName(
                                it.written().toLowerCase(Locale.ROOT), it.plain(), it.marked())));
    }

    private ResultPage page(ResultQuery asked, Optional<NameQuery> name, QueryParameters query) {
        OfficeRecord record = answers.record();
        int limit = ListQuery.limit(query);
        List<ResultLineRow> lines = record.results(asked, ListQuery.after(query), limit + 1);
        List<ResultPage.Item> items = lines.stream()
                .limit(limit)
                .map(it -> ResultPage.Item.of(it, name))
                .toList();
        String next = lines.size() > limit ? items.get(limit - 1).subject() : null;
        return new ResultPage(asked.campaign(), asked.run(), record.resultCount(asked), items, next);
    }

    /** For whom a rule fired no row tells: the year does; and who asks may see but a part of the tree. */
    private ResultPage of(
            ResultQuery asked,
            Predicate<String> reached,
            Optional<String> rule,
            Optional<NameQuery> name,
            QueryParameters query) {
        OfficeRecord record = answers.record();
        Predicate<String> let = rule.map(it -> reached.and(fired(asked, it))).orElse(reached);
        List<String> all = record.resultSubjects(asked).stream().filter(let).toList();
        int limit = ListQuery.limit(query);
        int from = ListQuery.after(query).map(it -> all.indexOf(it) + 1).orElse(0);
        List<String> shown = all.subList(from, Math.min(all.size(), from + limit));
        List<ResultPage.Item> items = new ArrayList<>();
        for (String subject : shown) {
            ResultQuery one = ResultQuery.all(asked.campaign(), asked.run());
            record.resultOf(one, subject).ifPresent(it -> items.add(ResultPage.Item.of(it, name)));
        }
        String next = from + limit < all.size() ? shown.get(limit - 1) : null;
        return new ResultPage(asked.campaign(), asked.run(), all.size(), items, next);
    }

    private Predicate<String> fired(ResultQuery asked, String rule) {
        YearGrading year = answers.service()
                .atDesk(() -> answers.years().of(asked.campaign(), asked.run()))
                .grading();
        ListQuery.requireRule(year.rulebook(), rule);
        SubjectFilter filter = new SubjectFilter(
                EnumSet.allOf(vn.minhxet.subject.Result.class),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rule),
                Optional.empty());
        Set<String> fired = new HashSet<>();
        for (int position : new Selection(filter, SubjectOrder.ID).positions(year)) {
            fired.add(year.population().row(position).id());
        }
        return fired::contains;
    }

    /** One result: what the run proposed, how far it has come, what may follow, and every step so far. */
    @GET
    @Path("result")
    @AcceptedParameters(SUBJECT)
    public Response result(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        RecordAnswers.Question question = RecordAnswers.Question.of(uri, headers);
        String subject = question.query().required(SUBJECT);
        OfficeRecord record = answers.record();
        answers.require(Action.VIEW_EXPLANATION, id, subject);
        EntityTag tag =
                RecordAnswers.told(() -> ResultTag.of(record, id, subject)).in(question.language());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            answers.noteView(id, subject);
            return known.tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        ResultDocument document = RecordAnswers.told(() -> ResultDocument.of(record, id, subject, question.language()))
                .orElseThrow(() -> new ProblemException(ProblemKind.UNKNOWN_RESULT));
        answers.noteView(id, subject);
        return RecordAnswers.answer(question.language(), tag, document);
    }

    /** Why the run gave a subject its grade: the same document as that of a held population. */
    @GET
    @Path("explanation")
    @AcceptedParameters({SUBJECT, RUN})
    public Response explanation(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        RecordAnswers.Question question = RecordAnswers.Question.of(uri, headers);
        String subject = question.query().required(SUBJECT);
        int run = RecordAnswers.told(() -> run(answers.record(), id, question.query()));
        answers.require(Action.VIEW_EXPLANATION, id, subject);
        String asked =
                String.join("\n", id, String.valueOf(run), question.language().code(), subject);
        AnswerCache.Kept answer = cache.find(asked).orElseGet(() -> {
            AnswerCache.Kept made =
                    answers.service().atDesk(() -> RecordAnswers.told(() -> explanation(id, run, subject, question)));
            cache.keep(asked, made);
            return made;
        });
        answers.noteView(id, subject);
        Response.ResponseBuilder known = request.evaluatePreconditions(answer.tag());
        if (known != null) {
            return known.tag(answer.tag())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        Response.ResponseBuilder told = Response.fromResponse(
                        YearDocument.answer(answer.inForce(), question.language(), answer.bytes()))
                .tag(answer.tag());
        return (answer.warned() ? told.header("Minh-Xet-Warning", "differs-from-record") : told).build();
    }

    private AnswerCache.Kept explanation(String campaign, int run, String subject, RecordAnswers.Question question) {
        CampaignYear year = answers.years().of(campaign, run);
        Explanation explanation = Explanation.of(year.grading(), subject, question.language());
        EntityTag tag = AnswerTag.of(List.of(
                "explanation",
                year.facts().content(),
                year.run().rulebookHash(),
                subject,
                question.language().code()));
        return new AnswerCache.Kept(
                tag,
                YearDocument.bytes(out -> ExplanationJson.write(explanation, out)),
                year.grading().isInForce(),
                !year.asRecorded());
    }

    /** The proof that the last step of a subject is in the ledger (C2SP tlog-proof), with what the step says. */
    @GET
    @Path("proof")
    @Produces(MediaType.TEXT_PLAIN)
    @AcceptedParameters(SUBJECT)
    public Response proof(@PathParam("id") String id, @Context UriInfo uri) {
        String subject = QueryParameters.of(uri).required(SUBJECT);
        OfficeRecord record = answers.record();
        answers.require(Action.EXPORT, id, subject);
        byte[] proof = RecordAnswers.told(() -> {
            byte[] text = record.proof(id, subject).text().getBytes(UTF_8);
            record.accessLog().noteExport(answers.actor().caller(), Door.HTTP, id, subject);
            return text;
        });
        return Response.ok(proof).build();
    }
}
