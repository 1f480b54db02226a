package vn.minhxet.web.page.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhxet.explain.Citation;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.ParameterWords;

/** Puts the parameters of a rulebook before people, in groups (các nhóm tham số). Immutable. */
final class ControlWriter {

    private static final MessageTemplate STATE = Messages.template("web.whatif.GROUP", "count", "moved");
    private static final MessageTemplate SHEET = Messages.template("web.whatif.SHEET", "sheet", "part", "whole");
    private static final MessageTemplate RANGE = Messages.template("web.whatif.RANGE", "low", "high");
    private static final MessageTemplate DOCUMENT = Messages.template("web.whatif.DOCUMENT", "number", "title");
    private static final Bilingual REST = Messages.words("web.whatif.SHEET_REST");
    private static final Pattern CLAUSE = Pattern.compile("( \\d+(?:\\.\\d+)?)[.\\d]*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Bilingual INTERPRETATION = Messages.words("web.whatif.INTERPRETATION");
    private static final Bilingual ILLUSTRATIVE = Messages.words("web.whatif.ILLUSTRATIVE");

    private final Rulebook rulebook;
    private final AskedSupposition asked;
    private final Language language;
    private final ParameterWords words;

    /**
     * @param rulebook that grades instead, as it is
     */
    ControlWriter(Rulebook rulebook, AskedSupposition asked, Language language) {
        this.rulebook = rulebook;
        this.asked = asked;
        this.language = language;
        this.words = new ParameterWords(language);
    }

    /** What stands in the clauses, each clause a group, in the order of the documents; without score sheets. */
    List<ControlGroup> groups() {
        Map<String, List<Parameter>> byClause = new LinkedHashMap<>();
        rulebook.parameters().all().stream()
                .filter(it -> !isOfSheet(it))
                .sorted(Comparator.comparing(this::place))
                .forEach(it -> byClause.computeIfAbsent(
                                Citation.of(rulebook, clause(it), language), any -> new ArrayList<>())
                        .add(it));
        List<ControlGroup> groups = new ArrayList<>();
        byClause.forEach((title, parameters) -> {
            // Of what can be moved one example is open, so that whoever comes first sees how it goes.
            boolean example = groups.stream().noneMatch(ControlGroup::open)
                    && parameters.stream().filter(it -> it.unit().isNumber()).count() > 1;
            groups.add(group(first(title), parameters, example, "", List.of()));
        });
        return groups;
    }

    /** As a heading begins. */
    private static String first(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private boolean isOfSheet(Parameter parameter) {
        return rulebook.sheets().stream().anyMatch(it -> parameter.name().startsWith(prefix(it)));
    }

    private static String prefix(ScoreSheet sheet) {
        return "sheet." + sheet.id() + '.';
    }

    /** The clause down to its second number: 366-QĐ/TW 11.4 of 366-QĐ/TW 11.4.2. */
    private static String clause(Parameter parameter) {
        return CLAUSE.matcher(parameter.clause()).replaceFirst("$1");
    }

    /** Documents as declared; the clauses of one by their numbers. */
    private String place(Parameter parameter) {
        int document = rulebook.document(parameter.clause())
                .map(rulebook.documents()::indexOf)
                .orElse(rulebook.documents().size());
        String padded = NUMBER.matcher(clause(parameter))
                .replaceAll(it -> "000".substring(Math.min(3, it.group().length())) + it.group());
        return (char) ('a' + document) + padded;
    }

    /** The score sheets, to be opened; each brings along what is moved in it. */
    List<WhatIfPage.Sheet> sheets() {
        return rulebook.sheets().stream()
                .map(it -> {
                    List<Choice> moved = asked.set().entrySet().stream()
                            .filter(one -> one.getKey().startsWith(prefix(it)))
                            .map(one -> new Choice(SuppositionForm.PARAMETER + one.getKey(), one.getValue(), true))
                            .toList();
                    long count = ofSheet(it).count();
                    return new WhatIfPage.Sheet(
                            it.id(), it.title().in(language), STATE.in(language, count, moved.size()), moved);
                })
                .toList();
    }

    private Stream<Parameter> ofSheet(ScoreSheet sheet) {
        return rulebook.parameters().all().stream().filter(it -> it.name().startsWith(prefix(sheet)));
    }

    /** The figures of one score sheet: the maxima of its parts, then the rest. */
    List<ControlGroup> sheet(ScoreSheet sheet) {
        List<ControlGroup> groups = new ArrayList<>();
        Set<String> maxima = new LinkedHashSet<>();
        for (ScorePart part : ScorePart.values()) {
            Set<String> ofPart = SuppositionForm.maxima(sheet, part);
            if (!ofPart.isEmpty()) {
                groups.add(sheet(sheet, part, ofPart));
                maxima.addAll(ofPart);
            }
        }
        List<Parameter> rest =
                ofSheet(sheet).filter(it -> !maxima.contains(it.name())).toList();
        if (!rest.isEmpty()) {
            groups.add(group(REST.in(language), rest, false, "", List.of()));
        }
        return groups;
    }

    private ControlGroup sheet(ScoreSheet sheet, ScorePart part, Set<String> maxima) {
        List<Parameter> parameters = maxima.stream()
                .map(it -> rulebook.parameters().find(it).orElseThrow())
                .toList();
        String title = part.whole()
                .map(it -> SHEET.in(
                        language,
                        sheet.title().in(language),
                        part.words().in(language),
                        words.value(ParameterUnit.POINTS, it)))
                .orElseGet(() -> DOCUMENT.in(
                        language, sheet.title().in(language), part.words().in(language)));
        List<Choice> takers = part.whole().isPresent() ? takers(parameters) : List.of();
        String taker = takers.isEmpty() ? "" : SuppositionForm.part(sheet, part);
        return group(title, parameters, false, taker, takers);
    }

    private List<Choice> takers(List<Parameter> parameters) {
        List<Choice> takers = new ArrayList<>();
        boolean chosen = parameters.stream().anyMatch(it -> asked.balance().contains(it.name()));
        takers.add(new Choice("", WhatIfText.TAKES_UP_NONE.words().in(language), !chosen));
        parameters.forEach(it -> takers.add(
                new Choice(it.name(), it.label().in(language), asked.balance().contains(it.name()))));
        return takers;
    }

    private ControlGroup group(
            String title, Collection<Parameter> parameters, boolean first, String taker, List<Choice> takers) {
        List<ParameterControl> controls = parameters.stream().map(this::control).toList();
        long moved = controls.stream().filter(ParameterControl::moved).count();
        return new ControlGroup(
                title, STATE.in(language, controls.size(), moved), first || moved > 0, controls, taker, takers);
    }

    private ParameterControl control(Parameter it) {
        String plain = plain(it.value());
        String value = asked.set().getOrDefault(it.name(), plain).replace(',', '.');
        boolean number = it.unit().isNumber();
        return new ParameterControl(
                SuppositionForm.PARAMETER + it.name(),
                it.name(),
                it.label().in(language),
                Citation.of(rulebook, it.clause(), language),
                words.value(it),
                value,
                plain,
                number ? plain(java.util.Objects.requireNonNull(it.low())) : "",
                number ? plain(java.util.Objects.requireNonNull(it.high())) : "",
                number ? plain(java.util.Objects.requireNonNull(it.step())) : "",
                words.unit(it.unit()),
                said(it, value),
                number ? range(it) : "",
                number ? List.of() : choices(it, value),
                asked.set().containsKey(it.name()),
                marks(it));
    }

    private String said(Parameter parameter, String value) {
        boolean decimal = parameter.unit().isNumber() && value.matches("-?[0-9]{1,9}([.][0-9]{1,9})?");
        return decimal ? words.value(parameter.unit(), new BigDecimal(value)) : value;
    }

    private String range(Parameter it) {
        return RANGE.in(
                language,
                words.value(it.unit(), java.util.Objects.requireNonNull(it.low())),
                words.value(it.unit(), java.util.Objects.requireNonNull(it.high())));
    }

    private List<Choice> choices(Parameter it, String value) {
        List<Object> values = it.unit() == ParameterUnit.FLAG ? List.of(true, false) : new ArrayList<>(it.options());
        return values.stream()
                .map(one -> new Choice(
                        one.toString(), words.choice(one), one.toString().equals(value)))
                .toList();
    }

    private List<String> marks(Parameter it) {
        List<String> marks = new ArrayList<>();
        if (it.interpretation()) {
            marks.add(INTERPRETATION.in(language));
        }
        if (it.illustrative()) {
            marks.add(ILLUSTRATIVE.in(language));
        }
        return marks;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
