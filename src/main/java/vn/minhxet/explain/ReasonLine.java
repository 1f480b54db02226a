package vn.minhxet.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Rulebook;

/**
 * What people read of one or several reasons (dòng căn cứ): a reason of its own, or one missing fact with all conditions
 * that it leaves open. Immutable.
 *
 * @param citation the clause as papers cite it; empty where the message cites it
 * @param rules the ids of the rules
 */
public record ReasonLine(String message, String citation, List<String> rules) {

    private static final MessageTemplate MISSING = Messages.template("explain.missing.LINE", "fact", "clauses");

    public ReasonLine {
        rules = List.copyOf(rules);
    }

    /** The lines of some reasons, in their order; a missing fact stands where it is first told. */
    public static List<ReasonLine> of(List<ReasonText> reasons, Rulebook rulebook, Language language) {
        Map<String, List<ReasonText>> lines = new LinkedHashMap<>();
        for (ReasonText reason : reasons) {
            if (reason.effect() != Effect.MISSING || reason.missing().isEmpty()) {
                lines.computeIfAbsent(reason.message() + reason.rule(), any -> new ArrayList<>())
                        .add(reason);
            } else {
                reason.missing()
                        .forEach(fact -> lines.computeIfAbsent(fact, any -> new ArrayList<>())
                                .add(reason));
            }
        }
        List<ReasonLine> all = new ArrayList<>();
        lines.forEach((fact, some) -> all.add(line(fact, some, rulebook, language)));
        return List.copyOf(all);
    }

    private static ReasonLine line(String fact, List<ReasonText> reasons, Rulebook rulebook, Language language) {
        List<String> rules = reasons.stream().map(ReasonText::rule).distinct().toList();
        ReasonText first = reasons.get(0);
        if (first.effect() != Effect.MISSING || first.missing().isEmpty()) {
            return new ReasonLine(first.message(), first.citation(), rules);
        }
        List<String> clauses =
                reasons.stream().map(ReasonText::clause).distinct().toList();
        return new ReasonLine(MISSING.in(language, fact, Citation.of(rulebook, clauses, language)), "", rules);
    }
}
