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

    private final WhatIfWork work;
    private final GradingService service;

    @Inject
    WhatIfResource(WhatIfWork work, GradingService service) {
        this.work = work;
        this.service = service;
    }

    /**
     * The comparison of the actual with the supposed grading. For varied parameters still the curve, as before there was an
     * address for it: {@link SweepsResource}.
     */
    @POST
    public Response compare(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Language language = QueryParameters.of(uri).language(headers);
        WhatIfWork.Understood question = work.understood(service.question(headers, body, WhatIfRequest::read));
        return (question.isCurve()
                        ? service.atSweepDesk(() -> question.curve(language, (done, of) -> {}))
                        : service.atDesk(() -> question.comparison(language)))
                .answer(language);
    }
}
