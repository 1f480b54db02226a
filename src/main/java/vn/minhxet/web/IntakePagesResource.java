package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import vn.minhxet.account.Action;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.record.RecordRefusedException;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.intake.IntakeAnswer;
import vn.minhxet.web.page.intake.IntakeWriter;
import vn.minhxet.writing.marked.MarkedWorkbook;

/** A workbook looked through before it is imported: its problems, or what it would change. It enters nothing. */
@Path("campaigns/{campaign}/import")
public final class IntakePagesResource {

    private final PageEngine engine;
    private final PageCaller asking;
    private final CampaignPages pages;
    private final WorkbookIntake intake;
    private final ReadingLimits reading;

    @Inject
    IntakePagesResource(
            PageEngine engine, CampaignPages pages, WorkbookIntake intake, RequestLimits limits, PageCaller asking) {
        this.asking = asking;
        this.engine = engine;
        this.pages = pages;
        this.intake = intake;
        this.reading = ReadingLimits.REQUESTS.withFileBytes(limits.bodyBytes());
    }

    /** The page, before a workbook is there. */
    @GET
    @Produces(PageEngine.TYPE)
    public Response page(@PathParam("campaign") String campaign, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.work(() -> {
            asking.requireSomewhere(Action.IMPORT);
            CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
            return engine.answer("intake", new IntakeWriter(scope).page(), scope.language());
        });
    }

    /** What is to be said of a workbook. */
    @POST
    @Consumes(WorkbookIntake.TYPE)
    @Produces(PageEngine.TYPE)
    @AcceptedParameters(IntakeWriter.PART)
    public Response check(
            @PathParam("campaign") String campaign,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        Optional<String> part = QueryParameters.of(uri).text(IntakeWriter.PART).filter(it -> !it.isBlank());
        return intake.use(
                headers,
                body,
                workbook -> pages.work(() -> {
                    requireImport(campaign, part.map(String::strip));
                    CampaignScope scope = pages.scope(campaign, asking.reader(), uri, headers);
                    IntakeAnswer answer = answer(scope, FactsReader.read(workbook, reading), part.map(String::strip));
                    boolean fits =
                            answer.problems().isEmpty() && answer.refusal().isEmpty();
                    return engine.answer(Response.status(fits ? 200 : 422), "intakeanswer", answer, scope.language());
                }));
    }

    /** Of everything, or of the organization that is named. */
    private void requireImport(String campaign, Optional<String> part) {
        if (part.isPresent()) {
            asking.require(Action.IMPORT, campaign, part.get());
        } else {
            asking.require(Action.IMPORT);
        }
    }

    private IntakeAnswer answer(CampaignScope scope, FactsReading read, Optional<String> part) {
        IntakeWriter writer = new IntakeWriter(scope);
        if (read instanceof FactsReading.Refused refused) {
            return writer.problems(refused);
        }
        try {
            return writer.preview(
                    pages.record()
                            .preview(
                                    scope.id(),
                                    read.orThrow(),
                                    part,
                                    pages.years().compiler(),
                                    asking.actor()),
                    part.orElse(""));
        } catch (RecordRefusedException refused) {
            return writer.refused(refused);
        }
    }

    /** The same workbook with its problems marked; as it came where it has none. */
    @POST
    @Path("marked")
    @Consumes(WorkbookIntake.TYPE)
    @Produces(WorkbookIntake.TYPE)
    public Response marked(
            @PathParam("campaign") String campaign,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        pages.work(() -> {
            asking.requireSomewhere(Action.IMPORT);
            pages.record().campaign(campaign);
            return true;
        });
        Language language = PageLanguage.of(uri, headers);
        byte[] file = intake.use(headers, body, workbook -> marked(workbook, language));
        return Response.ok(file, WorkbookIntake.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + campaign + "-marked.xlsx\"")
                .build();
    }

    private byte[] marked(java.nio.file.Path workbook, Language language) throws IOException {
        if (!(FactsReader.read(workbook, reading) instanceof FactsReading.Refused refused)) {
            return Files.readAllBytes(workbook);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MarkedWorkbook given = MarkedWorkbook.of(workbook)) {
            given.write(refused, language, file);
        }
        return file.toByteArray();
    }
}
