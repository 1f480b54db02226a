package vn.minhxet.web.page;

import java.math.BigDecimal;
import java.util.Map;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;

/** How pages write the value of a parameter (giá trị tham số bằng lời): with its unit. Immutable. */
public record ParameterWords(Language language) {

    private static final MessageTemplate WITH_UNIT = Messages.template("web.unit.WITH", "number", "unit");
    private static final Bilingual POINTS = Messages.words("web.unit.POINTS");
    private static final Bilingual MONTHS = Messages.words("web.unit.MONTHS");
    private static final Map<String, Bilingual> CODES = Map.of(
            "DOWN", Messages.words("report.supposition.ROUNDED_DOWN"),
            "HALF_UP", Messages.words("report.supposition.ROUNDED_HALF_UP"),
            "UP", Messages.words("report.supposition.ROUNDED_UP"));

    /** The value of a parameter with its unit. */
    public String value(Parameter parameter) {
        return value(parameter.unit(), parameter.value());
    }

    /** A value of a unit. */
    public String value(ParameterUnit unit, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return choice(value);
        }
        String written = Numeral.decimal(number, language);
        if (unit == ParameterUnit.PERCENT) {
            return written + '%';
        }
        String named = unit(unit);
        return named.isEmpty() ? written : WITH_UNIT.in(language, written, named);
    }

    /** A flag or a code. */
    public String choice(Object value) {
        Bilingual coded = CODES.get(value.toString());
        return coded == null ? new ValueFormat(language).format(Unit.CODE, value) : coded.in(language);
    }

    /** The unit in words; empty where the label of the parameter says what is counted. */
    public String unit(ParameterUnit unit) {
        return switch (unit) {
            case POINTS -> POINTS.in(language);
            case MONTHS -> MONTHS.in(language);
            case PERCENT -> "%";
            default -> "";
        };
    }
}
