package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.cli.CommandResult;

/** A number whose exponent no arithmetic bears is told with its place, wherever it stands. */
class NumbersWithoutBoundsTest {

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.with(it -> it.with(FactsSamples.population()));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9999999999",
                "-1e9999999999",
                "1e-9999999999",
                "1000e2147483647",
                "1e2147483648",
                "1e-2147483649",
                "1e99999999999999999999",
            })
    void isRefusedInFacts(String number) throws Exception {
        for (String column : new String[] {"generalPoints", "tasksAssigned", "resultPoints"}) {
            String facts = FactsSamples.SMALL.replaceFirst("\"" + column + "\":[0-9.]+", '"' + column + "\":" + number);
            HttpAnswer answer = served.post("/api/gradings", facts);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().at("/problems/0/column").asText()).isEqualTo(column);
            assertThat(answer.json().at("/problems/0/value").asText()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e2147483648", "0e-9999999999", "0.00e9999999999", "-0e9999999999"})
    void zeroIsZero(String zero) throws Exception {
        String facts = FactsSamples.SMALL.replaceFirst("\"generalPoints\":[0-9.]+", "\"generalPoints\":" + zero);
        HttpAnswer answer = served.post("/api/gradings", facts);
        assertThat(answer.text())
                .isEqualTo(
                        served.post("/api/gradings", facts.replace(zero, "0")).text());
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'population':'facts','set':{'excellent.points':1e9999999999}} | set.excellent.points",
                "{'population':'facts','set':{'excellent.points':0e2147483648}} | set.excellent.points",
                "{'population':'facts','set':{'excellent.points':1e-9999999999}} | set.excellent.points",
                "{'population':'facts','sweep':[{'parameter':'excellent.points','from':1e9999999999,'to':90}]} |"
                        + " sweep[0].from",
                "{'population':'facts','sweep':[{'parameter':'excellent.points','from':80,'to':90},"
                        + "{'parameter':'quota.ratioPercent','from':1,'to':2,'step':1e-9999999999}]} | sweep[1].step",
                "{'population':'facts','set':{'excellent.points':85},'limit':1e9999999999} | limit",
                "{'population':'facts','set':{'excellent.points':85},'offset':0e9999999999} | offset",
                "{'population':'facts','set':{'excellent.points':85},'committees':1e-9999999999} | committees",
                "{'population':1e9999999999,'set':{'excellent.points':85}} | population",
                "1e9999999999 | ''",
            })
    void isRefusedInQuestions(String question, String property) throws Exception {
        HttpAnswer answer = served.post("/api/what-if", question.replace('\'', '"'), "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-body");
        assertThat(answer.json().get("detail").asText())
                .startsWith(property)
                .contains("is too large or too small to be reckoned with.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999999", "0e2147483648", "1e-9999999999"})
    void isRefusedOnTheCommandLine(String number) {
        String facts = FirstYear.FACTS.toString();
        for (String[] option : new String[][] {
            {"--set", "excellent.points=" + number},
            {"--sweep", "excellent.points=80.." + number},
            {"--sweep", "excellent.points=80..90/" + number},
            {"--set", "excellent.points=85", "--limit", number},
        }) {
            String[] command = new String[option.length + 3];
            command[0] = "what-if";
            command[1] = "--facts";
            command[2] = facts;
            System.arraycopy(option, 0, command, 3, option.length);
            CommandResult result = CommandResult.run(command);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains(number).doesNotContain("Exception");
            assertThat(result.bytes()).isEmpty();
        }
    }
}
