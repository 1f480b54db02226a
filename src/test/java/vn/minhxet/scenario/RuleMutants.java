package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.CompiledRule;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/**
 * The changed rules of a rulebook, all compiled at once: the first change of each rule stands in a package of its own, the
 * second in another, so that each keeps its name.
 */
final class RuleMutants {

    private final Rulebook rulebook;
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
            changed.add(mutation.in("turn-" + turn));
            names.add(place(rule) + mutation.what());
        }
    }

    private List<Mutant> compiled() {
        List<CompiledRule> lifted = new RulebookCompiler(CompiledFormCache.none())
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
                        rulebook.exceptions(),
                        rulebook.codes(),
                        rulebook.sheets(),
                        ""))
                .rules();
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < lifted.size(); i++) {
            mutants.add(swapped(names.get(i), lifted.get(i)));
        }
        return mutants;
    }

    private static Mutant swapped(String name, CompiledRule rule) {
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
