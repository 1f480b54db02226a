package vn.minhxet.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.ancompiler.KieBaseUpdaterANC;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;

/** Makes of a rulebook what Drools sessions run. */
final class RuleBases {

    private RuleBases() {}

    /** The rule files as they are shipped. */
    static KieBase asShipped(Rulebook rulebook) {
        return built(rulebook.drl());
    }

    /**
     * What sessions run fastest: only the rules that are measured, parameters written in as figures so that nothing is joined,
     * and the alpha network compiled.
     */
    static KieBase atItsBest(Rulebook rulebook) {
        Map<String, List<RuleText>> byFile = rulebook.rules().stream()
                .filter(HandWritten::isMeasured)
                .filter(it -> it.isSwitchedOn(rulebook.parameters()::flag))
                .collect(Collectors.groupingBy(
                        it -> Rulebook.packageOf(it.rulebook()), TreeMap::new, Collectors.toList()));
        Map<String, String> files = new TreeMap<>();
        byFile.forEach((path, rules) -> files.put(
                path,
                head(rulebook.drl().get(path))
                        + rules.stream()
                                .map(it -> withFigures(it, rulebook.parameters()))
                                .collect(Collectors.joining("\n\n"))));
        KieBase base = built(files);
        KieBaseUpdaterANC.generateAndSetInMemoryANC(base);
        return base;
    }

    private static String head(String file) {
        return file.substring(0, file.indexOf("\nrule ") + 1);
    }

    private static String withFigures(RuleText rule, RulebookParameters parameters) {
        String text = rule.source().replaceFirst("(?m)^\\s*Parameters\\(.*\\)\\s*$", "");
        for (Map.Entry<String, String> binding : rule.bindings().entrySet()) {
            long figure = parameters.find(binding.getValue()).orElseThrow().number();
            text = text.replaceAll("\\" + binding.getKey() + "\\b", Long.toString(figure));
        }
        return text;
    }

    private static KieBase built(Map<String, String> files) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        files.forEach((path, text) -> sources.write("src/main/resources/" + folder(text) + path + ".drl", text));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String folder(String text) {
        String declared =
                text.lines().filter(it -> it.startsWith("package ")).findFirst().orElseThrow();
        return declared.replaceAll("package |;.*", "").trim().replace('.', '/') + '/';
    }
}
