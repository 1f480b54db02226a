package vn.minhxet.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.Period;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.SubjectYear;

/**
 * Holds that the shipped rulebooks pass over no finding in silence, and stay so when rules change: discipline and
 * violations found by inspection are weighed whatever interpretation is switched off, all else is weighed or noted.
 */
class FindingRulesTest {

    private static final Rulebooks RULEBOOKS =
            Rulebooks.in(Path.of(System.getProperty("minhxet.home", ".")).resolve("rules"));

    private static final Set<FindingKind> FOR_PEOPLE = Set.of(FindingKind.DISCIPLINE, FindingKind.INSPECTION_VIOLATION);

    private static final Period PERIOD = new Period(2025, LocalDate.of(2025, 12, 10), LocalDate.of(2024, 12, 12));

    private static final String YEAR = """
            {"period": {"year": 2025, "reviewedOn": "2025-12-10", "previousReviewedOn": "2024-12-12"},
             "organizations": [{"id": "DB", "kind": "BASE_COMMITTEE"}, {"id": "CB", "kind": "CELL", "parent": "DB"}],
             "members": [
               {"id": "L", "organization": "CB", "role": "LEADER", "status": "OFFICIAL"},
               {"id": "N", "organization": "CB", "role": "NON_LEADER", "status": "OFFICIAL"},
               {"id": "O", "organization": "CB", "role": "OUTSIDE", "status": "PROBATIONARY"}]}
            """;

    private static final Population POPULATION = Population.of(
            FactsReader.json(new ByteArrayInputStream(YEAR.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS)
                    .orThrow());

    static List<String> rulebooks() {
        return RULEBOOKS.ids();
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void everyFindingIsWeighedOrNoted(String id) {
        FindingRules rules = FindingRules.of(RULEBOOKS.get(id));
        assertThat(silent(rules, false)).isEmpty();
    }

    /** The flag that leaves violations to people says by its label what follows where it is off. */
    @ParameterizedTest
    @MethodSource("rulebooks")
    void disciplineAndViolationsAreWeighedWhateverIsSwitchedOff(String id) {
        for (Rulebook switched : switched(RULEBOOKS.get(id))) {
            assertThat(silent(FindingRules.of(switched), true)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"366-qd-tw", "124-qd-tw", "132-qd-tw"})
    void withoutTheRuleAViolationWouldBePassedOver(String id) {
        Rulebook rulebook = RULEBOOKS.get(id);
        Rulebook off = rulebook.with(rulebook.parameters()
                .find("unweighed.violationLeftToPeople")
                .orElseThrow()
                .with(false));
        assertThat(silent(FindingRules.of(off), true))
                .isNotEmpty()
                .allMatch(it -> it.contains("INSPECTION_VIOLATION null") || it.contains("INSPECTION_VIOLATION NONE"));
    }

    private static Set<String> silent(FindingRules rules, boolean forPeople) {
        Set<String> silent = new TreeSet<>();
        for (SubjectYear subject : subjects()) {
            for (FindingYear finding : findings(subject.id())) {
                boolean told = FOR_PEOPLE.contains(finding.kind())
                        ? rules.weigh(subject, finding)
                        : forPeople || rules.mention(subject, finding);
                if (!told) {
                    silent.add(subject.id() + " " + finding.kind() + " " + finding.form() + " duty "
                            + finding.row().dutyRelated());
                }
            }
        }
        return silent;
    }

    private static List<SubjectYear> subjects() {
        return IntStream.range(0, POPULATION.size())
                .<SubjectYear>mapToObj(at ->
                        POPULATION.isOrganization(at) ? POPULATION.organizationYear(at) : POPULATION.memberYear(at))
                .toList();
    }

    private static List<FindingYear> findings(String subject) {
        List<FindingYear> all = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            Stream.concat(Stream.of((DisciplineForm) null), Arrays.stream(DisciplineForm.values()))
                    .forEach(form -> Stream.of(true, false)
                            .forEach(duty -> all.add(new FindingYear(row(subject, kind, form, duty), PERIOD, false))));
        }
        return all;
    }

    private static FindingRow row(String subject, FindingKind kind, @Nullable DisciplineForm form, boolean duty) {
        return new FindingRow(
                "KL",
                subject,
                kind,
                form,
                LocalDate.of(2025, 5, 20),
                null,
                null,
                null,
                duty,
                false,
                false,
                null,
                null,
                false,
                null);
    }

    /** The rulebook under every combination of the flags that rules about findings read, the rule of silence kept. */
    private static List<Rulebook> switched(Rulebook rulebook) {
        List<String> flags = rulebook.rules().stream()
                .filter(it -> it.element()
                        .filter(one -> "findings".equals(one.source()))
                        .isPresent())
                .flatMap(it -> it.flags().stream())
                .filter(it -> !it.startsWith("unweighed."))
                .distinct()
                .sorted()
                .toList();
        List<Rulebook> all = List.of(rulebook);
        for (String flag : flags) {
            List<Rulebook> more = new ArrayList<>();
            for (Rulebook it : all) {
                for (boolean value : new boolean[] {true, false}) {
                    more.add(it.with(it.parameters().find(flag).orElseThrow().with(value)));
                }
            }
            all = more;
        }
        return all;
    }
}
