package vn.minhxet.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.Verdict;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Subject;

/** Runs the rule files of a rulebook the ordinary way: a fresh Drools session for each subject. */
final class SessionOracle {

    private final KieBase rules;

    SessionOracle(Rulebook rulebook) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        rulebook.files()
                .forEach((path, text) ->
                        sources.write("src/main/resources/" + folder(text) + path.replace('/', '_'), text));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.rules =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String folder(String text) {
        String declared =
                text.lines().filter(it -> it.startsWith("package ")).findFirst().orElseThrow();
        return declared.replaceAll("package |;.*", "").trim().replace('.', '/') + '/';
    }

    /** All that the rules say of a subject. */
    Set<Said> ask(Subject subject, Parameters parameters) {
        KieSession session = rules.newKieSession();
        Listening listening = new Listening(subject);
        session.setGlobal("verdict", listening);
        session.addEventListener(listening.matches());
        session.insert(parameters);
        session.insert(subject);
        session.fireAllRules();
        session.dispose();
        return listening.said;
    }

    /**
     * What one rule said.
     *
     * @param element the finding, indicator or assessment it is about, or null
     * @param grades of a ceiling or of what is left open
     * @param points given or taken, in hundredths
     */
    record Said(String rule, Object element, Effect effect, Set<Grade> grades, long points) {}

    private static final class Listening implements Verdict {

        private final Subject subject;
        private final Set<Said> said = new HashSet<>();
        private Effect effect;
        private Set<Grade> grades;
        private long points;

        Listening(Subject subject) {
            this.subject = subject;
        }

        DefaultAgendaEventListener matches() {
            return new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    Object element = event.getMatch().getObjects().stream()
                            .filter(it -> it != subject && !(it instanceof Parameters))
                            .findFirst()
                            .orElse(null);
                    said.add(new Said(event.getMatch().getRule().getName(), element, effect, grades, points));
                }
            };
        }

        private void hear(Subject about, Effect said, List<Grade> named, long number) {
            if (about != subject) {
                throw new IllegalStateException("a verdict on somebody else");
            }
            effect = said;
            grades = Set.copyOf(named);
            points = number;
        }

        @Override
        public void exclude(Subject about) {
            hear(about, Effect.EXCLUDE, List.of(), 0);
        }

        @Override
        public void hold(Subject about) {
            hear(about, Effect.HOLD, List.of(), 0);
        }

        @Override
        public void knockOut(Subject about) {
            hear(about, Effect.KNOCK_OUT, List.of(), 0);
        }

        @Override
        public void atMost(Subject about, Grade ceiling) {
            hear(about, Effect.CEILING, List.of(ceiling), 0);
        }

        @Override
        public void leaveOpen(Subject about, Grade... open) {
            hear(about, Effect.DISCRETION, List.of(open), 0);
        }

        @Override
        public void addPoints(Subject about, long given) {
            hear(about, Effect.POINTS, List.of(), given);
        }

        @Override
        public void takePoints(Subject about, long taken) {
            hear(about, Effect.POINTS, List.of(), -taken);
        }

        @Override
        public void note(Subject about) {
            hear(about, Effect.NOTE, List.of(), 0);
        }
    }
}
