package vn.minhxet.rulebook.description;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.rulebook.problem.SheetFlaw;

/** Declares the figures of a score sheet as parameters: maxima, shares of levels, weights of aspects, points a time. */
final class ScoreParameters {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");

    /** Points of a sheet are moved by halves, as most published sheets state them. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MessageTemplate MAXIMUM =
            Messages.template("rulebook.sheet.parameter.MAXIMUM", "code", "label");
    private static final MessageTemplate LEVEL =
            Messages.template("rulebook.sheet.parameter.LEVEL", "code", "label", "level");
    private static final MessageTemplate ASPECT =
            Messages.template("rulebook.sheet.parameter.ASPECT", "code", "label", "aspect");
    private static final MessageTemplate EACH = Messages.template("rulebook.sheet.parameter.EACH", "code", "label");
    private static final MessageTemplate MOST = Messages.template("rulebook.sheet.parameter.MOST", "code", "label");

    private final String rulebook;
    private final String sheet;
    private final String source;
    private final boolean interpretation;
    private final boolean illustrative;
    private final Map<String, Parameter> parameters;
    private final RulebookProblems problems;

    ScoreParameters(
            String rulebook,
            String sheet,
            String source,
            boolean interpretation,
            boolean illustrative,
            Map<String, Parameter> parameters,
            RulebookProblems problems) {
        this.rulebook = rulebook;
        this.sheet = sheet;
        this.source = source;
        this.interpretation = interpretation;
        this.illustrative = illustrative;
        this.parameters = parameters;
        this.problems = problems;
    }

    /** A figure that stands in the file; null where it is none, which is reported. */
    @Nullable
    BigDecimal figure(YamlNode node, String key, String code, BigDecimal low, BigDecimal high) {
        String text = String.valueOf(node.text());
        if (node.quoted() || !DECIMAL.matcher(text).matches()) {
            problems.add(node.line(), null, SheetFlaw.NUMBER, key, code, text);
            return null;
        }
        BigDecimal figure = new BigDecimal(text);
        if (figure.compareTo(low) < 0 || figure.compareTo(high) > 0) {
            problems.add(
                    node.line(),
                    null,
                    SheetFlaw.OUT_OF_RANGE,
                    key,
                    code,
                    text,
                    low.toPlainString(),
                    high.toPlainString());
            return null;
        }
        return figure;
    }

    private Marks marks(Fields item) {
        return new Marks(
                item.has("source") ? item.text("source").orElse(source) : source,
                interpretation || item.flag("interpretation"),
                illustrative || item.flag("illustrative"));
    }

    private record Marks(String clause, boolean interpretation, boolean illustrative) {}

    /** The name of the parameter of a maximum. */
    String maximum(Fields item, String code, Bilingual label, BigDecimal value, BigDecimal most) {
        return declare(item, code, ParameterUnit.POINTS, value, HALF, most, MAXIMUM.with(code, label));
    }

    String level(Fields item, String code, Bilingual label, String level, Bilingual levelLabel, BigDecimal share) {
        return declare(
                item,
                code + ".level." + level,
                ParameterUnit.PERCENT,
                share,
                BigDecimal.valueOf(5),
                HUNDRED,
                LEVEL.with(code, label, levelLabel));
    }

    String aspect(Fields item, String code, Bilingual label, String aspect, Bilingual aspectLabel, BigDecimal weight) {
        return declare(
                item,
                code + ".aspect." + aspect,
                ParameterUnit.COUNT,
                weight,
                BigDecimal.ONE,
                HUNDRED,
                ASPECT.with(code, label, aspectLabel));
    }

    String each(Fields item, String code, Bilingual label, BigDecimal points) {
        return declare(item, code + ".each", ParameterUnit.POINTS, points, HALF, HUNDRED, EACH.with(code, label));
    }

    String most(Fields item, String code, Bilingual label, BigDecimal points) {
        return declare(item, code + ".most", ParameterUnit.POINTS, points, HALF, HUNDRED, MOST.with(code, label));
    }

    private String declare(
            Fields item,
            String name,
            ParameterUnit unit,
            BigDecimal value,
            BigDecimal step,
            BigDecimal most,
            Bilingual label) {
        String full = "sheet." + sheet + '.' + name;
        Marks marks = marks(item);
        parameters.put(
                full,
                new Parameter(
                        full,
                        unit,
                        value,
                        step,
                        BigDecimal.ZERO,
                        most,
                        List.of(),
                        marks.clause(),
                        label,
                        marks.interpretation(),
                        marks.illustrative(),
                        rulebook));
        return full;
    }

    /** The most that a maximum of a part may be. */
    static BigDecimal most(Optional<BigDecimal> whole) {
        return whole.orElse(HUNDRED);
    }
}
