package vn.minhxet.web.page.whatif;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;

/**
 * The form of the page, filled in (biểu mẫu phương án). What stands there as the rulebook has it is not supposed; in a part of
 * a score sheet one criterion takes up what the others give. Pure functions.
 */
public final class SuppositionForm {

    /** Before the names of fields for parameters, so that none of them is taken for another field. */
    static final String PARAMETER = "p.";

    /** Before the names of fields for targets. */
    static final String TARGET = "r.";

    /** Before the names of fields for the criterion of a part that takes up the difference. */
    static final String PART = "b.";

    private SuppositionForm() {}

    /** The name of the field for the criterion of a part that takes up the difference. */
    static String part(ScoreSheet sheet, ScorePart part) {
        return PART + sheet.id() + '.' + part.name();
    }

    /**
     * What the fields suppose.
     *
     * @param rulebook that grades instead
     */
    public static AskedSupposition read(Map<String, String> fields, Rulebook rulebook) {
        Map<String, String> set = new TreeMap<>();
        Set<String> reached = new LinkedHashSet<>();
        Set<String> balance = new LinkedHashSet<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(PARAMETER)) {
                String name = field.substring(PARAMETER.length());
                rulebook.parameters()
                        .find(name)
                        .filter(it -> differs(it, value.strip()))
                        .ifPresent(it -> set.put(name, value.strip()));
            } else if (field.startsWith(TARGET)) {
                reached.add(field.substring(TARGET.length()));
            } else if (field.startsWith(PART)
                    && rulebook.parameters().find(value).isPresent()) {
                balance.add(value);
            }
        });
        balance(rulebook, set, balance);
        String against = fields.getOrDefault(AskedSupposition.AGAINST, "");
        return new AskedSupposition(against, set, balance, reached, fields.getOrDefault(AskedSupposition.NAME, ""));
    }

    /** Whether a value is another one than that of the rulebook; an empty field is none. */
    private static boolean differs(Parameter parameter, String written) {
        if (written.isEmpty()) {
            return false;
        }
        return parameter.unit().isNumber()
                ? number(written)
                        .map(it -> it.compareTo((BigDecimal) parameter.value()) != 0)
                        .orElse(true)
                : !written.equals(parameter.value().toString());
    }

    private static Optional<BigDecimal> number(String written) {
        // So many digits as any figure of a rulebook has; the rest is told to be no number.
        return written.matches("-?[0-9]{1,9}([.,][0-9]{1,9})?")
                ? Optional.of(new BigDecimal(written.replace(',', '.')))
                : Optional.empty();
    }

    private static void balance(Rulebook rulebook, Map<String, String> set, Set<String> balance) {
        for (ScoreSheet sheet : rulebook.sheets()) {
            for (ScorePart part : ScorePart.values()) {
                Set<String> of = maxima(sheet, part);
                if (part.whole().isPresent()) {
                    of.stream().filter(balance::contains).findFirst().ifPresent(it -> balance(rulebook, set, of, it));
                }
            }
        }
    }

    /** The maxima of a part, by parameter. */
    static Set<String> maxima(ScoreSheet sheet, ScorePart part) {
        return sheet.items().stream()
                .filter(it -> it.part() == part)
                .map(ScoreItem::maximum)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void balance(Rulebook rulebook, Map<String, String> set, Set<String> of, String taker) {
        BigDecimal given = BigDecimal.ZERO;
        for (String name : of) {
            Optional<BigDecimal> moved = name.equals(taker)
                    ? Optional.empty()
                    : Optional.ofNullable(set.get(name)).flatMap(SuppositionForm::number);
            if (moved.isPresent()) {
                given = given.add(moved.get().subtract(value(rulebook, name)));
            }
        }
        set.remove(taker);
        if (given.signum() != 0) {
            set.put(
                    taker,
                    value(rulebook, taker).subtract(given).stripTrailingZeros().toPlainString());
        }
    }

    private static BigDecimal value(Rulebook rulebook, String name) {
        return (BigDecimal) rulebook.parameters().find(name).orElseThrow().value();
    }
}
