package vn.minhxet.web.page.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ReasonLine;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;

/** Puts reasons into lines that open to their rules. For one page. */
final class ReasonWriter {

    private final YearGrading year;
    private final Language language;

    ReasonWriter(YearGrading year, Language language) {
        this.year = year;
        this.language = language;
    }

    /** The lines of some reasons, in their order. */
    List<WhyPage.Reason> lines(List<ReasonText> reasons) {
        List<WhyPage.Reason> lines = new ArrayList<>();
        for (ReasonLine line : ReasonLine.of(reasons, year.rulebook(), language)) {
            List<ReasonText> behind = reasons.stream()
                    .filter(it -> line.rules().contains(it.rule()))
                    .toList();
            lines.add(new WhyPage.Reason(
                    kind(behind),
                    line.message(),
                    line.citation(),
                    line.rules().stream()
                            .flatMap(it -> rule(it, behind).stream())
                            .toList()));
        }
        return lines;
    }

    private static String kind(List<ReasonText> behind) {
        return behind.stream().anyMatch(it -> it.effect() == Effect.MISSING) ? "missing" : "against";
    }

    private Optional<WhyPage.Rule> rule(String name, List<ReasonText> behind) {
        return year.rulebook().rule(name).map(rule -> {
            Map<String, Object> facts = behind.stream()
                    .filter(it -> it.rule().equals(name))
                    .findFirst()
                    .map(ReasonText::facts)
                    .orElse(Map.of());
            return new WhyPage.Rule(name, place(rule), terms(facts), rule.source());
        });
    }

    private static String place(RuleText rule) {
        return rule.rulebook() + '/' + rule.file() + ':' + rule.line();
    }

    private List<WhyPage.Term> terms(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(it -> new WhyPage.Term(label(it.getKey()), said(it.getValue())))
                .toList();
    }

    /** What a fact or parameter is called; by its name where nobody gave it words. */
    private String label(String name) {
        return MemberYear.SCHEMA
                .find(name)
                .map(it -> it.words().in(language))
                .or(() ->
                        OrganizationYear.SCHEMA.find(name).map(it -> it.words().in(language)))
                .or(() -> year.rulebook().parameters().find(name).map(this::parameter))
                .filter(it -> !it.isBlank())
                .orElse(name);
    }

    private String parameter(Parameter parameter) {
        return parameter.name();
    }

    private String said(@Nullable Object value) {
        ValueFormat phrasing = new ValueFormat(language);
        if (value instanceof BigDecimal number) {
            return phrasing.number(number);
        }
        if (value instanceof LocalDate day) {
            return phrasing.day(day);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::said).collect(Collectors.joining(" – "));
        }
        return value == null ? WhyText.UNKNOWN.words().in(language) : String.valueOf(value);
    }
}
