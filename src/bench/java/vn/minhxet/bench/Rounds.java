package vn.minhxet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Short rounds in one process, each variant once a round, every other round in the opposite order: what slows the machine
 * for a while then slows all variants alike.
 */
final class Rounds {

    private static final int COUNT = 7;
    private static final int FIRST_WARMUPS = 8;
    private static final TimeValue WARMUP = TimeValue.milliseconds(400);
    private static final TimeValue MEASUREMENT = TimeValue.milliseconds(500);

    private final String rulebook;
    private final List<Variant> variants;
    private final Map<Variant, List<Double>> scores = new EnumMap<>(Variant.class);

    private Rounds(String rulebook, List<Variant> variants) {
        this.rulebook = rulebook;
        this.variants = new ArrayList<>(variants);
        variants.forEach(it -> scores.put(it, new ArrayList<>()));
    }

    /** Members a second of each variant, round by round; the first round only warms up. */
    static Map<Variant, List<Double>> run(String rulebook, List<Variant> variants) throws RunnerException {
        Rounds rounds = new Rounds(rulebook, variants);
        for (Variant variant : variants) {
            rounds.score(variant, FIRST_WARMUPS);
        }
        for (int round = 0; round < COUNT; round++) {
            rounds.round();
        }
        return rounds.scores;
    }

    private void round() throws RunnerException {
        for (Variant variant : variants) {
            scores.get(variant).add(score(variant, 1));
        }
        Collections.reverse(variants);
    }

    private double score(Variant variant, int warmups) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(GradingBenchmark.class.getName() + '.' + variant.method() + '$')
                        .param("rulebook", rulebook)
                        .forks(0)
                        .threads(1)
                        .warmupIterations(warmups)
                        .warmupTime(WARMUP)
                        .measurementIterations(2)
                        .measurementTime(MEASUREMENT)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
    }
}
