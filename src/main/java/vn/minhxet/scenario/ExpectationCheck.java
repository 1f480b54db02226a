package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/** Compares the expectation of a scenario with the grading of its subject. */
final class ExpectationCheck {

    private static final MessageTemplate OTHERWISE = Messages.template("scenario.OTHERWISE", "what", "wanted", "found");
    private static final MessageTemplate LACKING = Messages.template("scenario.LACKING", "what", "wanted");
    private static final MessageTemplate LACKING_BUT =
            Messages.template("scenario.LACKING_BUT", "what", "wanted", "other");
    private static final MessageTemplate SUPERFLUOUS = Messages.template("scenario.SUPERFLUOUS", "what", "found");
    private static final String QUOTA_RULE = "quota";

    private final Expectation expected;
    private final YearGrading year;
    private final Grading got;
    private final List<Difference> differences = new ArrayList<>();

    private ExpectationCheck(Expectation expected, YearGrading year, Grading got) {
        this.expected = expected;
        this.year = year;
        this.got = got;
    }

    static List<Difference> differences(Expectation expected, YearGrading year) {
        ExpectationCheck check =
                new ExpectationCheck(expected, year, year.of(expected.subject()).orElseThrow());
        check.compare();
        return check.differences;
    }

    private void compare() {
        same("outcome", expected.outcome(), got.outcome());
        same("grade", shown(expected.grade()), shown(got.grade()));
        same("openGrades", expected.openGrades(), got.openGrades());
        given("eligibleGrade", expected.eligibleGrade(), shown(got.eligibleGrade()));
        given(
                "score",
                expected.score().map(Hundredths::decimal),
                got.score().isPresent() ? Hundredths.decimal(got.score().getAsLong()) : "—");
        given("decidedBy", expected.decidedBy(), shown(got.decidedBy().map(OrganizationRow::id)));
        expected.quota().forEach((name, value) -> same("quota." + name, value, quota(name)));
        verdicts("reasons", expected.reasons(), reasons());
        expected.notes().ifPresent(notes -> verdicts("notes", notes, said(got.notes())));
        held();
        message();
    }

    private Explainer explainer() {
        return new Explainer(year, Language.VI);
    }

    private void message() {
        expected.message().ifPresent(wanted -> {
            List<ReasonText> reasons = explainer().text(got).reasons();
            same("message", wanted, reasons.isEmpty() ? "—" : reasons.get(0).message());
        });
    }

    private Object quota(String name) {
        return got.quota().<Object>map(it -> figure(it, name)).orElse("—");
    }

    private static Long figure(QuotaStanding standing, String name) {
        return switch (name) {
            case "limit" -> standing.limit();
            case "baseCount" -> standing.baseCount();
            case "candidates" -> standing.candidates();
            default -> standing.rank();
        };
    }

    private List<Said> reasons() {
        return got.quotaDecided()
                ? got.quota().stream()
                        .map(it -> new Said(QUOTA_RULE, it.terms().parameter().clause(), Effect.QUOTA))
                        .toList()
                : said(got.beforeQuota().reasons());
    }

    private static List<Said> said(List<Reason> reasons) {
        return reasons.stream()
                .map(it -> new Said(it.rule().name(), it.rule().clause(), it.effect()))
                .distinct()
                .toList();
    }

    private void verdicts(String what, List<Expectation.Expected> wanted, List<Said> said) {
        wanted.stream()
                .filter(it -> said.stream().noneMatch(one -> one.fits(it)))
                .forEach(it -> lacking(what, it, said));
        said.stream()
                .filter(it -> wanted.stream().noneMatch(it::fits))
                .forEach(it -> differ(SUPERFLUOUS.with(what, it)));
    }

    private void lacking(String what, Expectation.Expected wanted, List<Said> said) {
        Optional<Bilingual> unknown = unknownRule(wanted.rule());
        if (unknown.isPresent()) {
            differences.add(new Difference(expected.subject(), wanted.line(), unknown.get()));
            return;
        }
        String shown = wanted.rule() + " (" + wanted.clause() + ")"
                + wanted.effect().map(it -> " " + it).orElse("");
        Optional<Said> otherwise =
                said.stream().filter(it -> it.rule.equals(wanted.rule())).findFirst();
        Bilingual words =
                otherwise.map(it -> LACKING_BUT.with(what, shown, it)).orElseGet(() -> LACKING.with(what, shown));
        differences.add(new Difference(expected.subject(), wanted.line(), words));
    }

    private Optional<Bilingual> unknownRule(String name) {
        Rulebook rulebook = year.rulebook();
        Set<String> known =
                rulebook.rules().stream().map(RuleText::name).collect(Collectors.toCollection(TreeSet::new));
        known.add(QUOTA_RULE);
        return known.contains(name) ? Optional.empty() : Optional.of(ScenarioError.unknown(name, known));
    }

    private void held() {
        if (expected.held().isEmpty()) {
            return;
        }
        Set<String> silent =
                explainer().held(got).stream().map(ReasonText::rule).collect(Collectors.toSet());
        expected.held().stream().filter(it -> !silent.contains(it)).forEach(it -> {
            differ(unknownRule(it).orElseGet(() -> LACKING.with("held", it)));
        });
    }

    private void given(String what, Optional<?> wanted, Object is) {
        wanted.ifPresent(it -> same(what, it, is));
    }

    private void same(String what, Object wanted, Object is) {
        if (!Objects.equals(wanted.toString(), is.toString())) {
            differ(OTHERWISE.with(what, wanted, is));
        }
    }

    private void differ(Bilingual words) {
        differences.add(new Difference(expected.subject(), expected.line(), words));
    }

    private static Object shown(Optional<?> value) {
        return value.<Object>map(Function.identity()).orElse("—");
    }

    /** A verdict as it is compared. */
    private record Said(String rule, String clause, Effect effect) {

        boolean fits(Expectation.Expected wanted) {
            return rule.equals(wanted.rule())
                    && clause.equals(wanted.clause())
                    && wanted.effect().map(it -> it == effect).orElse(true);
        }

        @Override
        public String toString() {
            return rule + " (" + clause + ") " + effect;
        }
    }
}
