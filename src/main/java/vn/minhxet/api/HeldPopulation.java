package vn.minhxet.api;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.whatif.Committees;

/**
 * A population kept between requests (bộ dữ liệu được giữ), with its gradings as long as memory lasts. Whoever has it may
 * go on using it after it was dropped. Safe for any thread.
 */
final class HeldPopulation {

    private final String id;
    private final Population population;
    private final long bytes;
    private final Map<String, SoftReference<YearGrading>> gradings = new ConcurrentHashMap<>();
    private final Map<Optional<OrganizationKind>, Committees> divisions = new ConcurrentHashMap<>();
    private volatile long usedAt = System.nanoTime();

    /**
     * @param bytes its size as it arrived, 0 where it came with the server
     */
    HeldPopulation(String id, Population population, long bytes) {
        this.id = id;
        this.population = population;
        this.bytes = bytes;
    }

    String id() {
        return id;
    }

    Population population() {
        return population;
    }

    long bytes() {
        return bytes;
    }

    void use() {
        usedAt = System.nanoTime();
    }

    /** How long nobody has used it. */
    Duration unused() {
        return Duration.ofNanos(System.nanoTime() - usedAt);
    }

    /** Its grading under a rulebook of the shelf, made anew only where it is not kept. */
    YearGrading graded(EvaluationPlan plan) {
        String rulebook = plan.rulebook().id();
        SoftReference<YearGrading> kept = gradings.get(rulebook);
        YearGrading year = kept == null ? null : kept.get();
        if (year == null) {
            year = new Grader(plan).grade(population);
            gradings.put(rulebook, new SoftReference<>(year));
        }
        return year;
    }

    /**
     * Its division into committees of a level, else of the usual one.
     *
     * @throws vn.minhxet.whatif.SuppositionException where it has no organization of that kind
     */
    Committees committees(Optional<OrganizationKind> level) {
        return divisions.computeIfAbsent(
                level,
                it -> it.map(by -> Committees.of(population, by.name())).orElseGet(() -> Committees.of(population)));
    }
}
