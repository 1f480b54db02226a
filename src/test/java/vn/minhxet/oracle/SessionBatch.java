package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.grading.BestAndWorst;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.SubjectYear;

/** Some subjects asked together (một nhóm đối tượng): once in a session of the shipped rules, once of conditions. */
final class SessionBatch {

    private final SessionRules rules;
    private final RulebookParameters parameters;
    private final Map<Class<?>, List<ThreeValuedRule>> meant = new HashMap<>();
    private final IdentityHashMap<BestAndWorst, Set<ThreeValuedRule>> open = new IdentityHashMap<>();
    private final IdentityHashMap<SubjectYear, List<SessionVerdict>> heard;
    private final Known known = new Known();

    SessionBatch(SessionRules rules, RulebookParameters parameters, List<BestAndWorst> batch) {
        this.rules = rules;
        this.parameters = parameters;
        Set<SubjectYear> subjects = Collections.newSetFromMap(new IdentityHashMap<>());
        batch.forEach(it -> subjects.addAll(it.cases()));
        this.heard = SessionVerdicts.of(rules.shipped(), parameters, subjects);
        batch.forEach(it -> open.put(it, openRules(it)));
        known.ask(rules.apart(), parameters, factsOfOpenRules());
    }

    private Set<ThreeValuedRule> openRules(BestAndWorst views) {
        return meantFor(views).stream().filter(it -> it.isOpen(views, known)).collect(Collectors.toSet());
    }

    private Set<Object> factsOfOpenRules() {
        Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        open.forEach((views, them) -> them.forEach(rule -> {
            facts.addAll(views.cases());
            facts.addAll(rule.elements(views.best()));
        }));
        return facts;
    }

    private List<ThreeValuedRule> meantFor(BestAndWorst views) {
        return meant.computeIfAbsent(views.best().getClass(), key -> rules.meantFor(views.best(), parameters));
    }

    /** All that the rules say of a subject of the batch. */
    List<SessionVerdict> about(BestAndWorst views) {
        Map<String, List<SessionVerdict>> byRule =
                certain(views).stream().collect(Collectors.groupingBy(SessionVerdict::rule));
        List<SessionVerdict> said = new ArrayList<>();
        for (ThreeValuedRule rule : meantFor(views)) {
            List<SessionVerdict> fired = byRule.getOrDefault(rule.text().name(), List.of());
            said.addAll(
                    open.get(views).contains(rule)
                            ? rule.answer(views, known, fired)
                            : rule.listed(views.best(), fired));
            byRule.remove(rule.text().name());
        }
        byRule.values().forEach(said::addAll);
        return said;
    }

    /** What is heard of the subject whether what is undecided below it goes well or badly. */
    private List<SessionVerdict> certain(BestAndWorst views) {
        List<SessionVerdict> best = heard.get(views.best());
        return best.stream()
                .filter(it ->
                        views.cases().stream().allMatch(one -> heard.get(one).contains(it)))
                .toList();
    }
}
