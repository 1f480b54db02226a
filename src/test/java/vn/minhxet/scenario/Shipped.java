package vn.minhxet.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** The shipped rulebooks with their scenarios; each is compiled once for all tests. */
final class Shipped {

    static final Path RULES = Path.of(System.getProperty("minhxet.home", ".")).resolve("rules");

    private static final Rulebooks RULEBOOKS = Rulebooks.in(RULES);
    private static final Map<String, CompiledRulebook> COMPILED = new ConcurrentHashMap<>();

    private Shipped() {}

    /** All ids, or the one given with {@code -Dminhxet.rulebook}. */
    static List<String> ids() {
        String only = System.getProperty("minhxet.rulebook");
        return only == null ? RULEBOOKS.ids() : List.of(only);
    }

    static CompiledRulebook compiled(String id) {
        return COMPILED.computeIfAbsent(
                id, it -> new RulebookCompiler(CompiledFormCache.none()).compile(RULEBOOKS.get(it)));
    }

    static List<Scenario> scenarios(String id) {
        return ScenarioFolder.read(RULES.resolve(id)).stream()
                .flatMap(it -> it.scenarios().stream())
                .toList();
    }
}
