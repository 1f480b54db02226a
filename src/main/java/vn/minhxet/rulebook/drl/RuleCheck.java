package vn.minhxet.rulebook.drl;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUse;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.rulebook.problem.Clauses;

/** The checks of one rule that was read: annotations, clause, parameters, and what its effect may read. */
final class RuleCheck {

    private final RuleContext context;
    private final TokenReader cursor;
    private final Set<String> given;

    RuleCheck(RuleContext context, TokenReader cursor, Set<String> given) {
        this.context = context;
        this.cursor = cursor;
        this.given = given;
    }

    void check(RuleDraft draft) {
        RuleText rule = draft.text();
        annotations(draft);
        context.documents().ifPresent(documents -> clause(draft, documents));
        context.parameters().ifPresent(parameters -> draft.text().uses().forEach(it -> parameter(it, parameters)));
        reads(rule);
        MessageCheck messages = new MessageCheck(cursor, context, rule);
        if (given.contains("vi") && given.contains("en")) {
            messages.check("vi", rule.message(), draft.line("vi"));
        }
        rule.heldMessage().ifPresent(held -> messages.check("viHeld", held, draft.line("viHeld")));
    }

    private void annotations(RuleDraft draft) {
        Set<String> required = required(draft.text());
        Stream.of("clause", "vi", "en", "viHeld", "enHeld")
                .filter(required::contains)
                .filter(it -> !given.contains(it))
                .forEach(it -> missing(draft.text(), it));
        if (!required.contains("viHeld")) {
            Stream.of("viHeld", "enHeld")
                    .filter(given::contains)
                    .forEach(it -> cursor.report(draft.line(it), TextFlaw.NEEDLESS_HELD, it));
        }
        if (draft.text().softens().isPresent() && draft.text().effect() != Effect.DISCRETION) {
            cursor.report(draft.line("softens"), TextFlaw.SOFTENS_NOT_OPEN);
        }
    }

    private void missing(RuleText rule, String annotation) {
        TextFlaw flaw = annotation.endsWith("Held") ? TextFlaw.NO_HELD : TextFlaw.NO_ANNOTATION;
        cursor.report(rule.line(), flaw, annotation);
    }

    private static Set<String> required(RuleText rule) {
        boolean silent = rule.effect() == Effect.NOTE || rule.softens().isPresent();
        return silent ? Set.of("clause", "vi", "en") : Set.of("clause", "vi", "en", "viHeld", "enHeld");
    }

    private void clause(RuleDraft draft, List<String> documents) {
        String clause = draft.text().clause();
        if (given.contains("clause") && documents.stream().noneMatch(it -> Clauses.rests(clause, it))) {
            cursor.report(draft.line("clause"), TextFlaw.CLAUSE, clause, String.join(", ", documents));
        }
    }

    private void parameter(ParameterUse use, RulebookParameters parameters) {
        Parameter parameter = parameters.find(use.parameter()).orElse(null);
        if (parameter == null) {
            List<String> names = parameters.all().stream().map(Parameter::name).toList();
            cursor.report(
                    use.line(), TextFlaw.UNKNOWN_PARAMETER, use.parameter(), Nearest.behind(use.parameter(), names));
        } else if (parameter.unit() != use.unit()) {
            cursor.report(use.line(), TextFlaw.WRONG_ACCESSOR, use.parameter(), parameter.unit(), use.unit());
        }
    }

    private void reads(RuleText rule) {
        for (Condition condition : rule.subject().conditions()) {
            if (rule.effect() == Effect.POINTS && condition.reads().contains("score")) {
                cursor.report(condition.line(), TypeFlaw.POINTS_READ_SCORE, "score");
            }
            if (rule.effect() == Effect.POINTS && condition.reads().contains("adjustment")) {
                cursor.report(condition.line(), TypeFlaw.POINTS_READ_SCORE, "adjustment");
            }
            if (rule.effect() != Effect.NOTE && condition.reads().contains("eligibleGrade")) {
                cursor.report(condition.line(), TypeFlaw.ELIGIBLE_ONLY_IN_NOTE, "eligibleGrade");
            }
            if (rule.effect() != Effect.NOTE && condition.reads().contains("collectiveUndecided")) {
                cursor.report(condition.line(), TypeFlaw.ELIGIBLE_ONLY_IN_NOTE, "collectiveUndecided");
            }
        }
    }
}
