package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import vn.minhxet.facts.Unit;

/**
 * A fact of one subject that may be tried otherwise (số liệu thử thay đổi). Numbers as people write them. Immutable.
 *
 * @param fact the column, or an indicator as {@code indicator.PARTY_ADMISSION}
 * @param name what it is called, in the language asked for
 * @param now what it is
 * @param least the least that it could have been
 * @param most the most that it could have been
 * @param step between two values
 */
public record FactControl(
        String fact, String name, Unit unit, BigDecimal now, BigDecimal least, BigDecimal most, BigDecimal step) {}
