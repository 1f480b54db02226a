package vn.minhxet.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.problem.RuleProblem;
import vn.minhxet.rulebook.problem.SheetFlaw;

/** Every hostile or careless rulebook gives its exact messages and never gets to the compiler. */
class BadRulebooksTest {

    @TempDir
    Path temporary;

    @Test
    void thereAreMany() {
        assertThat(BadRulebook.all()).hasSizeGreaterThanOrEqualTo(300);
    }

    @TestFactory
    Stream<DynamicTest> isRefusedWordForWord() {
        return BadRulebook.all().stream().map(it -> DynamicTest.dynamicTest(it.name(), () -> refused(it)));
    }

    @Test
    void everyFlawOfASheetIsMet() throws IOException {
        Set<Object> met = new HashSet<>();
        for (BadRulebook bad : BadRulebook.all()) {
            if (bad.name().startsWith("sheet-")) {
                bad.install(temporary.resolve(bad.name()));
                RulebookCheck.check(temporary.resolve(bad.name()), bad.name()).forEach(it -> met.add(it.code()));
            }
        }
        assertThat(met)
                .containsAll(Stream.of(SheetFlaw.values())
                        .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private void refused(BadRulebook bad) throws IOException {
        Path rules = temporary.resolve(bad.name());
        bad.install(rules);
        List<RuleProblem> problems = RulebookCheck.check(rules, bad.name());
        if (Boolean.getBoolean("minhxet.accept")) {
            Files.writeString(bad.expectedFile(Language.EN), BadRulebook.messages(problems, Language.EN));
            Files.writeString(bad.expectedFile(Language.VI), BadRulebook.messages(problems, Language.VI));
        }
        assertThat(BadRulebook.messages(problems, Language.EN)).isEqualTo(bad.expected(Language.EN));
        assertThat(BadRulebook.messages(problems, Language.VI)).isEqualTo(bad.expected(Language.VI));
        assertThatThrownBy(() -> Rulebooks.in(rules).get(bad.name()))
                .isInstanceOfSatisfying(
                        RulebookException.class,
                        refusal -> assertThat(refusal.problems()).isEqualTo(problems));
    }
}
