package vn.minhxet.whatif;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** Through what a subject changes (nguyên nhân thay đổi). */
public enum Cause implements Labelled {
    /** The rules, or the facts that they read, differ for the subject itself. */
    OWN,
    /** The rules say of it what they said; the quota is counted by other terms. */
    QUOTA,
    /** The rules and the terms of the quota are as before; its colleagues in the group changes. */
    COLLEAGUES,
    /** No rule of its own says otherwise by itself; what stands directly below it changes. */
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
