package vn.minhxet.counterfactual;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** The shipped rulebooks and years; each rulebook is compiled once for all tests. */
final class Shipped {

    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
    private static final Map<String, CompiledRulebook> COMPILED = new ConcurrentHashMap<>();

    private Shipped() {}

    static CompiledRulebook rulebook(String id) {
        return COMPILED.computeIfAbsent(
                id,
                it -> new RulebookCompiler(CompiledFormCache.none())
                        .compile(Rulebooks.in(HOME.resolve("rules")).get(it)));
    }

    static Path year(String name) {
        return HOME.resolve("fixtures/good").resolve(name);
    }
}
