package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/**
 * A form of party discipline (hình thức kỷ luật), from the lightest to the heaviest, and that a finding was concluded
 * without discipline.
 */
public enum DisciplineForm implements Labelled {
    REPRIMAND,
    WARNING,
    DISMISSAL,
    EXPULSION,
    DISSOLUTION,
    /** Concluded, and no discipline imposed; not the same as a form that nobody entered. */
    NONE;

    private final Bilingual words = Messages.words("code.disciplineForm." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
