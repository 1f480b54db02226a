package vn.minhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.rulebook.CompiledForms;
import vn.minhxet.rulebook.RulebookCompiler;
import vn.minhxet.rulebook.Rulebooks;
import vn.minhxet.subject.Language;

/** The scenarios of the shipped rulebooks all pass, and cover every rule and every condition. */
class ShippedScenariosTest {

    private static final Path RULES =
            Path.of(System.getProperty("minhxet.home", ".")).resolve("rules");
    private static final Rulebooks RULEBOOKS = Rulebooks.in(RULES);

    static List<String> ids() {
        return RULEBOOKS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void passAndCoverTheRulebook(String id) {
        ScenarioSuite suite = ScenarioSuite.run(
                new RulebookCompiler(CompiledForms.none()).compile(RULEBOOKS.get(id)), RULES.resolve(id));
        assertThat(suite.passed())
                .as(ScenarioReport.of(suite, Language.EN).replace("%", "%%"))
                .isTrue();
    }
}
