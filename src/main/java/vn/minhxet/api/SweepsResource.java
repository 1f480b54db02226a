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

/** One or two parameters varied over a held population, answered at once (quét tham số). */
@Path("api/sweeps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SweepsResource {

    private final WhatIfWork work;
    private final GradingService service;

    @Inject
    SweepsResource(WhatIfWork work, GradingService service) {
        this.work = work;
        this.service = service;
    }

    /** The counts by result along the values. */
    @POST
    public Response sweep(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Language language = QueryParameters.of(uri).language(headers);
        WhatIfWork.Understood question = work.understood(service.question(headers, body, WhatIfRequest::readSweep));
        return service.atSweepDesk(() -> question.curve(language, (done, of) -> {}))
                .answer(language);
    }
}
