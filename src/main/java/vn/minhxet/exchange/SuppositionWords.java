package vn.minhxet.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Unit;
import vn.minhxet.subject.Words;
import vn.minhxet.whatif.MovedParameter;
import vn.minhxet.whatif.Reached;
import vn.minhxet.whatif.Sweep;

/** What is supposed, in words: the rulebooks, the parameters that were moved, the targets that count as reached. */
final class SuppositionWords {

    private static final Words TITLE =
            new Words("Phương án giả định, năm %d, ngày kiểm điểm %s", "Supposition, year %d, reviewed on %s");
    private static final Words RULEBOOK = new Words("bộ quy tắc %s %s (%s)", "rulebook %s %s (%s)");
    private static final Words BEFORE = new Words("Trước", "Before");
    private static final Words AFTER = new Words("Sau", "After");
    private static final Words ABSENT = new Words("không có", "none");
    private static final Words REACHED = new Words(
            "coi như mọi chỉ tiêu này đều đạt (nâng số liệu của %d đối tượng)",
            "every such target counts as reached (the figures of %d subjects raised)");
    private static final Words INTERPRETATION = new Words(" [theo cách hiểu]", " [by interpretation]");
    private static final Words ILLUSTRATIVE = new Words(" [số liệu minh họa]", " [illustrative figure]");
    private static final Words BEYOND = new Words(" [ngoài khoảng hợp lý]", " [outside the plausible range]");
    private static final Words VARIED = new Words("%s (hiện là %s)", "%s (now %s)");
    private static final Words RANGE = new Words("từ %s đến %s, %d giá trị", "%s to %s, %d values");
    private static final Words PERCENT = new Words(" %", "%");
    private static final Map<String, Words> CODES = Map.of(
            "DOWN", new Words("làm tròn xuống", "rounded down"),
            "HALF_UP", new Words("từ 0,5 làm tròn lên", "rounded half up"),
            "UP", new Words("làm tròn lên", "rounded up"));
    private static final int SHORT_HASH = 12;

    private final Language language;
    private final Phrasing phrasing;

    SuppositionWords(Language language) {
        this.language = language;
        this.phrasing = new Phrasing(language);
    }

    /** One line of what is supposed: what it is about, and what is said of it. */
    record Line(String what, String said) {}

    String title(YearGrading year) {
        return TITLE.in(language)
                .formatted(year.period().year(), phrasing.day(year.period().reviewedOn()));
    }

    List<Line> lines(Rulebook before, Rulebook after, List<MovedParameter> moved, List<Reached> raised) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(BEFORE.in(language), rulebook(before)));
        lines.add(new Line(AFTER.in(language), rulebook(after)));
        moved.forEach(it -> lines.add(new Line(it.name(), moved(it))));
        raised.forEach(it -> lines.add(new Line(
                it.indicator(), REACHED.in(language).formatted(it.subjects().size()))));
        return lines;
    }

    private String rulebook(Rulebook rulebook) {
        String hash = rulebook.hash().substring(0, SHORT_HASH);
        return RULEBOOK.in(language).formatted(rulebook.id(), rulebook.version(), hash);
    }

    private String moved(MovedParameter moved) {
        return value(moved.before()) + " → " + value(moved.after()) + ", " + told(moved.told())
                + marks(moved.illustrative(), moved.interpretation())
                + (moved.told().isPlausible() ? "" : BEYOND.in(language));
    }

    private String value(Optional<Parameter> side) {
        return side.map(it -> value(it.unit(), it.value())).orElse(ABSENT.in(language));
    }

    /** A value of a parameter as the language writes it. */
    private String value(ParameterUnit unit, Object value) {
        return value instanceof BigDecimal number
                ? phrasing.number(number) + (unit == ParameterUnit.PERCENT ? PERCENT.in(language) : "")
                : value(value);
    }

    /** A flag as the language writes it; a code, with words beside it where it does not speak for itself. */
    String value(Object flagOrCode) {
        String said = phrasing.say(Unit.CODE, flagOrCode);
        return CODES.containsKey(said) ? said + " – " + CODES.get(said).in(language) : said;
    }

    private String told(Parameter parameter) {
        return parameter.label().in(language) + " (" + parameter.clause() + ")";
    }

    /** What is varied: the parameter, the values that it takes, and its value in the rulebook. */
    Line varied(Sweep sweep) {
        Parameter parameter = sweep.parameter();
        return new Line(
                parameter.name(),
                VARIED.in(language).formatted(values(sweep), value(parameter.unit(), parameter.value())) + ", "
                        + told(parameter)
                        + marks(parameter.illustrative(), parameter.interpretation())
                        + (sweep.isPlausible() ? "" : BEYOND.in(language)));
    }

    /** A range of numbers by its ends; flags and codes one by one. */
    private String values(Sweep sweep) {
        ParameterUnit unit = sweep.parameter().unit();
        List<String> values = sweep.values().stream().map(it -> value(unit, it)).toList();
        return unit.isNumber()
                ? RANGE.in(language).formatted(values.get(0), values.get(values.size() - 1), values.size())
                : String.join(", ", values);
    }

    /** The marks of invented figures and of open texts. */
    private String marks(boolean illustrative, boolean interpretation) {
        return (illustrative ? ILLUSTRATIVE.in(language) : "") + (interpretation ? INTERPRETATION.in(language) : "");
    }
}
