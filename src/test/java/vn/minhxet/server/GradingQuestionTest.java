package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.report.GradingsJson;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.selection.Selection;

/** By which rulebook a year is graded is one question: domain, command line and HTTP give the same document. */
class GradingQuestionTest {

    private static final List<String> GRADE = List.of("grade", "--format", "json");
    private static final Period YEAR = new Period(2025, LocalDate.of(2025, 12, 10));

    private static Optional<Rulebook> chosen(Optional<String> id) {
        return Rulebooks.in(Served.settings().rules()).choose(id, YEAR);
    }

    @ParameterizedTest
    @CsvSource({"366-qd-tw, vi", "hue, en", "124-qd-tw, vi", "132-qd-tw, en"})
    void theRulebookIsTheOneThatIsNamed(String id, String language) throws Exception {
        YearGrading year = FirstYear.year(chosen(Optional.of(id)).orElseThrow().id());
        Language spoken = Language.valueOf(language.toUpperCase(Locale.ROOT));
        String document = FirstYear.document(out -> new GradingsJson(spoken, false, Selection.ALL).write(year, out));
        CommandResult ran = FirstYear.commandLine(GRADE, "--rulebook", id, "--lang", language);
        HttpAnswer answer = FirstYear.http("/api/gradings?rulebook=" + id + "&lang=" + language);
        assertThat(ran.out()).isEqualTo(document);
        assertThat(answer.text()).isEqualTo(document);
        assertThat(ran.err().isEmpty()).isEqualTo(year.isInForce());
        assertThat(answer.header("Minh-Xet-Warning").isEmpty()).isEqualTo(year.isInForce());
    }

    @Test
    void elseItIsTheOneInForceAtTheEndOfTheYear() throws Exception {
        YearGrading year = FirstYear.year(chosen(Optional.empty()).orElseThrow().id());
        String document =
                FirstYear.document(out -> new GradingsJson(Language.VI, false, Selection.ALL).write(year, out));
        CommandResult ran = FirstYear.commandLine(GRADE);
        assertThat(ran.out()).isEqualTo(document);
        assertThat(ran.err()).isEqualTo("minhxet: Bộ quy tắc áp dụng cho năm 2025: 366-qd-tw\n");
        assertThat(FirstYear.http("/api/gradings").text()).isEqualTo(document);
    }

    @Test
    void oneThatThereIsNotIsRefusedInTheSameWords() throws Exception {
        String words =
                "Không có bộ quy tắc “hua”. Có phải là “hue”? Có: 124-qd-tw, 132-qd-tw, 366-qd-tw, hue," + " thanh-hoa";
        assertThat(FirstYear.commandLine(GRADE, "--rulebook", "hua").err()).isEqualTo("minhxet: " + words + "\n");
        assertThat(FirstYear.detail(FirstYear.http("/api/gradings?rulebook=hua")))
                .isEqualTo(words);
    }
}
