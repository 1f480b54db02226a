package vn.minhxet.explain;

import java.util.Optional;
import vn.minhxet.language.Bilingual;

/**
 * A fact that is missing (số liệu còn thiếu), by its own name or, where it follows from others, by theirs. Immutable.
 *
 * @param kind who can bring it
 * @param label what it is called, with whose it is
 * @param sheet the worksheet that has it; of no meaning unless it is entered
 * @param holder the organization led whose figure it is; empty where it is the subject's own
 */
public record MissingFact(Kind kind, String label, Bilingual sheet, Optional<String> holder) {

    /** Where a fact comes from. */
    public enum Kind {
        /** Somebody enters it. */
        ENTERED,
        /** It follows from grades below. */
        BELOW,
        /** It follows from rules that give and take points; what these lack is missing by itself. */
        FROM_RULES
    }
}
