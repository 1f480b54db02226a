package vn.minhxet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import vn.minhxet.account.Caller;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.http.ProblemDetails;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;

/**
 * Work that nobody waits for (việc chạy nền): asked for, looked at, followed, fetched, cancelled. An id is a key; where there
 * are accounts, to whoever asked alone.
 */
@Path("api/jobs")
@Produces(MediaType.APPLICATION_JSON)
public final class JobsResource {

    private final WhatIfWork work;
    private final GradingService service;
    private final Jobs jobs;
    private final JobEvents events;
    private final ContainerRequestContext request;

    @Inject
    JobsResource(
            WhatIfWork work,
            GradingService service,
            Jobs jobs,
            JobEvents events,
            @Context ContainerRequestContext request) {
        this.work = work;
        this.service = service;
        this.jobs = jobs;
        this.events = events;
        this.request = request;
    }

    /** Known when the filters have seen the request, which is after this was made. */
    private Optional<Caller> caller() {
        return CallerFilter.found(request);
    }

    /** Begins a sweep; what cannot be supposed is refused at once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        Language language = QueryParameters.of(uri).language(headers);
        WhatIfWork.Understood question = work.understood(service.question(headers, body, WhatIfRequest::readSweep));
        Job job = jobs.begin(Job.Kind.SWEEP, progress -> question.curve(language, progress), language, caller());
        return Response.accepted(job.entry(jobs.kept(), language))
                .header(HttpHeaders.LOCATION, "/api/jobs/" + job.id())
                .build();
    }

    /** How it stands with one. */
    @GET
    @Path("{id}")
    public Job.Entry one(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = QueryParameters.of(uri).language(headers);
        return jobs.get(id, caller()).entry(jobs.kept(), language);
    }

    /** The curve of one that is done, in the language in which it was asked for. */
    @GET
    @Path("{id}/curve")
    public Response curve(@PathParam("id") String id) {
        Job job = jobs.get(id, caller());
        return job.result().answer(job.language());
    }

    /** The result of one that is done, whatever was done. */
    @GET
    @Path("{id}/result")
    public Response result(@PathParam("id") String id) {
        return curve(id);
    }

    /** How it stands with one, told whenever it has come further, until its end (server-sent events). */
    @GET
    @Path("{id}/events")
    @Produces(JobEvents.MEDIA_TYPE)
    public Response events(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = QueryParameters.of(uri).language(headers);
        return Response.ok(events.follow(jobs.get(id, caller()), jobs.kept(), language))
                .build();
    }

    /** Stops and forgets one. */
    @DELETE
    @Produces({MediaType.APPLICATION_JSON, ProblemDetails.MEDIA_TYPE}) // clients ask for what may come: problems alone
    @Path("{id}")
    public Response drop(@PathParam("id") String id) {
        jobs.drop(id, caller());
        return Response.noContent().build();
    }
}
