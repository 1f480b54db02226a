package vn.minhxet.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Hundredths;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** Writes one reason: its sentence, the figures behind it, and how sure the rule is. Immutable; safe for any thread. */
final class ReasonWriter {

    private static final Words ILLUSTRATIVE = new Words(" [số liệu minh họa]", " [illustrative figure]");
    private static final Words INTERPRETATION = new Words(" [theo cách hiểu]", " [by interpretation]");

    private final Rulebook rulebook;
    private final Language language;
    private final Sentence sentence;
    private final MissingSentence missing;
    private final QuotaSentence quota;
    private final FactsRead factsRead;

    ReasonWriter(Rulebook rulebook, Phrasing phrasing) {
        this.rulebook = rulebook;
        this.language = phrasing.language();
        this.sentence = new Sentence(phrasing, rulebook.parameters());
        this.missing = new MissingSentence(language);
        this.quota = new QuotaSentence(phrasing);
        this.factsRead = new FactsRead(rulebook.parameters());
    }

    ReasonText fired(Grading grading, Reason reason) {
        RuleText rule = reason.rule();
        String message = reason.effect() == Effect.MISSING
                ? missing.say(reason)
                : sentence.fill(rule.message(), grading.subject(), reason.element());
        return new ReasonText(
                rule.name(),
                rule.rulebook(),
                reason.effect(),
                reason.grade(),
                reason.effect() == Effect.POINTS ? Hundredths.decimal(reason.points()) : null,
                rule.clause(),
                message + marks(parametersOf(rule)),
                factsRead.by(rule, grading, reason.element()),
                mark(parametersOf(rule).anyMatch(Parameter::interpretation)),
                mark(parametersOf(rule).anyMatch(Parameter::illustrative)));
    }

    ReasonText held(Grading grading, RuleText rule) {
        Words message = rule.heldMessage().orElseThrow();
        return new ReasonText(
                rule.name(),
                rule.rulebook(),
                rule.effect(),
                rule.effect() == Effect.CEILING ? rule.grades().get(0) : null,
                null,
                rule.clause(),
                sentence.fill(message, grading.subject(), null) + marks(parametersOf(rule)),
                factsRead.by(rule, grading, null),
                mark(parametersOf(rule).anyMatch(Parameter::interpretation)),
                mark(parametersOf(rule).anyMatch(Parameter::illustrative)));
    }

    ReasonText quota(Grading grading) {
        Parameter ratio = grading.quota().orElseThrow().terms().parameter();
        return new ReasonText(
                "quota",
                ratio.rulebook(),
                Effect.QUOTA,
                grading.grade().orElse(null),
                null,
                ratio.clause(),
                quota.say(grading.quota().orElseThrow()) + marks(quotaParameters()),
                FactsRead.ofQuota(grading.quota().orElseThrow()),
                mark(quotaParameters().anyMatch(Parameter::interpretation)),
                mark(quotaParameters().anyMatch(Parameter::illustrative)));
    }

    private Stream<Parameter> quotaParameters() {
        return rulebook.parameters().all().stream().filter(it -> it.name().startsWith("quota."));
    }

    private Stream<Parameter> parametersOf(RuleText rule) {
        return Stream.concat(rule.bindings().values().stream(), rule.flags().stream())
                .map(name -> rulebook.parameters().find(name))
                .flatMap(Optional::stream);
    }

    private String marks(Stream<Parameter> parameters) {
        List<Parameter> all = parameters.toList();
        String illustrative = all.stream().anyMatch(Parameter::illustrative) ? ILLUSTRATIVE.in(language) : "";
        return all.stream().anyMatch(Parameter::interpretation)
                ? illustrative + INTERPRETATION.in(language)
                : illustrative;
    }

    private static Boolean mark(boolean applies) {
        return applies ? Boolean.TRUE : null;
    }
}
