package vn.minhxet.campaign;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** What is done with the result of one subject (bước xét, xếp loại). */
public enum StepKind implements Labelled {
    /** The subject grades itself (366-QĐ/TW art. 12). */
    SELF_GRADE,
    /** The cell votes; binds nobody, since no text seen states a share. */
    BALLOT,
    /** What the rules gave in a run is put forward. */
    PROPOSE,
    /** A committee on the way up says which grade it finds right; binds nobody. */
    APPRAISE,
    /** What was pending is recorded as verified. */
    VERIFY,
    /** The level above the deciding one allows more EXCELLENT than the quota of a group. */
    RULE_ON_QUOTA,
    /** The competent committee decides the grade. */
    DECIDE,
    /** The subject is told. */
    NOTIFY,
    /** The result is published (art. 15). */
    PUBLISH,
    /** The subject complains of the published result. */
    COMPLAIN,
    /** The complaint is answered and the result stands. */
    DISMISS_COMPLAINT,
    /** The grade is changed by a new decision (art. 13, 15). */
    ADJUST,
    /** The result is cancelled, to be graded again (form 03). */
    CANCEL;

    private final Bilingual words = Messages.words("code.stepKind." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
