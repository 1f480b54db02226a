package vn.minhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.language.Language;

/** The scenarios of the shipped rulebooks all pass, and cover every rule and every condition. */
class ShippedScenariosTest {

    static List<String> ids() {
        return Shipped.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void passAndCoverTheRulebook(String id) {
        ScenarioSuite suite = ScenarioSuite.run(Shipped.compiled(id), Shipped.RULES.resolve(id));
        assertThat(suite.passed())
                .as(ScenarioReport.of(suite, Language.EN).replace("%", "%%"))
                .isTrue();
    }
}
