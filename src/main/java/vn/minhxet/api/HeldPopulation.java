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
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.WhatIfQuestion;

/**
 * A population kept between requests (bộ dữ liệu được giữ), with its gradings as long as memory lasts. Callers that
 * have it may go on using it after the server drops it. Safe for any thread.
 */
final class HeldPopulation {

    private final String id;
    private final Population population;
    private final long bytes;
    private final Map<String, SoftReference<YearGrading>> gradings = new ConcurrentHashMap<>();
    private final Map<Optional<String>, Committees> divisions = new ConcurrentHashMap<>();
    private volatile long usedAt = System.nanoTime();

    /**
     * @param bytes what it takes of the memory, 0 where it came with the server
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

    /** The hash of its facts, worked out when it is first asked for: a province takes a second. */
    String contentHash() {
        return population.factsHash();
    }

    void use() {
        usedAt = System.nanoTime();
    }

    /** The time without use. */
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
     * Its division into the committees that a question is about.
     *
     * @throws vn.minhxet.whatif.SuppositionException where it has none of that level
     */
    Committees committees(WhatIfQuestion question) {
        return divisions.computeIfAbsent(question.by(), it -> question.committees(population));
    }
}
