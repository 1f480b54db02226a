package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;

/** The rulebooks can be read: documents, parameters, and each rule as it is written. */
class RulebooksOverHttpTest {

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
    }

    @Test
    void allAreListed() throws Exception {
        JsonNode list = served.get("/api/rulebooks").json().get("rulebooks");
        assertThat(StreamSupport.stream(list.spliterator(), false)
                        .map(it -> it.get("id").asText()
                                + ' '
                                + it.at("/inForce/from").asText()
                                + ' '
                                + it.at("/inForce/to").asText()))
                .contains("124-qd-tw 2023-10-04 2025-08-29", "366-qd-tw 2025-08-30 null");
        assertThat(served.get("/health/ready").json().get("rulebooks")).hasSameSizeAs(list);
    }

    @Test
    void oneIsReadWithItsDocumentsAndParameters() throws Exception {
        JsonNode page = served.get("/api/rulebooks/366-qd-tw").json();
        assertThat(page.get("hash").asText()).isEqualTo(rulebook("366-qd-tw").hash());
        assertThat(page.at("/documents/0/id").asText()).isEqualTo("366-QĐ/TW");
        JsonNode ratio = StreamSupport.stream(page.get("parameters").spliterator(), false)
                .filter(it -> it.get("name").asText().equals("quota.ratioPercent"))
                .findFirst()
                .orElseThrow();
        assertThat(ratio.get("value").asInt()).isEqualTo(20);
        assertThat(ratio.get("unit").asText()).isEqualTo("PERCENT");
        assertThat(ratio.get("range")).hasSize(2);
        assertThat(ratio.get("clause").asText()).startsWith("366-QĐ/TW");
    }

    @Test
    void everyRuleIsReadComplete() throws Exception {
        JsonNode rules = served.get("/api/rulebooks/hue/rules").json().get("rules");
        assertThat(rules).hasSize(rulebook("hue").rules().size());
        for (JsonNode rule : rules) {
            String file = Files.readString(
                    Served.settings().rules().resolve(rule.get("file").asText()));
            String source = rule.get("source").asText();
            assertThat(rulebook("hue").drl().values()).anyMatch(it -> it.contains(source));
            String written = rule.path("softens").asText("null").equals("null")
                    ? rule.get("name").asText()
                    : rule.get("softens").asText();
            written = written.replace("-of-organization-led", ""); // a rule that stands once more for the area led
            assertThat(file.lines().toList().get(rule.get("line").asInt() - 1)).isEqualTo("rule \"" + written + '"');
            assertThat(source).contains('"' + rule.get("name").asText() + '"');
            assertThat(rule.get("clause").asText())
                    .startsWith(rule.at("/document/id").asText());
        }
    }

    private static Rulebook rulebook(String id) {
        return Rulebooks.in(Served.settings().rules()).get(id);
    }
}
