package vn.minhxet.api.rulebook;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.writing.TemplateWriter;

/** The rulebooks to read (bộ quy tắc): documents, parameters, rules. */
@Path("api/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
public final class RulebooksResource {

    private static final String ON = "on";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RulebookLibrary shelf;

    @Inject
    RulebooksResource(RulebookLibrary shelf) {
        this.shelf = shelf;
    }

    /** All rulebooks. */
    record RulebookList(List<RulebookEntry> rulebooks) {}

    /** The rules of a rulebook. */
    record RuleList(RulebookText rulebook, List<RuleEntry> rules) {}

    /** All rulebooks, or those in force on a day, in order of id. */
    @GET
    @AcceptedParameters(ON)
    public RulebookList all(@Context UriInfo uri) {
        Optional<LocalDate> on = QueryParameters.of(uri).day(ON);
        return new RulebookList(shelf.all().stream()
                .map(EvaluationPlan::rulebook)
                .filter(it -> on.map(it::inForceOn).orElse(true))
                .map(RulebookEntry::of)
                .toList());
    }

    /** One rulebook with its documents and parameters. */
    @GET
    @Path("{id}")
    public RulebookPage one(@PathParam("id") String id) {
        return RulebookPage.of(shelf.named(id).rulebook());
    }

    /** The rules of one rulebook, in order of name. */
    @GET
    @Path("{id}/rules")
    public RuleList rules(@PathParam("id") String id) {
        var rulebook = shelf.named(id).rulebook();
        return new RuleList(
                RulebookText.of(rulebook),
                rulebook.rules().stream().map(it -> RuleEntry.of(rulebook, it)).toList());
    }

    /** The codes that one rulebook reads, with their names. */
    @GET
    @Path("{id}/codes")
    public CodesPage codes(@PathParam("id") String id) {
        return CodesPage.of(shelf.named(id).rulebook());
    }

    /** The empty workbook for the facts that one rulebook needs. */
    @GET
    @Path("{id}/template")
    @Produces(WORKBOOK)
    public Response template(@PathParam("id") String id) {
        Rulebook rulebook = shelf.named(id).rulebook();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            TemplateWriter.write(rulebook, Optional.empty(), workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return Response.ok(workbook.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + rulebook.id() + ".xlsx\"")
                .build();
    }
}
