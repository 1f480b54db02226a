package vn.minhxet.oracle;

import java.util.Collection;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import vn.minhxet.rulebook.RulebookParameters;

/**
 * Rule files run the ordinary way, in Drools sessions (phiên làm việc của Drools): a fresh session for each batch of
 * facts. Safe for any thread.
 */
final class Sessions {

    private final KieBase rules;

    /**
     * @param files rule files by path
     */
    Sessions(Map<String, String> files) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        files.forEach((path, text) -> sources.write("src/main/resources/" + folder(text) + path + ".drl", text));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        ReleaseId module = builder.getKieModule().getReleaseId();
        this.rules = services.newKieContainer(module).getKieBase();
        services.getRepository().removeKieModule(module);
    }

    private static String folder(String text) {
        String declared =
                text.lines().filter(it -> it.startsWith("package ")).findFirst().orElseThrow();
        return declared.replaceAll("package |;.*", "").trim().replace('.', '/') + '/';
    }

    /** Somebody who is told of each match once its consequence has run. */
    interface Listener {
        void fired(Match match);
    }

    /** Runs all rules over some facts beside the parameters. */
    void run(RulebookParameters parameters, Collection<?> facts, Map<String, ?> globals, Listener listener) {
        KieSession session = rules.newKieSession();
        globals.forEach(session::setGlobal);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                listener.fired(event.getMatch());
            }
        });
        session.insert(parameters);
        facts.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
    }
}
