package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.minhxet.language.Language;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.StartPage;
import vn.minhxet.web.page.StartText;

/** The first page. */
@Path("/")
@Produces(PageEngine.TYPE)
public final class StartResource {

    private final PageEngine engine;

    @Inject
    StartResource(PageEngine engine) {
        this.engine = engine;
    }

    /** The campaigns, or what to do where there is none. */
    @GET
    public Response start(@Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        Frame frame = Frame.of(language, StartText.TITLE.words().in(language), Address.of("/"));
        List<String> steps = List.of(
                frame.say(StartText.NO_RECORD_DEMO),
                frame.say(StartText.NO_RECORD_SERVE),
                frame.say(StartText.NO_RECORD_API));
        return engine.answer("start", new StartPage(frame, frame.say(StartText.NO_RECORD), steps, List.of()), language);
    }
}
