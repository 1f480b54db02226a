package vn.minhxet.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.subject.Result;

/** A small year graded twice: who comes out otherwise, through what, and by which reasons. */
class ComparisonTest {

    private static final YearGrading BEFORE = SmallYear.graded();

    private static Supposition set(String... moved) {
        Supposition supposition = Supposition.of(SmallYear.RULEBOOK);
        for (String it : moved) {
            String[] parts = it.split("=");
            Parameter parameter = ParameterValueParser.moved(SmallYear.RULEBOOK.rulebook(), parts[0], parts[1], false);
            supposition = supposition.with(parameter);
        }
        return supposition;
    }

    private static Comparison compared(String... moved) {
        return Comparison.of(BEFORE, set(moved));
    }

    private static Map<String, Cause> causes(Comparison comparison) {
        return page(comparison).items().stream().collect(Collectors.toMap(ChangeText::subject, ChangeText::cause));
    }

    private static ChangesPage page(Comparison comparison) {
        return ChangesPage.of(comparison, 0, 100, Language.EN);
    }

    @Test
    void nothingSupposedLeavesAllOnTheDiagonal() {
        Comparison comparison = Comparison.of(BEFORE, Supposition.of(SmallYear.RULEBOOK));
        Matrix members = comparison.matrices().members().orElseThrow();
        assertThat(comparison.changed()).isZero();
        assertThat(members.total()).isEqualTo(7);
        assertThat(members.count(Result.EXCELLENT, Result.EXCELLENT)).isEqualTo(1);
        assertThat(members.count(Result.GOOD, Result.GOOD)).isEqualTo(5);
        assertThat(members.count(Result.NEEDS_DECISION, Result.NEEDS_DECISION)).isEqualTo(1);
        assertThat(members.changed()).isZero();
        assertThat(page(comparison).items()).isEmpty();
        assertThat(comparison.moved()).isEmpty();
    }

    @Test
    void oneMayPullDownColleaguesAndTheCell() {
        Comparison comparison = compared("good.points=75");
        assertThat(causes(comparison))
                .isEqualTo(Map.of("M6", Cause.OWN, "M1", Cause.COLLEAGUES, "CB", Cause.SUBORDINATES));
        assertThat(comparison.movedByQuota()).isEqualTo(1);
        assertThat(comparison.quotaBefore().members()).contains(new QuotaCount(1, 1, 0, 0));
        assertThat(comparison.quotaAfter().members()).contains(new QuotaCount(1, 0, 0, 1));
        assertThat(comparison.quotaBefore().organizations())
                .isEqualTo(Map.of(OrganizationKind.BASE_CELL, new QuotaCount(1, 1, 0, 0)));
        assertThat(comparison.quotaAfter().organizations()).isEmpty();
    }

