package vn.minhxet.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.api.people.CallerSessions;
import vn.minhxet.api.people.IdentityResource;
import vn.minhxet.api.people.PeopleProblemMapper;
import vn.minhxet.api.people.SessionsResource;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.api.rulebook.RulebooksResource;
import vn.minhxet.http.ProblemMapper;
import vn.minhxet.http.QueryParameterFilter;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.ResponseFilter;
import vn.minhxet.population.Population;
import vn.minhxet.record.year.CampaignYears;

/**
 * Everything that is served over HTTP, put together. Rules never come in this way, and no request changes anything but
 * which populations are held.
 */
public final class ApiApplication {

    private ApiApplication() {}

    /** What is held and done for callers, in figures. */
    public record Held(IntSupplier populations, LongSupplier bytes, Supplier<Map<Job.State, Integer>> jobs) {}

    /**
     * The resources over a shelf of rulebooks.
     *
     * @param population one that is held from the start under the id {@code facts}
     * @param record the years of the record that is served
     * @param told is handed what is held, for figures of it
     */
    public static ResourceConfig over(
            RulebookLibrary shelf,
            RequestLimits limits,
            Optional<Population> population,
            Optional<CampaignYears> record,
            CallerSessions sessions,
            Consumer<Held> told) {
        return new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL")
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
                .register(parts(shelf, limits, new HeldPopulations(limits.holding(), population), record, told))
                .register(parts(sessions))
                .register(new CallerFilter(sessions))
                .register(new PeopleProblemMapper())
                .register(SessionsResource.class)
                .register(IdentityResource.class)
                .register(new ProblemMapper())
                .register(new ResponseFilter())
                .register(new QueryParameterFilter())
                .register(GradingsResource.class)
                .register(WhatIfResource.class)
                .register(PopulationsResource.class)
                .register(PopulationResource.class)
                .register(SubjectsResource.class)
                .register(SubjectResource.class)
                .register(ExportsResource.class)
                .register(SweepsResource.class)
                .register(JobsResource.class)
                .register(RulebooksResource.class)
                .register(OpenApiResource.class);
    }

    private static AbstractBinder parts(CallerSessions sessions) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(sessions).to(CallerSessions.class);
            }
        };
    }

    private static AbstractBinder parts(
            RulebookLibrary shelf,
            RequestLimits limits,
            HeldPopulations populations,
            Optional<CampaignYears> record,
            Consumer<Held> told) {
        GradingService service = new GradingService(shelf, populations, limits);
        HeldYears years = new HeldYears(shelf, populations, service);
        WhatIfWork whatIf = new WhatIfWork(shelf, populations);
        Jobs jobs = new Jobs(service, limits);
        told.accept(new Held(populations::number, populations::bytesHeld, jobs::count));
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(shelf).to(RulebookLibrary.class);
                bind(limits).to(RequestLimits.class);
                bind(populations).to(HeldPopulations.class);
                bind(service).to(GradingService.class);
                bind(years).to(HeldYears.class);
                bind(whatIf).to(WhatIfWork.class);
                bind(jobs).to(Jobs.class);
                bind(new JobEvents()).to(JobEvents.class);
                bind(new ServedRecord(record)).to(ServedRecord.class);
            }
        };
    }
}
