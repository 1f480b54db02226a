package vn.minhxet.api.record;

import jakarta.inject.Singleton;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** All resources of the record, to be served beside the others. */
public final class RecordResources {

    private RecordResources() {}

    /** Adds them; without a record each says that there is none. */
    public static ResourceConfig addTo(ResourceConfig others) {
        return others.register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(RecordAnswers.class).to(RecordAnswers.class);
                        bind(RecordJobs.class).to(RecordJobs.class).in(Singleton.class);
                        bind(new AnswerCache()).to(AnswerCache.class);
                    }
                })
                .register(CampaignsResource.class)
                .register(CampaignResource.class)
                .register(ImportsResource.class)
                .register(RunsResource.class)
                .register(ResultsResource.class)
                .register(StepsResource.class)
                .register(AuditResource.class);
    }
}
