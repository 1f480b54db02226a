package vn.minhxet.api;

import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Period;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.population.Population;

/**
 * The public description of a held population; nothing about anyone in it. Immutable.
 *
 * @param expiresAfterSeconds without use; null where it stays as long as the server
 */
record PopulationEntry(
        String id,
        Period period,
        int organizations,
        int members,
        @Nullable Long expiresAfterSeconds) {

    static PopulationEntry of(HeldPopulation held, HoldingLimits limits) {
        Population population = held.population();
        boolean stays = held.id().equals(HeldPopulations.OF_THE_SERVER);
        return new PopulationEntry(
                held.id(),
                population.period(),
                population.organizations(),
                population.size() - population.organizations(),
                stays ? null : limits.unused().toSeconds());
    }
}
