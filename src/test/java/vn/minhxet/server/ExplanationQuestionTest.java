package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhxet.explain.Explanation;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.report.ExplanationJson;

/** Why a subject is graded so is one question: domain, command line and HTTP give the same document. */
class ExplanationQuestionTest {

    private static final String EXPLANATIONS = "/api/explanations?rulebook=366-qd-tw&subject=";

    private static String commandLine(String subject, String language) {
        return FirstYear.commandLine(
                        List.of("explain", subject), "--rulebook", "366-qd-tw", "--format", "json", "--lang", language)
                .out();
    }

    @Test
    void everySubjectIsExplainedAlike() throws Exception {
        YearGrading year = FirstYear.year("366-qd-tw");
        for (String subject : year.population().ids()) {
            Language language = subject.startsWith("DV") ? Language.VI : Language.EN;
            Explanation explanation = Explanation.of(year, subject, language);
            String document = FirstYear.document(out -> ExplanationJson.write(explanation, out));
            assertThat(commandLine(subject, language.code())).isEqualTo(document);
            assertThat(FirstYear.http(EXPLANATIONS + subject + "&lang=" + language.code())
                            .text())
                    .isEqualTo(document);
        }
    }

    @Test
    void spacesAroundAnIdAreNoPartOfIt() throws Exception {
        String document = commandLine("DV04", "vi");
        assertThat(commandLine(" DV04 ", "vi")).isEqualTo(document).isNotEmpty();
        assertThat(FirstYear.http(EXPLANATIONS + "%20DV04%20").text()).isEqualTo(document);
    }

    @Test
    void whoIsNotThereIsRefusedWithTheSameNearest() throws Exception {
        YearGrading year = FirstYear.year("366-qd-tw");
        UnknownSubjectException unknown =
                catchThrowableOfType(UnknownSubjectException.class, () -> Explanation.of(year, "DV3", Language.VI));
        assertThat(unknown.subject()).isEqualTo("DV3");
        assertThat(unknown.question().vi()).isEqualTo(" Có phải là “DV03”?");
        assertThat(FirstYear.commandLine(List.of("explain", "DV3"), "--rulebook", "366-qd-tw")
                        .err())
                .endsWith(unknown.question().vi() + "\n");
        HttpAnswer answer = FirstYear.http(EXPLANATIONS + "DV3");
        assertThat(answer.problem()).isEqualTo("unknown-subject");
        assertThat(FirstYear.detail(answer)).endsWith(unknown.question().vi());
    }
}
