package vn.minhxet.campaign;

import java.util.Set;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** How far the result of one subject has come (giai đoạn xét, xếp loại). */
public enum Stage implements Labelled {
    OPEN,
    SELF_GRADED,
    BALLOTED,
    PROPOSED,
    APPRAISED,
    DECIDED,
    NOTIFIED,
    PUBLISHED,
    COMPLAINED,
    CANCELLED;

    private static final Set<Stage> WITH_DECISION = Set.of(DECIDED, NOTIFIED, PUBLISHED, COMPLAINED);

    private final Bilingual words = Messages.words("code.stage." + name());

    /** Whether a decision stands: who waits for this subject need not wait longer. */
    public boolean isDecided() {
        return WITH_DECISION.contains(this);
    }

    /** Whether the result is published, complained of or not. */
    public boolean isPublished() {
        return this == PUBLISHED || this == COMPLAINED;
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
