package vn.minhxet.bench;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.StatelessKieSession;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.MemberYear;

/** Sessions as one would first write them: one without state for each member. Not safe for several threads. */
final class SessionPerMember {

    private final KieBase rules;
    private final RulebookParameters parameters;

    SessionPerMember(KieBase rules, RulebookParameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    /** The names of the rules that fired. */
    List<String> fired(MemberYear member) {
        List<String> fired = new ArrayList<>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("verdict", new IgnoredVerdict());
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        session.execute(List.of(parameters, member));
        return fired;
    }
}
