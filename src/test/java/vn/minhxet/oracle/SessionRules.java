package vn.minhxet.oracle;

import java.util.List;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.SubjectYear;

/**
 * A rulebook in Drools sessions (bộ quy tắc trong phiên Drools): its rule files as shipped, and its conditions one by one
 * for where facts are unknown. Its figures are given each time it is asked. Immutable; safe for any thread.
 */
final class SessionRules {

    private final Sessions shipped;
    private final Sessions apart;
    private final List<ThreeValuedRule> rules;

    SessionRules(Rulebook rulebook) {
        ConditionsApart conditions = new ConditionsApart(rulebook);
        this.rules = rulebook.rules().stream()
                .map(it -> new ThreeValuedRule(it, conditions))
                .toList();
        this.shipped = new Sessions(rulebook.drl());
        this.apart = new Sessions(conditions.files());
    }

    /** The rule files as shipped. */
    Sessions shipped() {
        return shipped;
    }

    /** The conditions one by one. */
    Sessions apart() {
        return apart;
    }

    /** The rules for such a subject whose interpretations are switched on. */
    List<ThreeValuedRule> meantFor(SubjectYear subject, RulebookParameters parameters) {
        return rules.stream()
                .filter(it -> it.text().subject().schema().type() == subject.getClass())
                .filter(it -> it.text().isSwitchedOn(parameters::flag))
                .toList();
    }
}
