package vn.minhxet.api.operation;

import java.util.Map;
import java.util.TreeMap;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import vn.minhxet.api.ApiApplication;
import vn.minhxet.http.metrics.Metrics;
import vn.minhxet.http.metrics.RouteFilter;
import vn.minhxet.record.year.CampaignYears;

/** All resources about the server itself, and the figures that it tells. */
public final class OperationResources {

    private OperationResources() {}

    /** Adds them. */
    public static ResourceConfig addTo(ResourceConfig others, Metrics metrics) {
        return others.register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(metrics).to(Metrics.class);
                    }
                })
                .register(RouteFilter.class)
                .register(HealthResource.class)
                .register(HealthCheckResource.class)
                .register(MetricsResource.class);
    }

    /** Tells what is held in memory and how many jobs there are. */
    public static void tell(Metrics metrics, ApiApplication.Held held) {
        metrics.gauge("minhxet_held_populations", "Populations held for callers.", () ->
                (double) held.populations().getAsInt());
        metrics.gauge("minhxet_held_bytes", "Memory of the populations held for callers, about.", () ->
                (double) held.bytes().getAsLong());
        metrics.gauge("minhxet_jobs", "Jobs that are kept.", "state", () -> {
            Map<String, Double> counts = new TreeMap<>();
            held.jobs().get().forEach((state, count) -> counts.put(state.name(), count.doubleValue()));
            return counts;
        });
        metrics.gauge("minhxet_memory_used_bytes", "Memory of the program in use.", () -> (double)
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()));
    }

    /** Tells the size of the ledger, the database's connections, and what its years take of the memory. */
    public static void tell(Metrics metrics, CampaignYears years) {
        metrics.gauge("minhxet_ledger_entries", "Entries of the ledger.", () ->
                (double) years.record().size());
        metrics.gauge("minhxet_record_years_bytes", "Memory of the graded years of the record, about.", () ->
                (double) years.bytes());
        metrics.gauge("minhxet_database_connections", "Connections to the database.", "state", () -> {
            Map<String, Double> counts = new TreeMap<>();
            years.record().connections().forEach((state, count) -> counts.put(state, count.doubleValue()));
            return counts;
        });
    }
}
