package vn.minhxet.http.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What a server tells of itself in figures, as text that Prometheus reads (version 0.0.4 of its format). Labels are routes,
 * methods, statuses and states alone, so there are few of them however many people are asked about. Safe for any thread.
 */
public final class Metrics {

    /** The media type of the text. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** In milliseconds: around the goals for an explanation (50), a step (100) and what-if (250). */
    private static final long[] BOUNDS = {5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000};

    private static final String REQUESTS = "minhxet_http_requests_total";
    private static final String SECONDS = "minhxet_http_request_seconds";

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Times> times = new ConcurrentSkipListMap<>();
    private final List<Gauge> gauges = new CopyOnWriteArrayList<>();

    private record Gauge(String name, String help, String label, Supplier<Map<String, Double>> values) {}

    /** How long the requests of one route took. */
    private static final class Times {

        private final LongAdder[] within = new LongAdder[BOUNDS.length];
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        Times() {
            for (int i = 0; i < within.length; i++) {
                within[i] = new LongAdder();
            }
        }

        void add(Duration took) {
            for (int i = 0; i < BOUNDS.length; i++) {
                if (took.toNanos() <= BOUNDS[i] * 1_000_000) {
                    within[i].increment();
                }
            }
            count.increment();
            nanos.add(took.toNanos());
        }
    }

    /**
     * Counts a request.
     *
     * @param route the template of its address, with names in braces where ids stand
     * @param took from its head to the last byte of its answer
     */
    public void request(String method, String route, int status, Duration took) {
        String of = "method=\"" + escaped(method) + "\",route=\"" + escaped(route) + "\",status=\"" + status + '"';
        requests.computeIfAbsent(of, any -> new LongAdder()).increment();
        times.computeIfAbsent("route=\"" + escaped(route) + '"', any -> new Times())
                .add(took);
    }

    /** Tells one figure that goes up and down, asked for whenever somebody looks. */
    public void gauge(String name, String help, Supplier<Double> value) {
        gauges.add(new Gauge(name, help, "", () -> Map.of("", value.get())));
    }

    /** Tells a figure for each value of a label. */
    public void gauge(String name, String help, String label, Supplier<Map<String, Double>> values) {
        gauges.add(new Gauge(name, help, label, values));
    }

    /** All figures now. */
    public String text() {
        List<String> lines = new ArrayList<>();
        head(lines, REQUESTS, "Requests answered.", "counter");
        requests.forEach((labels, count) -> lines.add(REQUESTS + '{' + labels + "} " + count.sum()));
        head(lines, SECONDS, "Time from the head of a request to the end of its answer.", "histogram");
        times.forEach((labels, it) -> times(lines, labels, it));
        gauges.forEach(it -> gauge(lines, it));
        return String.join("\n", lines) + '\n';
    }

    private static void head(List<String> lines, String name, String help, String type) {
        lines.add("# HELP " + name + ' ' + help);
        lines.add("# TYPE " + name + ' ' + type);
    }

    private static void times(List<String> lines, String labels, Times times) {
        long count = times.count.sum();
        for (int i = 0; i < BOUNDS.length; i++) {
            String bound = "le=\"" + BOUNDS[i] / 1_000.0 + '"';
            lines.add(SECONDS + "_bucket{" + labels + ',' + bound + "} " + Math.min(count, times.within[i].sum()));
        }
        lines.add(SECONDS + "_bucket{" + labels + ",le=\"+Inf\"} " + count);
        lines.add(SECONDS + "_sum{" + labels + "} " + times.nanos.sum() / 1e9);
        lines.add(SECONDS + "_count{" + labels + "} " + count);
    }

    private static void gauge(List<String> lines, Gauge gauge) {
        head(lines, gauge.name(), gauge.help(), "gauge");
        gauge.values().get().forEach((label, value) -> {
            String labels = label.isEmpty() ? "" : '{' + gauge.label() + "=\"" + escaped(label) + "\"}";
            lines.add(gauge.name() + labels + ' ' + value);
        });
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
