package vn.minhxet.api;

import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Everything that is served over HTTP, put together. Rules never come in this way, and no request changes anything. */
public final class Api {

    private Api() {}

    /** The resources over a shelf of rulebooks. */
    public static ResourceConfig over(Shelf shelf, Limits limits) {
        return new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL")
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .register(parts(shelf, limits))
                .register(new ProblemMapper())
                .register(new Finish())
                .register(GradingsResource.class)
                .register(RulebooksResource.class)
                .register(OpenApiResource.class)
                .register(HealthResource.class);
    }

    private static AbstractBinder parts(Shelf shelf, Limits limits) {
        FactsDesk desk = new FactsDesk(shelf, limits);
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(shelf).to(Shelf.class);
                bind(limits).to(Limits.class);
                bind(desk).to(FactsDesk.class);
            }
        };
    }
}
