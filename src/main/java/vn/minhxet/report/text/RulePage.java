package vn.minhxet.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Property;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.SubjectKind;

/**
 * One rule in words (một quy tắc bằng lời): for whom, what it does, its clause, its conditions with the values of its parameters,
 * its exceptions, and where it stands. Pure functions.
 */
public final class RulePage {

    private static final MessageTemplate TITLE = Messages.template("rulePage.TITLE", "rule", "rulebook", "version");
    private static final MessageTemplate PLACE = Messages.template("rulePage.PLACE", "file", "line");
    private static final MessageTemplate CLAUSE = Messages.template("rulePage.CLAUSE", "citation", "clause");
    private static final MessageTemplate WHOM = Messages.template("rulePage.WHOM", "kind");
    private static final MessageTemplate EFFECT = Messages.template("rulePage.EFFECT", "effect");
    private static final MessageTemplate WITH_GRADES = Messages.template("rulePage.WITH_GRADES", "effect", "grades");
    private static final MessageTemplate SAYS = Messages.template("rulePage.SAYS", "sentence");
    private static final MessageTemplate SAYS_HELD = Messages.template("rulePage.SAYS_HELD", "sentence");
    private static final Bilingual CONDITIONS = Messages.words("rulePage.CONDITIONS");
    private static final Bilingual ELEMENT = Messages.words("rulePage.ELEMENT");
    private static final Bilingual PARAMETERS = Messages.words("rulePage.PARAMETERS");
    private static final MessageTemplate PARAMETER =
            Messages.template("rulePage.PARAMETER", "name", "value", "label", "clause");
    private static final Bilingual EXCEPTIONS = Messages.words("rulePage.EXCEPTIONS");
    private static final MessageTemplate SOFTENS = Messages.template("rulePage.SOFTENS", "rule");
    private static final Map<String, Bilingual> SIGNS = Map.ofEntries(
            Map.entry("==", Messages.words("rulePage.sign.IS")),
            Map.entry("!=", Messages.words("rulePage.sign.IS_NOT")),
            Map.entry("<", Messages.words("rulePage.sign.BELOW")),
            Map.entry("<=", Messages.words("rulePage.sign.AT_MOST")),
            Map.entry(">", Messages.words("rulePage.sign.ABOVE")),
            Map.entry(">=", Messages.words("rulePage.sign.AT_LEAST")),
            Map.entry("in", Messages.words("rulePage.sign.ONE_OF")),
            Map.entry("not in", Messages.words("rulePage.sign.NONE_OF")));

    private final Rulebook rulebook;
    private final RuleText rule;
    private final Language language;
    private final ValueFormat phrasing;
    private final List<String> lines = new ArrayList<>();

    private RulePage(Rulebook rulebook, RuleText rule, Language language) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.language = language;
        this.phrasing = new ValueFormat(language);
    }

    /** The lines of a rule, without line ends. */
    public static List<String> lines(Rulebook rulebook, RuleText rule, Language language) {
        RulePage page = new RulePage(rulebook, rule, language);
        page.write();
        return List.copyOf(page.lines);
    }

    private void write() {
        boolean member = rule.subject().schema() == MemberYear.SCHEMA;
        add(TITLE, rule.name(), rulebook.id(), rulebook.version());
        add(PLACE, rule.rulebook() + '/' + rule.file(), rule.line());
        add(CLAUSE, Citation.of(rulebook, rule.clause(), language), rule.clause());
        add(WHOM, (member ? SubjectKind.MEMBER : SubjectKind.ORGANIZATION).words());
        effect();
        add(SAYS, rule.message());
        rule.heldMessage().ifPresent(it -> add(SAYS_HELD, it));
        conditions(CONDITIONS, Optional.of(rule.subject()));
        conditions(ELEMENT, rule.element());
        parameters();
        exceptions();
    }

    private void add(MessageTemplate template, Object... values) {
        lines.add(template.in(language, values));
    }

    private void effect() {
        Bilingual effect = rule.effect().words();
        if (rule.grades().isEmpty()) {
            add(EFFECT, effect);
            return;
        }
        String grades =
                rule.grades().stream().map(it -> it.words().in(language)).collect(Collectors.joining(", "));
        add(WITH_GRADES, effect, grades);
    }

    private void conditions(Bilingual title, Optional<RulePattern> pattern) {
        List<Condition> conditions = pattern.map(RulePattern::conditions).orElse(List.of());
        if (!conditions.isEmpty()) {
            lines.add("");
            lines.add(title.in(language));
            conditions.forEach(it -> lines.add("  - " + condition(pattern.orElseThrow(), it)));
        }
    }

    private String condition(RulePattern pattern, Condition condition) {
        Optional<? extends Property<?>> property = pattern.schema().find(condition.left());
        Bilingual sign = SIGNS.get(condition.operator());
        if (property.isEmpty() || sign == null) {
            return condition.text();
        }
        String operands = condition.operands().stream().map(this::operand).collect(Collectors.joining(", "));
        return property.get().words().in(language) + ' ' + sign.in(language) + ' ' + operands;
    }

    /** A parameter by its name and value, a code by its words, all else as it stands. */
    private String operand(String operand) {
        String parameter = rule.bindings().get(operand);
        if (parameter != null) {
            return value(parameter) + " (" + parameter + ')';
        } else if (operand.equals("true") || operand.equals("false")) {
            return phrasing.format(Unit.FLAG, Boolean.valueOf(operand));
        }
        return code(operand).map(it -> it.in(language)).orElse(operand);
    }

    /** The words of a code such as {@code Grade.GOOD}; empty for anything else. */
    private static Optional<Bilingual> code(String operand) {
        int point = operand.indexOf('.');
        if (point < 0 || !operand.matches("[A-Z]\\w+\\.[A-Z_]+")) {
            return Optional.empty();
        }
        try {
            Class<?> type = Class.forName("vn.minhxet.rule." + operand.substring(0, point));
            Object[] codes = type.getEnumConstants() == null ? new Object[0] : type.getEnumConstants();
            for (Object code : codes) {
                if (((Enum<?>) code).name().equals(operand.substring(point + 1)) && code instanceof Labelled labelled) {
                    return Optional.of(labelled.words());
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private String value(String parameter) {
        return rulebook.parameters().find(parameter).map(this::value).orElse("?");
    }

    private String value(Parameter parameter) {
        if (parameter.value() instanceof BigDecimal number) {
            return parameter.unit() == ParameterUnit.PERCENT ? phrasing.percent(number) : phrasing.number(number);
        }
        boolean flag = parameter.value() instanceof Boolean;
        return phrasing.format(flag ? Unit.FLAG : Unit.CODE, parameter.value());
    }

    private void parameters() {
        if (rule.uses().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(PARAMETERS.in(language));
        rule.uses().stream()
                .map(it -> rulebook.parameters().find(it.parameter()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(it -> lines.add("  - "
                        + phrasing.marked(
                                PARAMETER.in(language, it.name(), value(it), it.label(), it.clause()),
                                it.illustrative(),
                                it.interpretation())));
    }

    /** What softens it, and what it softens. */
    private void exceptions() {
        List<RuleText> softening = rulebook.rules().stream()
                .filter(it -> it.softens().filter(rule.name()::equals).isPresent())
                .toList();
        if (!softening.isEmpty()) {
            lines.add("");
            lines.add(EXCEPTIONS.in(language));
            softening.forEach(it -> lines.add("  - " + it.name() + " [" + it.clause() + "]: "
                    + it.message().in(language)));
        }
        rule.softens().ifPresent(it -> add(SOFTENS, it));
    }
}
