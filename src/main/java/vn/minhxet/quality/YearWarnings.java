package vn.minhxet.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.WarningPlace;
import vn.minhxet.warning.Warnings;

/**
 * Everything of which the result of a year warns (các cảnh báo của một năm): its facts by themselves, and under the
 * rulebook.
 */
public final class YearWarnings {

    private YearWarnings() {}

    /** The warnings of a graded year. */
    public static Warnings of(YearGrading year) {
        Warnings.Builder warnings = new Warnings.Builder();
        if (!year.isInForce()) {
            warnings.add(notInForce(year));
        }
        new UnweighedFindings(year).warn(warnings);
        new UnreadCodes(year.population().facts(), year.rulebook(), warnings).warn();
        new HeadFigures(year.population()).warn(warnings);
        new UnreadColumns(year.population().facts(), year.rulebook(), warnings).warn();
        return year.population().facts().warnings().and(warnings.build());
    }

    /** Those that concern one subject. */
    public static List<Warning> of(YearGrading year, String subject) {
        Warnings.Builder warnings = new Warnings.Builder();
        new UnweighedFindings(year).warn(subject, warnings);
        new HeadFigures(year.population()).warn(subject, warnings);
        return Stream.concat(
                        year.population().facts().warnings().of(subject).stream(),
                        warnings.build().of(subject).stream())
                .sorted(Warning.ORDER)
                .toList();
    }

    /** The kinds of which whoever reads the facts and chooses the rulebook is told at once. */
    public static Set<WarningCode> toldBeforehand(YearGrading year) {
        Set<WarningCode> told = EnumSet.of(WarningCode.RULEBOOK_NOT_IN_FORCE);
        told.addAll(year.population().facts().warnings().counts().keySet());
        return told;
    }

    private static Warning notInForce(YearGrading year) {
        WarningCode code = WarningCode.RULEBOOK_NOT_IN_FORCE;
        return Warning.of(code, code.message(year.rulebook().id(), year.period().year()), WarningPlace.NONE, null);
    }
}
