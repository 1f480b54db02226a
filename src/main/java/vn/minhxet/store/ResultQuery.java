package vn.minhxet.store;

import java.util.Optional;

/**
 * Which results of a run are meant. Immutable.
 *
 * @param within an organization: only itself and what stands in it and below it
 * @param organization only organizations, or only members
 * @param outcome of the run
 * @param grade the one that stands: decided, else proposed
 * @param stage how far it has come; {@code OPEN} is before the first step
 * @param committee the organization that decides
 * @param name what was typed to find somebody
 */
public record ResultQuery(
        String campaign,
        int run,
        Optional<String> within,
        Optional<Boolean> organization,
        Optional<String> outcome,
        Optional<String> grade,
        Optional<String> stage,
        Optional<String> committee,
        Optional<SearchedName> name) {

    /**
     * What was typed.
     *
     * @param id in small letters
     * @param plain in small letters without accents
     * @param marked in small letters with accents, tones behind their syllables
     */
    public record SearchedName(String id, String plain, String marked) {}

    /** All of a run. */
    public static ResultQuery all(String campaign, int run) {
        return new ResultQuery(
                campaign,
                run,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether nothing but a name narrows it. */
    boolean isNameAlone() {
        return name.isPresent()
                && within.isEmpty()
                && organization.isEmpty()
                && outcome.isEmpty()
                && grade.isEmpty()
                && stage.isEmpty()
                && committee.isEmpty();
    }
}
