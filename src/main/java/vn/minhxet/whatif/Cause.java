package vn.minhxet.whatif;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The cause of a change (nguyên nhân thay đổi). */
public enum Cause implements Labelled {
    /** The rules, or the facts that they read, differ for the subject itself. */
    OWN,
    /** The rules put it at EXCELLENT before and after; the quota has other terms. */
    QUOTA,
    /** The rules and the terms of the quota are as before; its colleagues in the group change. */
    COLLEAGUES,
    /** Its facts, and the rules whose verdicts came or went, are as before; its subordinates change. */
    SUBORDINATES;

    private final Bilingual words;

    Cause() {
        this.words = Messages.words("code.cause." + name());
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
