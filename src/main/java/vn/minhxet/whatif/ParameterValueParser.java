package vn.minhxet.whatif;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.Quoted;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;

/**
 * The value of a parameter as people write it: decimals with a point or a comma, a percentage with or without its sign,
 * {@code true} or {@code có}, a code. Pure functions, safe for any thread.
 */
public final class ParameterValueParser {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}([.,][0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Set<String> YES = Set.of("true", "có", "yes");
    private static final Set<String> NO = Set.of("false", "không", "no");
    private static final MessageTemplate KNOWN = Messages.template("hint.KNOWN", "names");

    private ParameterValueParser() {}

    /**
     * The parameter of that name with the value written.
     *
     * @param beyondRange whether values outside the plausible range are let through
     * @throws SuppositionException where there is no such parameter, or it cannot have that value
     */
    public static Parameter moved(Rulebook rulebook, String name, String written, boolean beyondRange) {
        Parameter parameter = named(rulebook, name);
        return parameter.with(value(parameter, written.strip(), beyondRange));
    }

    static Parameter named(Rulebook rulebook, String name) {
        return rulebook.parameters().find(name).orElseThrow(() -> unknown(rulebook, name));
    }

    private static SuppositionException unknown(Rulebook rulebook, String name) {
        List<String> known =
                rulebook.parameters().all().stream().map(Parameter::name).toList();
        return new SuppositionException(
                SuppositionFlaw.UNKNOWN_PARAMETER, rulebook.id(), Quoted.of(name), meant(name, known));
    }

    /** Asks whether a known name was meant: one spelt much alike, else one that holds what was written; else all. */
    static Bilingual meant(String written, Collection<String> known) {
        Bilingual near = Nearest.behind(written, known);
        return near.vi().isEmpty() ? all(known) : near;
    }

    private static Bilingual all(Collection<String> known) {
        Bilingual names = KNOWN.with(String.join(", ", known));
        return known.isEmpty() ? Bilingual.NOTHING : names.between(" ", "");
    }

    private static Object value(Parameter parameter, String written, boolean beyondRange) {
        return switch (parameter.unit()) {
            case FLAG -> flag(written);
            case CODE -> code(parameter, written);
            default -> within(parameter, number(parameter.unit(), written), beyondRange);
        };
    }

    private static Boolean flag(String written) {
        String folded = written.toLowerCase(Locale.ROOT);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            throw new SuppositionException(SuppositionFlaw.NOT_A_FLAG, Quoted.of(written));
        }
        return YES.contains(folded);
    }

    private static String code(Parameter parameter, String written) {
        if (!parameter.options().contains(written)) {
            throw new SuppositionException(
                    SuppositionFlaw.NOT_AN_OPTION, Quoted.of(written), String.join(", ", parameter.options()));
        }
        return written;
    }

    /** A number of a unit, in its shortest form. */
    static BigDecimal number(ParameterUnit unit, String written) {
        boolean signed = unit == ParameterUnit.PERCENT && written.endsWith("%");
        String number = signed ? written.substring(0, written.length() - 1).strip() : written;
        Pattern pattern = unit.inHundredths() ? DECIMAL : WHOLE;
        if (!pattern.matcher(number).matches()) {
            SuppositionFlaw flaw = unit.inHundredths() ? SuppositionFlaw.NOT_A_DECIMAL : SuppositionFlaw.NOT_WHOLE;
            throw new SuppositionException(flaw, Quoted.of(written));
        }
        return shortest(new BigDecimal(number.replace(',', '.')));
    }

    /** The number without needless zeros. */
    static BigDecimal shortest(BigDecimal number) {
        return Hundredths.decimal(Hundredths.exactly(number));
    }

    /** The number, where the parameter may have it. */
    static BigDecimal within(Parameter parameter, BigDecimal number, boolean beyondRange) {
        BigDecimal low = Objects.requireNonNull(parameter.low());
        BigDecimal high = Objects.requireNonNull(parameter.high());
        BigDecimal least = least(parameter.unit()).min(low);
        BigDecimal most = most(parameter.unit()).max(high);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new SuppositionException(SuppositionFlaw.IMPOSSIBLE, number, least, most);
        }
        if (!beyondRange && !parameter.with(number).isPlausible()) {
            throw new SuppositionException(SuppositionFlaw.BEYOND_RANGE, number, low, high);
        }
        return number;
    }

    private static BigDecimal least(ParameterUnit unit) {
        return BigDecimal.valueOf(unit == ParameterUnit.POINTS ? -100 : 0);
    }

    /** Large enough for any trial, and small enough that no rule's arithmetic overflows. */
    private static BigDecimal most(ParameterUnit unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case POINTS -> 100;
                    case PERCENT, MONTHS -> 1_000;
                    default -> 1_000_000;
                });
    }
}
