package vn.minhxet.whatif;

import java.math.BigDecimal;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScoreSheet;

/**
 * Refuses a supposition under which the maxima of a score sheet no longer add up to the whole of their part, 30 and 70:
 * what one criterion takes another must give. Pure functions.
 */
final class SheetSums {

    private SheetSums() {}

    /** The rulebook itself, where all its sheets add up. */
    static Rulebook requireWhole(Rulebook rulebook) {
        for (ScoreSheet sheet : rulebook.sheets()) {
            sheet.sums(it -> maximum(rulebook, it)).stream()
                    .filter(it -> !it.isWhole())
                    .findFirst()
                    .ifPresent(it -> {
                        throw new SuppositionException(
                                SuppositionFlaw.PART_SUM,
                                sheet.id(),
                                it.part().words().insideSentence(),
                                it.sum(),
                                it.whole());
                    });
        }
        return rulebook;
    }

    private static BigDecimal maximum(Rulebook rulebook, String parameter) {
        return (BigDecimal)
                rulebook.parameters().find(parameter).map(Parameter::value).orElseThrow();
    }
}
