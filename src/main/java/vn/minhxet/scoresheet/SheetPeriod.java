package vn.minhxet.scoresheet;

import vn.minhxet.facts.Period;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** What kind of period a score sheet is for (kỳ chấm điểm): the year, or each of its quarters. */
public enum SheetPeriod implements Labelled {
    YEAR,
    QUARTER;

    private final Bilingual words = Messages.words("code.sheetPeriod." + name());

    /** The kind of a period. */
    public static SheetPeriod of(Period period) {
        return period.wholeYear() ? YEAR : QUARTER;
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
