package vn.minhxet.rulebook.description;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.drl.Vocabulary;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** Reads one parameter of a description. */
final class ParameterReader {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Set<String> COMMON =
            Set.of("value", "unit", "clause", "label", "interpretation", "illustrative");

    private final String rulebook;
    private final String name;
    private final RulebookProblems problems;

    ParameterReader(String rulebook, String name, RulebookProblems problems) {
        this.rulebook = rulebook;
        this.name = name;
        this.problems = problems;
    }

    /** The parameter; empty where something was reported. */
    Optional<Parameter> read(YamlNode node) {
        int before = problems.count();
        if (!NAME.matcher(name).matches() || Vocabulary.PREFIXES.containsValue(name.substring(0, name.indexOf('.')))) {
            problems.add(node.line(), null, BookFlaw.PARAMETER_NAME, name);
        }
        ParameterUnit unit = unit(node);
        Parameter parameter = Fields.of(node, name, keys(unit), problems)
                .map(it -> parameter(it, unit))
                .orElse(null);
        return problems.count() == before ? Optional.ofNullable(parameter) : Optional.empty();
    }

    /** The unit written, or null; read first, since the other keys depend on it. */
    private static @Nullable ParameterUnit unit(YamlNode node) {
        YamlNode unit = node.isMap() ? node.fields().get("unit") : null;
        return unit == null
                ? null
                : Arrays.stream(ParameterUnit.values())
                        .filter(it -> it.name().equals(unit.text()))
                        .findFirst()
                        .orElse(null);
    }

    private static Set<String> keys(@Nullable ParameterUnit unit) {
        Set<String> keys = new HashSet<>(COMMON);
        if (unit == null || unit.isNumber()) {
            keys.addAll(Set.of("step", "range"));
        }
        if (unit == null || unit == ParameterUnit.CODE) {
            keys.add("options");
        }
        return keys;
    }

    private @Nullable Parameter parameter(Fields fields, @Nullable ParameterUnit unit) {
        Optional<String> written = fields.text("unit");
        if (written.isPresent() && unit == null) {
            fields.add("unit", BookFlaw.UNIT, written.get(), Arrays.toString(ParameterUnit.values()));
        }
        Optional<String> clause = fields.text("clause");
        Optional<Bilingual> label = fields.words("label");
        boolean interpretation = fields.flag("interpretation");
        boolean illustrative = fields.flag("illustrative");
        Optional<YamlNode> value = fields.required("value");
        if (unit == null || clause.isEmpty() || label.isEmpty() || value.isEmpty()) {
            return null;
        }
        Shape shape = switch (unit) {
            case FLAG -> flag(value.get());
            case CODE -> code(fields, value.get());
            default -> number(fields, value.get(), unit);
        };
        return shape == null
                ? null
                : new Parameter(
                        name,
                        unit,
                        shape.value(),
                        shape.step(),
                        shape.low(),
                        shape.high(),
                        shape.options(),
                        clause.get(),
                        label.get(),
                        interpretation,
                        illustrative,
                        rulebook);
    }

    private record Shape(
            Object value,
            @Nullable BigDecimal step,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            List<String> options) {}

    private @Nullable Shape flag(YamlNode value) {
        Optional<Boolean> flag = Fields.flagOf(value);
        if (flag.isEmpty()) {
            problems.add(value.line(), null, BookFlaw.FLAG_VALUE, name);
        }
        return flag.map(it -> new Shape(it, null, null, null, List.of())).orElse(null);
    }

    private @Nullable Shape code(Fields fields, YamlNode value) {
        fields.required("options");
        List<String> options =
                fields.list("options").stream().map(YamlNode::text).toList();
        boolean codes =
                options.stream().allMatch(it -> it != null && CODE.matcher(it).matches());
        if (!codes || new HashSet<>(options).size() < options.size() || options.size() < 2) {
            fields.add("options", BookFlaw.OPTIONS, name);
            return null;
        }
        String chosen = String.valueOf(value.text());
        if (!value.isText() || !options.contains(chosen)) {
            problems.add(
                    value.line(),
                    null,
                    BookFlaw.NOT_AN_OPTION,
                    chosen,
                    name,
                    String.join(", ", options),
                    Nearest.behind(chosen, options));
            return null;
        }
        return new Shape(chosen, null, null, null, options);
    }

    private @Nullable Shape number(Fields fields, YamlNode written, ParameterUnit unit) {
        BigDecimal value = decimal(written, unit, "value");
        BigDecimal step =
                fields.required("step").map(it -> decimal(it, unit, "step")).orElse(null);
        List<YamlNode> range = fields.list("range");
        if (fields.required("range").isEmpty()) {
            return null;
        }
        if (range.size() != 2) {
            fields.add("range", BookFlaw.RANGE, name);
            return null;
        }
        BigDecimal low = decimal(range.get(0), unit, "range");
        BigDecimal high = decimal(range.get(1), unit, "range");
        if (value == null || step == null || low == null || high == null) {
            return null;
        }
        if (step.signum() <= 0) {
            fields.add("step", BookFlaw.STEP, name);
        }
        if (low.compareTo(high) >= 0) {
            fields.add("range", BookFlaw.RANGE, name);
        } else if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
            fields.add("value", BookFlaw.OUT_OF_RANGE, value.toPlainString(), name, low, high);
        }
        return new Shape(value, step, low, high, List.of());
    }

    private @Nullable BigDecimal decimal(YamlNode node, ParameterUnit unit, String key) {
        Pattern pattern = unit.inHundredths() ? DECIMAL : WHOLE;
        String text = String.valueOf(node.text());
        boolean fits = node.isText() && !node.quoted() && pattern.matcher(text).matches();
        if (!fits) {
            problems.add(node.line(), null, unit.inHundredths() ? BookFlaw.DECIMAL : BookFlaw.WHOLE, key, name, text);
        }
        return fits ? new BigDecimal(text) : null;
    }
}
