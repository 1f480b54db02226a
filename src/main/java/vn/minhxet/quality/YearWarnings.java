package vn.minhxet.quality;

import java.util.EnumSet;
import java.util.Set;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.WarningPlace;
import vn.minhxet.warning.Warnings;

/** Everything of which the result of a year warns (các cảnh báo của một năm): its facts by themselves, and under the rulebook. */
public final class YearWarnings {

    private YearWarnings() {}

    /** The warnings of a graded year. */
    public static Warnings of(YearGrading year) {
        return year.population().facts().warnings().and(underRulebook(year));
    }

    /** The kinds of which whoever reads the facts and chooses the rulebook is told at once. */
    public static Set<WarningCode> toldBeforehand(YearGrading year) {
        Set<WarningCode> told = EnumSet.of(WarningCode.RULEBOOK_NOT_IN_FORCE);
        told.addAll(year.population().facts().warnings().counts().keySet());
        return told;
    }

    private static Warnings underRulebook(YearGrading year) {
        Warnings.Builder warnings = new Warnings.Builder();
        if (!year.isInForce()) {
            warnings.add(Warning.of(
                    WarningCode.RULEBOOK_NOT_IN_FORCE,
                    WarningCode.RULEBOOK_NOT_IN_FORCE.message(
                            year.rulebook().id(), year.period().year()),
                    WarningPlace.NONE,
                    null));
        }
        new UnweighedFindings(year).warn(warnings);
        return warnings.build();
    }
}
