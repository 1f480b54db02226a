package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.glassfish.jersey.server.CloseableService;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;

/**
 * What would changes in a held population: by other parameters, by another rulebook of the installation or with
 * targets reached. The same document as on the command line.
 */
@Path("api/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WhatIfResource {

    private final RulebookLibrary shelf;
    private final HeldPopulations populations;
    private final GradingService desk;

    @Inject
    WhatIfResource(RulebookLibrary shelf, HeldPopulations populations, GradingService desk) {
        this.shelf = shelf;
        this.populations = populations;
        this.desk = desk;
    }

    /** The comparison of what came out with what would; of parameters that are varied, the curve. */
    @POST
    public Response compare(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context CloseableService closing, InputStream body) {
        Language language = QueryParameters.of(uri).language(headers);
        WhatIfAnswer asked = WhatIfAnswer.of(desk.question(headers, body, WhatIfRequest::read), shelf, populations);
        return desk.atDesk(closing, asked.tooLong(), () -> asked.document(language))
                .answer(language);
    }
}
