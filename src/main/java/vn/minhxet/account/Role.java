package vn.minhxet.account;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** What somebody is to a record (vai trò). The names are stored: none is ever changed. */
public enum Role implements Labelled {
    /** Brings in facts, runs the grading, enters what cells and members hand in, proposes. */
    STAFF,
    /** Appraises proposals and records what was verified. */
    APPRAISER,
    /** Enters what the competent committee decided, changed or published. */
    DECIDER,
    /** Answers for the text of the rulebooks: opens campaigns with them. */
    AUTHOR,
    /** Reads everything, verifies it, sees who looked at what. */
    AUDITOR,
    /** Reads results and their explanations. */
    VIEWER,
    /** Keeps accounts and copies; sees nobody's result. */
    ADMINISTRATOR;

    private final Bilingual words = Messages.words("code.role." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
