package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.grading.Views;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.subject.Subject;

/** Some subjects asked together (một nhóm đối tượng): once in a session of the shipped rules, once of conditions. */
final class SessionBatch {

    private final SessionRules rules;
    private final Parameters parameters;
    private final Map<Class<?>, List<ThreeValuedRule>> meant = new HashMap<>();
    private final IdentityHashMap<Views, Set<ThreeValuedRule>> open = new IdentityHashMap<>();
    private final IdentityHashMap<Subject, List<Said>> heard;
    private final Known known = new Known();

    SessionBatch(SessionRules rules, Parameters parameters, List<Views> batch) {
        this.rules = rules;
        this.parameters = parameters;
        Set<Subject> subjects = Collections.newSetFromMap(new IdentityHashMap<>());
        batch.forEach(it -> subjects.addAll(List.of(it.best(), it.worst())));
        this.heard = SessionVerdicts.of(rules.shipped(), parameters, subjects);
        batch.forEach(it -> open.put(it, openRules(it)));
        known.ask(rules.apart(), parameters, factsOfOpenRules());
    }

    private Set<ThreeValuedRule> openRules(Views views) {
        return meantFor(views).stream().filter(it -> it.isOpen(views, known)).collect(Collectors.toSet());
    }

    private Set<Object> factsOfOpenRules() {
        Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        open.forEach((views, them) -> them.forEach(rule -> {
            facts.addAll(List.of(views.best(), views.worst()));
            facts.addAll(rule.elements(views.best()));
        }));
        return facts;
    }

    private List<ThreeValuedRule> meantFor(Views views) {
        return meant.computeIfAbsent(views.best().getClass(), key -> rules.meantFor(views.best(), parameters));
    }

    /** All that the rules say of a subject of the batch. */
    List<Said> about(Views views) {
        Map<String, List<Said>> byRule = certain(views).stream().collect(Collectors.groupingBy(Said::rule));
        List<Said> said = new ArrayList<>();
        for (ThreeValuedRule rule : meantFor(views)) {
            List<Said> fired = byRule.getOrDefault(rule.text().name(), List.of());
            said.addAll(open.get(views).contains(rule) ? rule.answer(views, known, fired) : fired);
            byRule.remove(rule.text().name());
        }
        byRule.values().forEach(said::addAll);
        return said;
    }

    /** What is heard of the subject whether what is undecided below it goes well or badly. */
    private List<Said> certain(Views views) {
        List<Said> best = heard.get(views.best());
        List<Said> worst = heard.get(views.worst());
        return best == worst ? best : best.stream().filter(worst::contains).toList();
    }
}
