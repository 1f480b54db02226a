package vn.minhxet.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhxet.language.Language;

/** The rulebooks that are shipped. */
class ShippedRulebooksTest {

    private static final Path RULES =
            Path.of(System.getProperty("minhxet.home", ".")).resolve("rules");

    @Test
    void haveNoProblem() {
        List<String> problems = RulebookCheck.check(RULES).stream()
                .map(it -> it.text(Language.EN))
                .toList();
        assertThat(problems).isEmpty();
    }
}
