package vn.minhxet.whatif;

import java.util.OptionalInt;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;

/** Thrown where a supposition is not possible as written; says so to people, with the fix. */
public final class SuppositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual words;
    private final SuppositionFlaw flaw;
    private final QuestionPart part;
    private final transient OptionalInt index;

    SuppositionException(SuppositionFlaw flaw, Object... filling) {
        this(flaw, flaw.words(filling), QuestionPart.WHOLE, OptionalInt.empty());
    }

    private SuppositionException(SuppositionFlaw flaw, Bilingual words, QuestionPart part, OptionalInt index) {
        super(words.in(Language.EN));
        this.flaw = flaw;
        this.words = words;
        this.part = part;
        this.index = index;
    }

    /** The same at a part of the question. */
    SuppositionException at(QuestionPart where) {
        return new SuppositionException(flaw, words, where, OptionalInt.empty());
    }

    /** The same at one of several in a part of the question. */
    SuppositionException at(QuestionPart where, int which) {
        return new SuppositionException(flaw, words, where, OptionalInt.of(which));
    }

    /** The problem and the fix, without the place. */
    public Bilingual words() {
        return words;
    }

    /** Whether it passes where values outside the plausible range pass. */
    public boolean isLiftedByForce() {
        return flaw == SuppositionFlaw.BEYOND_RANGE;
    }

    /** The part of the question that it belongs to. */
    public QuestionPart part() {
        return part;
    }

    /** Which one of that part, counted from 0; empty where it belongs to the part as a whole. */
    public OptionalInt index() {
        return index;
    }
}
