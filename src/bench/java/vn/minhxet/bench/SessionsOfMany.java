package vn.minhxet.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Match;
import vn.minhxet.subject.MemberYear;

/** Sessions at their best: a fresh one for each thousand members. Not safe for several threads. */
final class SessionsOfMany {

    static final int MANY = 1_000;

    private final KieBase rules;
    private final KieSessionConfiguration configuration;
    private final Map<String, Long> masks = new HashMap<>();
    private final long[] fired = new long[MANY];

    SessionsOfMany(KieBase rules, HandWritten code) {
        this.rules = rules;
        this.configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        rules.getKiePackages()
                .forEach(it -> it.getRules().forEach(rule -> masks.put(rule.getName(), code.mask(rule.getName()))));
    }

    /** The masks of the rules that fired for a thousand members; stands until the next call. */
    long[] fired(MemberYear[] members, int from) {
        Arrays.fill(fired, 0);
        KieSession session = rules.newKieSession(configuration, null);
        session.setGlobal("verdict", new IgnoredVerdict());
        long first = ((InternalFactHandle) session.insert(members[from])).getId();
        for (int i = 1; i < MANY; i++) {
            session.insert(members[from + i]);
        }
        session.fireAllRules(match -> hear(match, first));
        session.dispose();
        return fired;
    }

    /** Cheaper than a listener; every match is fired all the same. */
    private boolean hear(Match match, long first) {
        long member = ((InternalFactHandle) match.getFactHandles().get(0)).getId() - first;
        fired[(int) member] |= masks.get(match.getRule().getName());
        return true;
    }
}
