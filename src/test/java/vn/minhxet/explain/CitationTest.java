package vn.minhxet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;

/** Clauses as papers cite them, of every regulation that a shipped rulebook rests on. */
class CitationTest {

    /** What a rule file writes and no paper does: numbers of article and clause behind each other. */
    private static final Pattern CODED = Pattern.compile("(?:QĐ|HD|CT|KL)/\\p{L}+ \\d");

    private static Rulebook rulebook(String id) {
        return Rulebooks.in(Path.of(System.getProperty("minhxet.home", "."), "rules"))
                .get(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "366-qd-tw | 366-QĐ/TW 11.1.3    | điểm 1.3 khoản 1 Điều 11 Quy định 366-QĐ/TW",
                "366-qd-tw | 366-QĐ/TW 5         | Điều 5 Quy định 366-QĐ/TW",
                "124-qd-tw | 124-QĐ/TW 12        | Điều 12 Quy định 124-QĐ/TW",
                "124-qd-tw | 124-QĐ/TW 5.2       | khoản 2 Điều 5 Quy định 124-QĐ/TW",
                "124-qd-tw | 124-QĐ/TW 12.4      | khoản 4 Điều 12 Quy định 124-QĐ/TW",
                "124-qd-tw | 124-QĐ/TW 12.4.2    | điểm 4.2 khoản 4 Điều 12 Quy định 124-QĐ/TW",
                "124-qd-tw | 124-QĐ/TW 12.4.3.d  | tiết d điểm 4.3 khoản 4 Điều 12 Quy định 124-QĐ/TW",
                "132-qd-tw | 132-QĐ/TW           | Quy định 132-QĐ/TW",
                "132-qd-tw | 21-HD/BTCTW         | Hướng dẫn 21-HD/BTCTW"
            })
    void areCitedInFull(String rulebook, String clause, String cited) {
        assertThat(Citation.of(rulebook(rulebook), clause, Language.VI)).isEqualTo(cited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"366-qd-tw", "124-qd-tw", "132-qd-tw", "hue", "thanh-hoa"})
    void noClauseOfAShippedRulebookIsLeftAsRuleFilesWriteIt(String id) {
        Rulebook rulebook = rulebook(id);
        TreeSet<String> clauses = new TreeSet<>();
        rulebook.rules().stream().map(RuleText::clause).forEach(clauses::add);
        rulebook.parameters().all().stream().map(Parameter::clause).forEach(clauses::add);
        assertThat(clauses).isNotEmpty();
        for (String clause : clauses) {
            assertThat(Citation.of(rulebook, clause, Language.VI)).as(clause).doesNotContainPattern(CODED);
        }
    }

    @Test
    void clausesOfOneArticleAreCitedTogether() {
        assertThat(Citation.of(
                        rulebook("124-qd-tw"), List.of("124-QĐ/TW 12.4", "124-QĐ/TW 12.1", "124-QĐ/TW 5"), Language.VI))
                .isEqualTo("khoản 1, khoản 4 Điều 12 Quy định 124-QĐ/TW; Điều 5 Quy định 124-QĐ/TW");
    }
}
