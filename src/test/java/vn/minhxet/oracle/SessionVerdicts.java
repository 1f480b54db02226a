package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.Match;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Subject;
import vn.minhxet.rule.Verdict;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.SubjectYear;

/** Hears in one session what the shipped rules say of each of its subjects (kết luận nghe được trong phiên). */
final class SessionVerdicts implements Verdict, Sessions.Listener {

    private final IdentityHashMap<SubjectYear, List<SessionVerdict>> said = new IdentityHashMap<>();
    private SubjectYear about;
    private Effect effect;
    private List<Grade> grades;
    private long points;

    /** All that the rules say of each subject, by its identity. */
    static IdentityHashMap<SubjectYear, List<SessionVerdict>> of(
            Sessions rules, RulebookParameters parameters, Collection<SubjectYear> subjects) {
        SessionVerdicts verdicts = new SessionVerdicts();
        subjects.forEach(it -> verdicts.said.put(it, new ArrayList<>()));
        rules.run(parameters, verdicts.said.keySet(), Map.of("verdict", verdicts), verdicts);
        return verdicts.said;
    }

    @Override
    public void fired(Match match) {
        Object element = null;
        for (Object it : match.getObjects()) {
            if (it instanceof SubjectYear subject && subject != about) {
                throw new IllegalStateException("a verdict on somebody else");
            }
            element = it instanceof SubjectYear || it instanceof RulebookParameters ? element : it;
        }
        said.get(about).add(SessionVerdict.fired(match.getRule().getName(), effect, grades, element, points));
    }

    private void hear(Subject subject, Effect done, List<Grade> named, long number) {
        about = (SubjectYear) subject;
        effect = done;
        grades = named;
        points = number;
    }

    @Override
    public void exclude(Subject subject) {
        hear(subject, Effect.EXCLUDE, List.of(), 0);
    }

    @Override
    public void hold(Subject subject) {
        hear(subject, Effect.HOLD, List.of(), 0);
    }

    @Override
    public void knockOut(Subject subject) {
        hear(subject, Effect.KNOCK_OUT, List.of(), 0);
    }

    @Override
    public void atMost(Subject subject, Grade ceiling) {
        hear(subject, Effect.CEILING, List.of(ceiling), 0);
    }

    @Override
    public void leaveOpen(Subject subject, Grade... open) {
        hear(subject, Effect.DISCRETION, List.of(open), 0);
    }

    @Override
    public void addPoints(Subject subject, long given) {
        hear(subject, Effect.POINTS, List.of(), given);
    }

    @Override
    public void takePoints(Subject subject, long taken) {
        hear(subject, Effect.POINTS, List.of(), -taken);
    }

    @Override
    public void note(Subject subject) {
        hear(subject, Effect.NOTE, List.of(), 0);
    }
}
