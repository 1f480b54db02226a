package vn.minhxet.api.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Rulebook;

/**
 * A rulebook in a list. Immutable.
 *
 * @param base the id of the rulebook that it extends, else null
 * @param points whether it grades by points; else by levels
 */
record RulebookEntry(
        String id,
        String version,
        String hash,
        Bilingual title,
        @Nullable String base,
        boolean points,
        InForce inForce) {

    /**
     * The first and last day on which a rulebook is in force.
     *
     * @param to null while it is in force
     */
    record InForce(LocalDate from, @Nullable LocalDate to) {}

    static RulebookEntry of(Rulebook rulebook) {
        return new RulebookEntry(
                rulebook.id(),
                rulebook.version(),
                rulebook.hash(),
                rulebook.title(),
                rulebook.base().orElse(null),
                rulebook.points(),
                new InForce(rulebook.from(), rulebook.to().orElse(null)));
    }
}
