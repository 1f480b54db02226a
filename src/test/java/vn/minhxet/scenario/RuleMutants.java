package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiling.CompiledForms;
import vn.minhxet.rulebook.compiling.CompiledRulebook;
import vn.minhxet.rulebook.compiling.LiftedRule;
import vn.minhxet.rulebook.compiling.RulebookCompiler;

/**
 * The changed rules of a rulebook, all compiled at once: the first change of each rule stands in a package of its own, the
 * second in another, so that each keeps its name.
 */
final class RuleMutants {

    private static final List<String> SHARES = List.of("shareBelow", "shareAtMost", "shareAtLeast", "shareAbove");

    private final Rulebook rulebook;
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private final List<RuleText> changed = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private RuleMutants(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static List<Mutant> of(CompiledRulebook compiled) {
        RuleMutants mutants = new RuleMutants(compiled.rulebook());
        own(compiled.rulebook()).forEach(mutants::add);
        List<Mutant> all = new ArrayList<>(mutants.compiled());
        own(compiled.rulebook()).forEach(rule -> all.add(dropped(rule)));
        return all;
    }

    private static List<RuleText> own(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(it -> it.rulebook().equals(rulebook.id()))
                .toList();
    }

    private static Mutant dropped(RuleText rule) {
        return new Mutant(
                place(rule) + "dropped",
                Set.of(rule.name()),
                it -> CompiledRulebook.of(
                        it.rulebook(),
                        it.rules().stream()
                                .filter(one -> !one.text().name().equals(rule.name()))
                                .toList()));
    }

    private static String place(RuleText rule) {
        return rule.rulebook() + "/" + rule.file() + " " + rule.name() + ": ";
    }

    private void add(RuleText rule) {
        int turn = 0;
        for (RuleMutation mutation : RuleMutation.of(rule)) {
            turn++;
            String file = "turn" + turn + ".drl";
            String packageName = "rules.turn" + turn;
            files.computeIfAbsent(
                            rule.rulebook() + "/" + file,
                            it -> new StringBuilder("package " + packageName + ";\n" + header()))
                    .append(mutation.text().source())
                    .append("\n\n");
            changed.add(mutation.inFile(file));
            names.add(place(rule) + mutation.what());
        }
    }

    private String header() {
        Set<String> lines = new LinkedHashSet<>();
        rulebook.files()
                .values()
                .forEach(text -> text.lines()
                        .map(String::trim)
                        .filter(it -> it.startsWith("import ") || it.startsWith("global "))
                        .forEach(lines::add));
        SHARES.forEach(it -> lines.add("import static vn.minhxet.subject.Exactly." + it + ";"));
        return String.join("\n", lines) + "\n\n";
    }

    private List<Mutant> compiled() {
        Map<String, String> sources = new LinkedHashMap<>();
        files.forEach((file, text) -> sources.put(file, text.toString()));
        List<LiftedRule> lifted = new RulebookCompiler(CompiledForms.none())
                .compile(new Rulebook(
                        rulebook.id(),
                        rulebook.version(),
                        rulebook.title(),
                        rulebook.base(),
                        rulebook.points(),
                        rulebook.from(),
                        rulebook.to(),
                        rulebook.documents(),
                        rulebook.parameters(),
                        rulebook.actionable(),
                        changed,
                        sources,
                        ""))
                .rules();
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < lifted.size(); i++) {
            mutants.add(swapped(names.get(i), lifted.get(i)));
        }
        return mutants;
    }

    private static Mutant swapped(String name, LiftedRule rule) {
        String replaced = rule.text().name();
        return new Mutant(
                name,
                Set.of(replaced),
                it -> CompiledRulebook.of(
                        it.rulebook(),
                        it.rules().stream()
                                .map(one -> one.text().name().equals(replaced) ? rule : one)
                                .toList()));
    }
}
