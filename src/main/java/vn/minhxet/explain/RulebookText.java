package vn.minhxet.explain;

import vn.minhxet.rulebook.Rulebook;

/** Which rulebook graded: its id, version and content hash. */
public record RulebookText(String id, String version, String hash) {

    /** The words of a rulebook that graded. */
    public static RulebookText of(Rulebook rulebook) {
        return new RulebookText(rulebook.id(), rulebook.version(), rulebook.hash());
    }
}
