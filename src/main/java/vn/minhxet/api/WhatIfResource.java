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
import vn.minhxet.subject.Language;

/**
 * What would come out otherwise in a held population: by other parameters, by another rulebook of the installation or with
 * targets reached. The same document as on the command line.
 */
@Path("api/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WhatIfResource {

    private final Shelf shelf;
    private final HeldPopulations populations;
    private final FactsDesk desk;

    @Inject
    WhatIfResource(Shelf shelf, HeldPopulations populations, FactsDesk desk) {
        this.shelf = shelf;
        this.populations = populations;
        this.desk = desk;
    }

    /** The comparison of what came out with what would; of parameters that are varied, the curve. */
    @POST
    public Response compare(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context CloseableService closing, InputStream body) {
        Language language = Query.of(uri).language(headers);
        WhatIf asked = WhatIf.of(desk.question(headers, body, WhatIfQuestion::read), shelf, populations);
        return desk.atDesk(closing, asked.tooLong(), () -> asked.document(language))
                .answer(language);
    }
}
