package vn.minhxet.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.minhxet.http.ByteSize;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.population.Population;

/**
 * Populations kept in memory between requests, each under an id that nobody can guess: an id gives access, so ids
 * go to nobody but the caller who sent the facts. It drops a population without use for a while. Safe for any
 * thread.
 */
final class HeldPopulations {

    /** The id of the one that the server was started with; it stays as long as the server. */
    static final String OF_THE_SERVER = "facts";

    private static final MessageTemplate TOO_MANY = Messages.template("api.detail.TOO_MANY_HELD", "count");
    private static final MessageTemplate TOO_MUCH = Messages.template("api.detail.TOO_MUCH_HELD", "size");

    private final HoldingLimits limits;
    private final Map<String, HeldPopulation> byId = new HashMap<>();
    private final Optional<HeldPopulation> ofTheServer;

    HeldPopulations(HoldingLimits limits, Optional<Population> ofTheServer) {
        this.limits = limits;
        this.ofTheServer = ofTheServer.map(it -> new HeldPopulation(OF_THE_SERVER, it, 0));
    }

    /**
     * Holds a population from now on.
     *
     * @throws ProblemException where too much is held already
     */
    synchronized HeldPopulation hold(Population population, long bytes) {
        requireRoom(bytes);
        HeldPopulation held = new HeldPopulation(UUID.randomUUID().toString(), population, bytes);
        byId.put(held.id(), held);
        dropWhenUnused(held.id(), limits.unused());
        return held;
    }

    /**
     * Refuses a population that has no room beside the held ones.
     *
     * @throws ProblemException where too much is held already
     */
    synchronized void requireRoom(long bytes) {
        if (limits.number() == 0) {
            throw new ProblemException(ProblemKind.NOTHING_HELD);
        }
        if (byId.size() >= limits.number()) {
            throw full(TOO_MANY.with(limits.number()));
        }
        if (bytesHeld() + bytes > limits.bytes()) {
            throw full(TOO_MUCH.with(ByteSize.of(limits.bytes())));
        }
    }

    /**
     * The population of that id, in use from now on.
     *
     * @throws ProblemException where there is none
     */
    HeldPopulation use(String id) {
        HeldPopulation held = get(id);
        held.use();
        return held;
    }

    /**
     * The population of that id; looking at it does not keep it longer.
     *
     * @throws ProblemException where there is none
     */
    synchronized HeldPopulation get(String id) {
        return ofTheServer
                .filter(it -> it.id().equals(id))
                .or(() -> Optional.ofNullable(byId.get(id)))
                .orElseThrow(() -> new ProblemException(ProblemKind.UNKNOWN_POPULATION));
    }

    /**
     * Forgets the population of that id.
     *
     * @throws ProblemException where there is none, or it is the server's own
     */
    synchronized void drop(String id) {
        if (ofTheServer.isPresent() && id.equals(OF_THE_SERVER)) {
            throw new ProblemException(ProblemKind.POPULATION_OF_THE_SERVER);
        }
        if (byId.remove(id) == null) {
            throw new ProblemException(ProblemKind.UNKNOWN_POPULATION);
        }
    }

    /** The number of populations held for callers. */
    synchronized int number() {
        return byId.size();
    }

    /** The size of the held populations. */
    synchronized long bytesHeld() {
        return byId.values().stream().mapToLong(HeldPopulation::bytes).sum();
    }

    /** Knows the id alone, so that waiting for its end keeps no dropped population in memory. */
    private void dropWhenUnused(String id, Duration wait) {
        CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS).execute(() -> dropIfUnused(id));
    }

    private synchronized void dropIfUnused(String id) {
        HeldPopulation held = byId.get(id);
        if (held == null) {
            return;
        }
        Duration left = limits.unused().minus(held.unused());
        if (left.isNegative() || left.isZero()) {
            byId.remove(id);
        } else {
            dropWhenUnused(id, left);
        }
    }

    private static ProblemException full(Bilingual detail) {
        return new ProblemException(ProblemKind.POPULATIONS_FULL, detail);
    }
}
