package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.minhxet.explain.RulebookText;

/** The rulebooks to read (bộ quy tắc): documents, parameters, rules. */
@Path("api/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
public final class RulebooksResource {

    private final RulebookLibrary shelf;

    @Inject
    RulebooksResource(RulebookLibrary shelf) {
        this.shelf = shelf;
    }

    /** All rulebooks. */
    record RulebookList(List<RulebookEntry> rulebooks) {}

    /** The rules of a rulebook. */
    record RuleList(RulebookText rulebook, List<RuleEntry> rules) {}

    /** All rulebooks, in order of id. */
    @GET
    public RulebookList all() {
        return new RulebookList(
                shelf.all().stream().map(it -> RulebookEntry.of(it.rulebook())).toList());
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
}
