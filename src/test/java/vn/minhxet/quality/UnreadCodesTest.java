package vn.minhxet.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.warning.Warnings;

/** Holds which codes are warned of: those that no rule and no quota reads, each once, with the nearest that is read. */
class UnreadCodesTest {

    private static final Rulebooks RULEBOOKS =
            Rulebooks.in(Path.of(System.getProperty("minhxet.home", ".")).resolve("rules"));

    private static final String FACTS = """
            {"period": {"year": 2025, "reviewedOn": "2025-12-10"},
             "organizations": [
               {"id": "DB", "kind": "BASE_COMMITTEE", "sector": "XA", "group": "CUM-1"},
               {"id": "CB", "kind": "CELL", "parent": "DB", "sector": "XA", "group": "CUM-1"}],
             "members": [{"id": "M", "organization": "CB", "group": "KE_TOAN"}],
             "assessments": [{"subject": "M", "criterion": "TASKS", "aspect": "RESULT", "level": "GOOD"}],
             "indicators": [
               {"subject": "CB", "indicator": "PARTY_ADMISION", "target": 2, "actual": 2},
               {"subject": "DB", "indicator": "PARTY_ADMISION", "target": 2, "actual": 2},
               {"subject": "DB", "indicator": "PARTY_ADMISSION", "target": 2, "actual": 2}]}
            """;

    private static List<String> warnings(Rulebook rulebook) {
        Warnings.Builder warnings = new Warnings.Builder();
        new UnreadCodes(
                        FactsReader.json(
                                        new ByteArrayInputStream(FACTS.getBytes(StandardCharsets.UTF_8)),
                                        ReadingLimits.REQUESTS)
                                .orThrow(),
                        rulebook,
                        warnings)
                .warn();
        return warnings.build().listed().stream()
                .map(it -> it.code() + " " + it.message().in(Language.EN))
                .toList();
    }

    @Test
    void aMisspeltIndicatorIsToldOnceWithTheNearestThatIsRead() {
        assertThat(warnings(RULEBOOKS.get("hue")))
                .contains("INDICATOR_UNREAD No rule reads the indicator “PARTY_ADMISION” (rows: 2)."
                        + " Did you mean “PARTY_ADMISSION”?")
                .noneMatch(it -> it.contains("“PARTY_ADMISSION” (rows"));
    }

    @Test
    void aRulebookByPointsReadsNoCriterion() {
        assertThat(warnings(RULEBOOKS.get("366-qd-tw")))
                .contains("CRITERION_UNREAD No rule reads the criterion “TASKS” (rows: 1).");
    }

    @Test
    void aRulebookByLevelsReadsEveryCriterion() {
        assertThat(warnings(RULEBOOKS.get("124-qd-tw"))).noneMatch(it -> it.startsWith("CRITERION_UNREAD"));
    }

    @Test
    void whatTheQuotaCountsByIsRead() {
        Rulebook bySector = RULEBOOKS.get("366-qd-tw");
        assertThat(warnings(bySector))
                .contains("GROUP_UNREAD No rule and no quota reads the group “CUM-1” (rows: 2).")
                .noneMatch(it -> it.startsWith("SECTOR_UNREAD"));
        Rulebook byGroup = bySector.with(bySector.parameters()
                .find("quota.organizationScope")
                .orElseThrow()
                .with("GROUP"));
        assertThat(warnings(byGroup))
                .contains("SECTOR_UNREAD No rule and no quota reads the sector “XA” (rows: 2).")
                .noneMatch(it -> it.contains("CUM-1"));
    }
}