    @Test
    void reasonsComeAndGo() {
        ChangesPage page = page(compared("good.points=75"));
        assertThat(page.items()).extracting(ChangeText::subject).containsExactly("CB", "M1", "M6");
        ChangeText cell = page.items().get(0);
        assertThat(cell.kind()).isEqualTo(OrganizationKind.BASE_CELL);
        assertThat(cell.before().grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(cell.after().grade()).isEqualTo(Grade.GOOD);
        assertThat(cell.went()).isEmpty();
        assertThat(cell.came()).extracting(ReasonText::message).containsExactly("5 of 6 members good, 85% required");
        ChangeText quota = page.items().get(1);
        assertThat(quota.kind()).isNull();
        assertThat(quota.came()).extracting(ReasonText::rule).containsExactly("quota");
        ChangeText own = page.items().get(2);
        assertThat(own.came()).extracting(ReasonText::message).containsExactly("72 points of 75");
        assertThat(own.went()).extracting(ReasonText::message).containsExactly("72 points of 90");
    }

    @Test
    void theTermsOfTheQuotaAreACauseOfTheirOwn() {
        assertThat(causes(compared("quota.ratioPercent=10"))).isEqualTo(Map.of("M1", Cause.QUOTA));
    }

    @Test
    void pointsOfTheSubjectItselfAreItsOwnCause() {
        assertThat(causes(compared("excellent.points=98"))).isEqualTo(Map.of("M1", Cause.OWN));
        assertThat(causes(compared("organization.points=85"))).isEqualTo(Map.of("CB", Cause.OWN, "CC", Cause.OWN));
    }

    @Test
    void aRuleOfTheCellThatDiffersIsItsOwnCauseThoughItReadsTheMembers() {
        assertThat(causes(compared("good.points=75", "cell.goodPercent=90"))).containsEntry("CB", Cause.OWN);
    }

    @Test
    void otherGradesLeftOpenAreAChange() {
        Comparison comparison = compared("gap.severe=false");
        Matrix members = comparison.matrices().members().orElseThrow();
        assertThat(members.count(Result.NEEDS_DECISION, Result.NEEDS_DECISION)).isEqualTo(1);
        assertThat(members.changed()).isEqualTo(1);
        ChangeText change = page(comparison).items().get(0);
        assertThat(change.subject()).isEqualTo("M7");
        assertThat(change.before().openGrades()).containsExactly(Grade.GOOD, Grade.COMPLETED, Grade.NOT_COMPLETED);
        assertThat(change.after().openGrades()).containsExactly(Grade.GOOD, Grade.COMPLETED);
        assertThat(change.went()).extracting(ReasonText::rule).containsExactly("mau-member-late-severe");
    }

    @Test
    void targetsCountAsReachedWhereTheyAreMissedOrUnknown() {
        Supposition supposition = set("admission.bonus=5").reaching("PARTY_ADMISSION");
        Comparison comparison = Comparison.of(BEFORE, supposition);
        assertThat(comparison.raised())
                .containsExactly(new TargetsReached("PARTY_ADMISSION", Set.of("M1", "M6", "CB")));
        YearGrading after = comparison.after();
        assertThat(after.of("M1").orElseThrow().score()).hasValue(10_000);
        assertThat(after.of("M6").orElseThrow().score()).hasValue(7_700);
        assertThat(after.of("M2").orElseThrow().score()).hasValue(8_000);
        assertThat(causes(Comparison.of(BEFORE, set("good.points=75").reaching("PARTY_ADMISSION"))))
                .isEqualTo(Map.of("M6", Cause.OWN, "M1", Cause.OWN, "CB", Cause.OWN));
    }

    @Test
    void committeesStandByTheirChanges() {
        Comparison comparison = compared("good.points=75");
        Population population = BEFORE.population();
        CommitteeChange cell = comparison.byCommittee(Committees.of(population)).get(0);
        assertThat(cell.id()).isEqualTo("CB");
        assertThat(cell.changed()).isEqualTo(3);
        assertThat(cell.total()).isEqualTo(7);
        assertThat(cell.sharePercent()).isEqualTo(new BigDecimal("42.86"));
        assertThat(comparison.byCommittee(Committees.of(population, OrganizationKind.PROVINCE)))
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isNull());
    }

    @Test
    void movedParametersAreToldWithBothValues() {
        List<MovedParameter> moved =
                compared("organization.points=72,5", "quota.rounding=UP").moved();
        assertThat(moved).extracting(MovedParameter::name).containsExactly("organization.points", "quota.rounding");
        assertThat(moved.get(0).before().orElseThrow().value()).isEqualTo(new BigDecimal("70"));
        assertThat(moved.get(0).after().orElseThrow().value()).isEqualTo(new BigDecimal("72.5"));
        assertThat(moved.get(0).illustrative()).isTrue();
        assertThat(moved.get(1).interpretation()).isTrue();
    }

    @Test
    void pagesFollowEachOther() {
        Comparison comparison = compared("good.points=75");
        ChangesPage second = ChangesPage.of(comparison, 1, 1, Language.EN);
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items()).extracting(ChangeText::subject).containsExactly("M1");
    }

    @Test
    void onlyTheSameSubjectsAreCompared() {
        YearFacts facts = SmallYear.facts();
        YearFacts fewer = new YearFacts(
                new Period(2025, facts.period().reviewedOn()),
                facts.organizations(),
                facts.members().subList(0, 6),
                facts.assessments(),
                List.of(),
                facts.findings());
        YearGrading other = new Grader(EvaluationPlan.of(SmallYear.RULEBOOK)).grade(fewer);
        Supposition supposition = Supposition.of(SmallYear.RULEBOOK);
        assertThatThrownBy(() -> Comparison.of(BEFORE, other, supposition)).isInstanceOf(SuppositionException.class);
    }
}
