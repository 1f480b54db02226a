package vn.minhxet.web.page.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhxet.explain.Citation;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.web.page.Choice;

/** Puts the parameters of a rulebook before people, in groups (các nhóm tham số). Immutable. */
final class ControlWriter {

    private static final MessageTemplate STATE = Messages.template("web.whatif.GROUP", "count", "moved");
    private static final MessageTemplate SHEET = Messages.template("web.whatif.SHEET", "sheet", "part", "whole");
    private static final MessageTemplate RANGE = Messages.template("web.whatif.RANGE", "low", "high");
    private static final MessageTemplate DOCUMENT = Messages.template("web.whatif.DOCUMENT", "number", "title");
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

    /** The groups: by document in order of declaration, then the parts of score sheets. */
    List<ControlGroup> groups() {
        Set<String> ofSheets = new LinkedHashSet<>();
        List<ControlGroup> sheets = new ArrayList<>();
        for (ScoreSheet sheet : rulebook.sheets()) {
            for (ScorePart part : ScorePart.values()) {
                Set<String> maxima = SuppositionForm.maxima(sheet, part);
                if (!maxima.isEmpty()) {
                    ofSheets.addAll(maxima);
                    sheets.add(sheet(sheet, part, maxima));
                }
            }
        }
        List<ControlGroup> groups = new ArrayList<>(documents(ofSheets));
        groups.addAll(sheets);
        return groups;
    }

    private List<ControlGroup> documents(Set<String> without) {
        Map<String, List<Parameter>> byTitle = new LinkedHashMap<>();
        rulebook.documents().forEach(it -> byTitle.put(title(it), new ArrayList<>()));
        for (Parameter parameter : rulebook.parameters().all()) {
            if (!without.contains(parameter.name())) {
                String title =
                        rulebook.document(parameter.clause()).map(this::title).orElse(parameter.clause());
                byTitle.computeIfAbsent(title, any -> new ArrayList<>()).add(parameter);
            }
        }
        List<ControlGroup> groups = new ArrayList<>();
        byTitle.forEach((title, parameters) -> {
            if (!parameters.isEmpty()) {
                // What most people come for is before them: the figures of the regulation itself.
                groups.add(group(title, parameters, groups.isEmpty(), "", List.of()));
            }
        });
        return groups;
    }

    private String title(LegalDocument document) {
        return document.kind().isPresent()
                ? DOCUMENT.in(
                        language,
                        document.id(),
                        document.title().in(language))
                : document.title().in(language);
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
        parameters.forEach(it -> takers.add(new Choice(
                it.name(), it.label().in(language), asked.balance().contains(it.name()))));
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
        List<Object> values =
                it.unit() == ParameterUnit.FLAG ? List.of(true, false) : new ArrayList<>(it.options());
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
