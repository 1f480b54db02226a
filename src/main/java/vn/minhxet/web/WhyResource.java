package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.minhxet.account.Action;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.file.PaperFile;
import vn.minhxet.paper.year.PaperKind;
import vn.minhxet.paper.year.PaperRequest;
import vn.minhxet.paper.year.YearPapers;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.ResultRow;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.subject.TrialWriter;
import vn.minhxet.web.page.subject.WhyWriter;

/** Why a subject has its grade, what would come of other figures, and the slip to print. */
@Path("campaigns/{campaign}")
@Produces(PageEngine.TYPE)
public final class WhyResource {

    private static final String SUBJECT = "subject";
    private static final String WANTED = "wanted";

    /** The slip is laid out by a style within the page; nothing else in it is let in. */
    private static final String STYLED = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final MessageTemplate ERASED = Messages.template("paper.refused.ERASED", "subject");

    private final CampaignPages pages;
    private final PageEngine engine;
    private final PageCaller asking;

    @Inject
    WhyResource(CampaignPages pages, PageEngine engine, PageCaller asking) {
        this.asking = asking;
        this.pages = pages;
        this.engine = engine;
    }

    /** Why, with the figures that are tried. */
    @GET
    @Path("why")
    @AcceptedParameters({
        SUBJECT, WANTED, "f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "f13", "f14",
        "f15", "f16", "f17", "f18", "f19", "f20", "f21", "f22", "f23"
    })
    public Response why(@PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryParameters query = QueryParameters.of(uri);
        String asked = query.required(SUBJECT);
        Optional<Grade> wanted = query.code(WANTED, Grade.values());
        return pages.work(() -> {
            asking.require(Action.VIEW_EXPLANATION, campaign, asked);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            String subject = known(scope.year().grading(), asked);
            asking.noteView(campaign, subject);
            ResultState state = pages.states(campaign).getOrDefault(subject, ResultState.START);
            WhyWriter writer = new WhyWriter(scope, state);
            return engine.answer(
                    "why",
                    writer.write(
                            subject,
                            CampaignPages.here(uri),
                            wanted,
                            pages.record().history(campaign, subject)),
                    scope.language());
        });
    }

    /** What would come of the figures that are tried: a part of the page, for a script. */
    @GET
    @Path("trial")
    @AcceptedParameters({
        SUBJECT, WANTED, "f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "f13", "f14",
        "f15", "f16", "f17", "f18", "f19", "f20", "f21", "f22", "f23"
    })
    public Response trial(@PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        String asked = QueryParameters.of(uri).required(SUBJECT);
        return pages.work(() -> {
            asking.require(Action.VIEW_EXPLANATION, campaign, asked);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            String subject = known(scope.year().grading(), asked);
            asking.noteView(campaign, subject);
            TrialWriter writer = new TrialWriter(scope, subject);
            return engine.answer(
                    "trial", writer.answerTo(CampaignPages.here(uri).parameters()), scope.language());
        });
    }

    /** The explanation on one page of paper. */
    @GET
    @Path("slip")
    @AcceptedParameters(SUBJECT)
    public Response slip(@PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        String asked = QueryParameters.of(uri).required(SUBJECT);
        return pages.work(() -> {
            asking.require(Action.EXPORT, campaign, asked);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            String subject = known(scope.year().grading(), asked);
            refuseErased(campaign, subject);
            byte[] slip = slip(scope, subject);
            asking.noteExport(campaign, subject);
            return Response.ok(slip, PageEngine.TYPE)
                    .header(HttpHeaders.CONTENT_LANGUAGE, scope.language().code())
                    .header("Content-Security-Policy", STYLED)
                    .build();
        });
    }

    /** As of a paper of the record: of who is erased there is none. */
    private void refuseErased(String campaign, String subject) {
        if (pages.record().result(campaign, subject).filter(ResultRow::erased).isPresent()) {
            throw new ProblemException(ProblemKind.UNKNOWN_SUBJECT, ERASED.with(subject));
        }
    }

    private static byte[] slip(CampaignScope scope, String subject) {
        PaperRequest paper = new PaperRequest(
                PaperKind.SLIP,
                Optional.empty(),
                Optional.of(subject),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PaperFile.HTML.write(
                    List.of(YearPapers.of(scope.year().grading(), paper, scope.language())), scope.language(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return bytes.toByteArray();
    }

    private static String known(YearGrading year, String asked) {
        return year.population().row(year.position(asked)).id();
    }
}
