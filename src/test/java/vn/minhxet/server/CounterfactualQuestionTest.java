package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualText;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.report.CounterfactualJson;
import vn.minhxet.rule.Grade;

/** What would have had to be otherwise is one question: domain, command line and HTTP give the same document. */
class CounterfactualQuestionTest {

    private static final String REACH = "/api/gradings/reach?rulebook=366-qd-tw&lang=en&wanted=";

    private static CommandResult commandLine(String subject, String wanted) {
        return FirstYear.commandLine(
                List.of("explain", subject, "--reach", wanted),
                "--rulebook",
                "366-qd-tw",
                "--format",
                "json",
                "--lang",
                "en");
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void everySubjectIsAnsweredAlike(Grade wanted) throws Exception {
        YearGrading year = FirstYear.year("366-qd-tw");
        String small = wanted.name().toLowerCase(Locale.ROOT);
        for (String subject : year.population().ids()) {
            CounterfactualText text =
                    CounterfactualWriter.write(CounterfactualSearch.of(year, subject, wanted), Language.EN);
            String document = FirstYear.document(out -> CounterfactualJson.write(text, out));
            assertThat(commandLine(subject, small).out()).isEqualTo(document);
            assertThat(FirstYear.http(REACH + small + "&subject=" + subject).text())
                    .isEqualTo(document);
        }
    }

    @Test
    void whoIsNotThereIsRefusedWithTheSameNearest() throws Exception {
        YearGrading year = FirstYear.year("366-qd-tw");
        assertThatThrownBy(() -> CounterfactualSearch.of(year, "DV3", Grade.GOOD))
                .isInstanceOf(UnknownSubjectException.class);
        assertThat(commandLine("DV3", "GOOD").err())
                .isEqualTo("minhxet: There is no subject “DV3” among the facts. Did you mean “DV03”?\n");
        assertThat(FirstYear.detail(FirstYear.http(REACH + "GOOD&subject=DV3")))
                .isEqualTo("There is no organization or member with the id “DV3”. Did you mean “DV03”?");
    }

    @Test
    void aGradeThatThereIsNotIsRefusedWithAllThereAre() throws Exception {
        String all = String.join(", ", Grade.codes());
        assertThat(commandLine("DV03", "TOP").err()).startsWith("minhxet: --reach takes " + all);
        assertThat(FirstYear.detail(FirstYear.http(REACH + "TOP&subject=DV03")))
                .isEqualTo("The parameter wanted must be one of " + all + ".");
    }
}
