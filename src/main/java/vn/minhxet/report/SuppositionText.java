package vn.minhxet.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Unit;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.report.text.TerminalText;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.whatif.MovedParameter;
import vn.minhxet.whatif.RuleDifferences;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.TargetsReached;

/** The supposition in words: the rulebooks, the moved parameters, the targets that count as reached. */
public final class SuppositionText {

    private static final MessageTemplate TITLE = Messages.template("report.supposition.TITLE", "period", "day");
    private static final MessageTemplate RULEBOOK =
            Messages.template("report.supposition.RULEBOOK", "rulebook", "version", "hash");
    private static final Bilingual FACTS = Messages.words("report.gradings.FACTS_HASH");
    private static final Bilingual PROGRAM = Messages.words("report.gradings.PROGRAM");
    private static final Bilingual BEFORE = Messages.words("report.supposition.BEFORE");
    private static final Bilingual AFTER = Messages.words("report.supposition.AFTER");
    private static final Bilingual ABSENT = Messages.words("report.supposition.ABSENT");
    private static final MessageTemplate REACHED = Messages.template("report.supposition.REACHED", "subjects");
    private static final MessageTemplate BEYOND = Messages.template("explain.mark.BEYOND_RANGE", "sentence");
    private static final MessageTemplate SHIFT = Messages.template("comparison.SHIFT", "parameter");
    private static final MessageTemplate VARIED = Messages.template("report.supposition.VARIED", "values", "value");
    private static final MessageTemplate RANGE = Messages.template("report.supposition.RANGE", "from", "to", "count");
    private static final Map<String, Bilingual> CODES = Map.of(
            "DOWN", Messages.words("report.supposition.ROUNDED_DOWN"),
            "HALF_UP", Messages.words("report.supposition.ROUNDED_HALF_UP"),
            "UP", Messages.words("report.supposition.ROUNDED_UP"));

    private static final Bilingual RULES_CHANGED = Messages.words("report.supposition.RULES_CHANGED");
    private static final Bilingual RULES_BEFORE = Messages.words("report.supposition.RULES_BEFORE");
    private static final Bilingual RULES_AFTER = Messages.words("report.supposition.RULES_AFTER");

    /** Two lines of a terminal; check --drl prints all rules. */
    private static final int MOST_RULES = 6;

    private final Language language;
    private final ValueFormat phrasing;

    SuppositionText(Language language) {
        this.language = language;
        this.phrasing = new ValueFormat(language);
    }

    String title(YearGrading year) {
        return TITLE.in(
                language,
                phrasing.period(year.period()),
                phrasing.day(year.period().reviewedOn()));
    }

    List<TerminalText.Line> lines(
            YearGrading year, Rulebook after, List<MovedParameter> moved, List<TargetsReached> raised) {
        Rulebook before = year.rulebook();
        Provenance provenance = Provenance.of(year);
        List<TerminalText.Line> lines = new ArrayList<>();
        lines.add(new TerminalText.Line(FACTS.in(language), Provenance.shortened(provenance.factsHash())));
        lines.add(new TerminalText.Line(PROGRAM.in(language), provenance.program()));
        lines.add(new TerminalText.Line(BEFORE.in(language), rulebook(before)));
        lines.add(new TerminalText.Line(AFTER.in(language), rulebook(after)));
        moved.forEach(it ->
                lines.add(new TerminalText.Line(it.name(), moved(it, it.after().isPresent() ? after : before))));
        if (!before.hash().equals(after.hash())) {
            rules(RuleDifferences.of(before, after), lines);
        }
        raised.forEach(it -> lines.add(new TerminalText.Line(
                it.indicator(), REACHED.in(language, it.subjects().size()))));
        return lines;
    }

    private void rules(RuleDifferences rules, List<TerminalText.Line> lines) {
        rules(RULES_CHANGED, rules.changed(), lines);
        rules(RULES_BEFORE, rules.onlyBefore(), lines);
        rules(RULES_AFTER, rules.onlyAfter(), lines);
    }

    private void rules(Bilingual what, List<String> names, List<TerminalText.Line> lines) {
        if (!names.isEmpty()) {
            String named = String.join(", ", names.subList(0, Math.min(MOST_RULES, names.size())));
            String rest = names.size() > MOST_RULES ? ", …" : "";
            lines.add(new TerminalText.Line(what.in(language), names.size() + ": " + named + rest));
        }
    }

    private String rulebook(Rulebook rulebook) {
        return RULEBOOK.in(language, rulebook.id(), rulebook.version(), Provenance.shortened(rulebook.hash()));
    }

    private String moved(MovedParameter moved, Rulebook rulebook) {
        String said = value(moved.before()) + " → " + value(moved.after()) + ", " + value(moved.parameter(), rulebook);
        String marked = phrasing.marked(said, moved.illustrative(), moved.interpretation());
        return moved.parameter().isPlausible() ? marked : BEYOND.in(language, marked);
    }

    private String value(Optional<Parameter> side) {
        return side.map(it -> value(it.unit(), it.value())).orElse(ABSENT.in(language));
    }

    /** A value of a parameter as the language writes it. */
    private String value(ParameterUnit unit, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value(value);
        }
        return unit == ParameterUnit.PERCENT ? phrasing.percent(number) : phrasing.number(number);
    }

    /** A flag as the language writes it; a code, with words beside it where it does not speak for itself. */
    String value(Object flagOrCode) {
        String said = phrasing.format(Unit.CODE, flagOrCode);
        return CODES.containsKey(said) ? said + " – " + CODES.get(said).in(language) : said;
    }

    private String value(Parameter parameter, Rulebook rulebook) {
        return parameter.label().in(language) + " (" + Citation.of(rulebook, parameter.clause(), language) + ")";
    }

    /** A sweep: the parameter, the values that it takes, and its value in the rulebook. */
    TerminalText.Line varied(Sweep sweep, Rulebook rulebook) {
        Parameter parameter = sweep.parameter();
        String said = VARIED.in(language, values(sweep), value(parameter.unit(), parameter.value())) + ", "
                + value(parameter, rulebook);
        said += sweep.shift().map(it -> "; " + SHIFT.in(language, it.name())).orElse("");
        String marked = phrasing.marked(said, parameter.illustrative(), parameter.interpretation());
        return new TerminalText.Line(parameter.name(), sweep.isPlausible() ? marked : BEYOND.in(language, marked));
    }

    /** A range of numbers by its ends; flags and codes one by one. */
    private String values(Sweep sweep) {
        ParameterUnit unit = sweep.parameter().unit();
        List<String> values = sweep.values().stream().map(it -> value(unit, it)).toList();
        return unit.isNumber()
                ? RANGE.in(language, values.get(0), values.get(values.size() - 1), values.size())
                : String.join(", ", values);
    }
}
