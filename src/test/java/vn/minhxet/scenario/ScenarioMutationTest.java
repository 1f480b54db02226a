package vn.minhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios of each shipped rulebook notice every small change of it: each condition turned, each number moved by its
 * step, each flag flipped, each code replaced, each rule dropped, each grade moved. One rulebook alone is tried with
 * {@code -Dminhxet.rulebook=ID}.
 */
class ScenarioMutationTest {

    static List<String> ids() {
        return Shipped.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyChangeIsNoticed(String id) throws IOException {
        MutationRun run = new MutationRun(Shipped.compiled(id), Shipped.scenarios(id));
        List<Mutant> mutants = run.mutants();
        Set<String> survivors = mutants.parallelStream()
                .filter(it -> !run.isNoticed(it))
                .map(Mutant::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> equivalent = equivalent();
        equivalent.keySet().removeIf(it -> !it.startsWith(id + "/"));
        assertThat(minus(survivors, equivalent.keySet()))
                .as("of %d changes of %s no scenario notices these", mutants.size(), id)
                .isEmpty();
        assertThat(minus(equivalent.keySet(), survivors))
                .as("listed as changing nothing, but noticed or not tried")
                .isEmpty();
    }

    private static String minus(Set<String> all, Set<String> some) {
        return all.stream().filter(it -> !some.contains(it)).collect(Collectors.joining("\n"));
    }

    /** Changes that provably change nothing, each with the reason: {@code change | reason}. */
    private static Map<String, String> equivalent() throws IOException {
        Map<String, String> equivalent = new LinkedHashMap<>();
        try (InputStream in = ScenarioMutationTest.class.getResourceAsStream("equivalent-changes.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split(" \\| ", 2))
                    .forEach(it -> equivalent.put(it[0].strip(), it[1].strip()));
        }
        assertThat(equivalent.values()).allMatch(it -> it.length() > 20);
        return equivalent;
    }
}
