package vn.minhxet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.OrganizationKind;

/** Synthetic years have exactly the shape asked for, and a realistic mixture. */
class SyntheticYearTest {

    private static Map<OrganizationKind, Long> kinds(YearFacts facts) {
        return facts.organizations().stream()
                .collect(Collectors.groupingBy(OrganizationRow::kind, Collectors.counting()));
    }

    @Test
    void laoCaiHasItsPublishedNumbers() {
        YearFacts facts = SyntheticYear.of(YearShape.LAO_CAI, 1, 2025);
        assertThat(kinds(facts))
                .isEqualTo(Map.of(
                        OrganizationKind.PROVINCE, 1L,
                        OrganizationKind.UPPER_COMMITTEE, 14L,
                        OrganizationKind.BASE_COMMITTEE, 286L,
                        OrganizationKind.BASE_CELL, 251L,
                        OrganizationKind.SECTION, 12L,
                        OrganizationKind.CELL, 3_041L));
        assertThat(facts.members()).hasSize(53_767);
        assertThat(facts.members()).anyMatch(it -> it.generalPoints() == Unknown.NUMBER);
        assertThat(facts.members()).anyMatch(it -> it.tasksExceeded() == Unknown.NUMBER);
        assertThat(facts.members()).anyMatch(MemberRow::complaintPending).anyMatch(MemberRow::exempt);
        assertThat(facts.members()).anyMatch(it -> it.generalPoints() + it.resultPoints() == 90_00);
        assertThat(facts.findings()).extracting(it -> it.kind()).contains(FindingKind.DISCIPLINE);
    }

    @Test
    void hueHas44CommitteesOneOfThemMergedFromThree() {
        YearFacts facts = SyntheticYear.of(YearShape.HUE, 1, 2025);
        assertThat(kinds(facts)).containsEntry(OrganizationKind.UPPER_COMMITTEE, 44L);
        List<OrganizationRow> merged = facts.organizations().stream()
                .filter(it -> !it.predecessors().isEmpty())
                .toList();
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).predecessors()).hasSize(3);
        assertThat(facts.members()).hasSize(400);
        assertThat(facts.indicators()).extracting(it -> it.indicator()).contains("PARTY_ADMISSION", "DOSSIERS_ON_TIME");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 57, 100, 999, 5_000})
    void anyNumberOfMembersMakesAWholeTree(int members) {
        YearFacts facts =
                SyntheticYear.of(YearShape.named(Integer.toString(members)).orElseThrow(), 3, 2024);
        assertThat(facts.members()).hasSize(members);
        Map<String, OrganizationRow> byId = new HashMap<>();
        facts.organizations().forEach(it -> assertThat(byId.put(it.id(), it)).isNull());
        assertThat(facts.organizations()).filteredOn(it -> it.parent() == null).hasSize(1);
        facts.organizations().stream()
                .filter(it -> it.parent() != null)
                .forEach(it -> assertThat(byId).containsKey(it.parent()));
        assertThat(facts.members()).allMatch(it -> byId.containsKey(it.organization()));
        Set<String> headed = new HashSet<>();
        facts.members().stream()
                .filter(it -> it.leads() != null)
                .forEach(it -> assertThat(headed.add(it.leads())).isTrue());
    }

    @Test
    void theSameSeedGivesTheSameFactsAndAnotherOneOthers() {
        YearShape shape = YearShape.named("500").orElseThrow();
        assertThat(SyntheticYear.of(shape, 1, 2025)).isEqualTo(SyntheticYear.of(shape, 1, 2025));
        assertThat(SyntheticYear.of(shape, 1, 2025).members())
                .isNotEqualTo(SyntheticYear.of(shape, 2, 2025).members());
    }

    @Test
    void headsStateWhatTheirOrganizationsStateSaveAFew() {
        YearFacts facts = SyntheticYear.of(YearShape.LAO_CAI, 1, 2025);
        Map<String, OrganizationRow> byId = new HashMap<>();
        facts.organizations().forEach(it -> byId.put(it.id(), it));
        List<MemberRow> heads =
                facts.members().stream().filter(it -> it.leads() != null).toList();
        long differing = heads.stream()
                .filter(it -> !figures(it).equals(figures(byId.get(it.leads()))))
                .count();
        assertThat(heads).hasSizeGreaterThan(3_000);
        assertThat(differing).isPositive().isLessThan(heads.size() / 100);
    }

    private static List<Integer> figures(MemberRow it) {
        return List.of(
                it.tasksAssigned(), it.tasksCompleted(), it.tasksOnTime(), it.tasksExceeded(), it.targetsMissed());
    }

    private static List<Integer> figures(OrganizationRow it) {
        return List.of(
                it.tasksAssigned(), it.tasksCompleted(), it.tasksOnTime(), it.tasksExceeded(), it.targetsMissed());
    }

    @Test
    void namesAreCountedOut() {
        YearFacts facts = SyntheticYear.of(YearShape.HUE, 1, 2025);
        assertThat(facts.members()).allMatch(it -> it.name().matches("Đảng viên \\d{6}"));
        assertThat(facts.organizations()).allMatch(it -> it.name().contains("Mẫu"));
    }

    @Test
    void diceAreTheSameEverywhere() {
        SeededRandom random = SeededRandom.of(42, "DV-000001");
        assertThat(List.of(random.below(1_000), random.below(1_000), random.between(-5, 5)))
                .containsExactly(684, 299, 5);
    }
}
