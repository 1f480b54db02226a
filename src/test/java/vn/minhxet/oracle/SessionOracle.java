package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.BestAndWorst;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/**
 * Grades a year by Drools sessions over the shipped rule files (bộ đánh giá đối chứng bằng phiên Drools). What a subject
 * takes over from others is taken from the program, since the plain evaluator holds that. So are the points given and the
 * grade before the quota that its later rules read, which is sound because the sessions must then come to the same.
 */
final class SessionOracle {

    private static final int BATCH = 1000;

    private final SessionRules rules;
    private final Rulebook rulebook;
    private final Figures figures;
    private final Set<String> rulesOfScore;

    SessionOracle(SessionRules rules, Rulebook rulebook, Figures figures) {
        this.rules = rules;
        this.rulebook = rulebook;
        this.figures = figures;
        this.rulesOfScore = rulebook.rules().stream()
                .filter(SessionOracle::readsScore)
                .map(RuleText::name)
                .collect(Collectors.toSet());
    }

    private static boolean readsScore(RuleText rule) {
        return rule.subject().conditions().stream().anyMatch(it -> it.reads().contains("score"));
    }

    /** All that is told of every subject, by id. */
    Map<String, ReportedGrading> told(YearFacts facts, YearGrading year) {
        Map<String, SessionWeighing> weighed = new HashMap<>();
        List<BestAndWorst> all =
                year.gradings().stream().map(Grading::bestAndWorst).toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            weigh(all.subList(from, Math.min(all.size(), from + BATCH)), weighed);
        }
        Map<String, Conclusion> conclusions = new HashMap<>();
        weighed.forEach((id, it) -> conclusions.put(id, it.conclusion()));
        Map<String, ExpectedGrading> answers = new Quotas(figures, new OracleTree(facts)).answers(facts, conclusions);
        Map<String, ReportedGrading> told = new HashMap<>();
        weighed.forEach((id, it) -> told.put(
                id,
                new ReportedGrading(
                        answers.get(id),
                        it.adjustment(),
                        conclusions.get(id).grade(),
                        it.binding(),
                        it.notes(),
                        it.verdicts())));
        return told;
    }

    private void weigh(List<BestAndWorst> subjects, Map<String, SessionWeighing> weighed) {
        SessionBatch batch = new SessionBatch(rules, rulebook.parameters(), subjects);
        for (BestAndWorst it : subjects) {
            List<SessionVerdict> said = new ArrayList<>(batch.about(it));
            said.sort(SessionVerdict.ORDER);
            weighed.put(it.best().id(), new SessionWeighing(it.best(), it.worst(), said, rulesOfScore));
        }
    }
}
