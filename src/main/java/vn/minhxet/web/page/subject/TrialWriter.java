package vn.minhxet.web.page.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.counterfactual.FactControl;
import vn.minhxet.counterfactual.SubjectTrial;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.GradingText;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.facts.Unit;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.PlaceText;
import vn.minhxet.web.page.ResultMark;

/** Puts together figures to try for one subject, and what would come of them. For one page. */
public final class TrialWriter {

    /** The fields of the form; a rulebook declares about ten figures that may be tried. */
    public static final int MOST_FIELDS = 24;

    private static final MessageTemplate NOW = Messages.template("web.trial.NOW", "value");
    private static final Bilingual NOTHING = Messages.words("web.trial.NOTHING");
    private static final MessageTemplate SUPPOSED = Messages.template("web.trial.SUPPOSED", "changes");
    private static final MessageTemplate CHANGE = Messages.template("web.trial.CHANGE", "fact", "value", "now");
    private static final Bilingual CONTRADICTION = Messages.words("web.trial.CONTRADICTION");
    private static final Bilingual PERCENT = Messages.words("web.trial.PERCENT");

    private final CampaignScope scope;
    private final Language language;
    private final YearGrading year;
    private final String subject;
    private final SubjectTrial trial;
    private final List<FactControl> controls;

    /** For one subject of the campaign. */
    public TrialWriter(CampaignScope scope, String subject) {
        this.scope = scope;
        this.language = scope.language();
        this.year = scope.year().grading();
        this.subject = subject;
        this.trial = SubjectTrial.of(year, subject);
        List<FactControl> all = trial.controls(language);
        this.controls = all.subList(0, Math.min(MOST_FIELDS, all.size()));
    }

    /** The name of the field at a place. */
    public static String field(int place) {
        return "f" + place;
    }

    /**
     * The form with its answer.
     *
     * @param typed what stands in the fields, by name
     */
    TrialForm form(Map<String, String> typed) {
        Map<String, BigDecimal> tried = tried(typed);
        List<TrialForm.Control> shown = new ArrayList<>();
        for (int place = 0; place < controls.size(); place++) {
            shown.add(control(place, tried));
        }
        return new TrialForm(scope.at("why").text(), scope.at("trial").text(), subject, shown, answer(tried));
    }

    /** The answer alone. */
    public TrialForm.Answer answerTo(Map<String, String> typed) {
        return answer(tried(typed));
    }

    /** The address of the page with some figures set. */
    Address address(Map<String, BigDecimal> values) {
        Address address = scope.why(subject);
        for (int place = 0; place < controls.size(); place++) {
            BigDecimal value = values.get(controls.get(place).fact());
            if (value != null) {
                address = address.with(field(place), value.toPlainString());
            }
        }
        return address;
    }

    private TrialForm.Control control(int place, Map<String, BigDecimal> tried) {
        FactControl it = controls.get(place);
        return new TrialForm.Control(
                field(place),
                it.name(),
                unit(it),
                NOW.in(language, said(it, it.now())),
                tried.getOrDefault(it.fact(), it.now()).toPlainString(),
                it.least().toPlainString(),
                it.most().toPlainString(),
                it.step().toPlainString());
    }

    private String unit(FactControl it) {
        return switch (it.unit()) {
            case POINTS -> PlaceText.POINTS_UNIT.words().in(language);
            case PERCENT -> PERCENT.in(language);
            default -> "";
        };
    }

    private String said(FactControl it, BigDecimal value) {
        String number = Numeral.decimal(value, language);
        return it.unit() == Unit.PERCENT ? number + '%' : (number + ' ' + unit(it)).strip();
    }

    /** What differs from what is; what is no number is left as it is, as an empty field. */
    private Map<String, BigDecimal> tried(Map<String, String> typed) {
        Map<String, BigDecimal> tried = new LinkedHashMap<>();
        for (int place = 0; place < controls.size(); place++) {
            FactControl control = controls.get(place);
            number(typed.get(field(place)))
                    .map(it -> it.max(control.least()).min(control.most()))
                    .filter(it -> it.compareTo(control.now()) != 0)
                    .ifPresent(it -> tried.put(control.fact(), it));
        }
        return tried;
    }

    private static Optional<BigDecimal> number(@Nullable String typed) {
        // So many digits at most: nothing longer is within any range, and none is too long to be read.
        return typed != null && typed.matches("[0-9]{1,9}([.,][0-9]{1,4})?")
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    private TrialForm.Answer answer(Map<String, BigDecimal> tried) {
        if (tried.isEmpty()) {
            return new TrialForm.Answer(NOTHING.in(language), List.of(), List.of());
        }
        String changes = controls.stream()
                .filter(it -> tried.containsKey(it.fact()))
                .map(it -> CHANGE.in(
                        language, it.name(), said(it, tried.getOrDefault(it.fact(), it.now())), said(it, it.now())))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        Optional<Grading> grading = trial.grade(tried);
        if (grading.isEmpty()) {
            return new TrialForm.Answer(CONTRADICTION.in(language), List.of(), List.of());
        }
        GradingText text = new Explainer(year, language).text(grading.get());
        return new TrialForm.Answer(
                SUPPOSED.in(language, changes),
                List.of(ResultMark.of(text.outcome(), text.grade(), language)),
                text.reasons().stream().map(ReasonText::message).distinct().toList());
    }
}
