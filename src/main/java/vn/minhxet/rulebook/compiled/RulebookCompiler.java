package vn.minhxet.rulebook.compiled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.rulebook.Rulebook;

/**
 * Compiles a checked rulebook with Drools into its executable model and lifts the rules out of it. The compiled form is
 * kept by content hash, since a cold compile takes seconds. Safe for any thread.
 */
public final class RulebookCompiler {

    private static final Logger LOG = LoggerFactory.getLogger(RulebookCompiler.class);

    private final CompiledFormCache kept;

    /**
     * @param kept where compiled forms are kept between runs
     */
    public RulebookCompiler(CompiledFormCache kept) {
        this.kept = kept;
    }

    /** The compiled rulebook, from the kept form where there is one. */
    public CompiledRulebook compile(Rulebook rulebook) {
        return fromKept(rulebook).orElseGet(() -> {
            RuleClassLoader loader = build(rulebook).loader();
            CompiledRulebook compiled = lifted(rulebook, loader);
            kept.keep(rulebook.hash(), new CompiledForm(loader.classes()));
            return compiled;
        });
    }

    /** A kept form that was whole and still lacks a rule, or a class it needs, is of no use: its rulebook is compiled again. */
    private Optional<CompiledRulebook> fromKept(Rulebook rulebook) {
        try {
            return kept.find(rulebook.hash()).map(form -> lifted(rulebook, form.loader()));
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("kept form of {} is damaged", rulebook.id(), e);
            return Optional.empty();
        }
    }

    private static CompiledRulebook lifted(Rulebook rulebook, RuleClassLoader loader) {
        return CompiledRulebook.of(rulebook, lift(rulebook, loader.models()));
    }

    private static CompiledForm build(Rulebook rulebook) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        rulebook.drl()
                .forEach((name, text) ->
                        sources.write("src/main/resources/" + name.replace('.', '/') + "/rules.drl", text));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("rulebook " + rulebook.id() + " does not compile: " + errors);
        }
        CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
        services.getRepository().removeKieModule(module.getReleaseId());
        return classesOf(module);
    }

    private static CompiledForm classesOf(CanonicalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'), module.getBytes(name));
            }
        }
        return new CompiledForm(classes);
    }

    private static List<CompiledRule> lift(Rulebook rulebook, List<Model> models) {
        Map<String, Rule> compiled = new HashMap<>();
        models.forEach(model ->
                model.getRules().forEach(rule -> compiled.put(rule.getPackage() + '/' + rule.getName(), rule)));
        return rulebook.rules().stream()
                .map(text -> {
                    String name = Rulebook.packageOf(text.rulebook()) + '/' + text.name();
                    return new CompiledRule(text, Objects.requireNonNull(compiled.get(name), name));
                })
                .toList();
    }
}
