package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.SubjectRegrading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.SubjectYear;
import vn.minhxet.whatif.Cause;
import vn.minhxet.whatif.ChangeText;
import vn.minhxet.whatif.ChangesPage;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Matrices;
import vn.minhxet.whatif.Matrix;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.Sweep;

/** Over random years a comparison equals two gradings apart from each other, and every cause that it names is one. */
class WhatIfTest {

    private static final int ORGANIZATIONS = 40;
    private static final int MOST_IN_CELL = 12;
    private static final int YEARS = 8;
    private static final int MOST_YEARS = 600;

    @ParameterizedTest
    @ValueSource(strings = {"366-qd-tw", "124-qd-tw", "132-qd-tw", "hue", "thanh-hoa"})
    void equalsTwoGradings(String id) {
        Shipped shipped = Shipped.of(id);
        int changes = 0;
        for (long seed = 1; seed <= YEARS; seed++) {
            Draw draw = new Draw(seed);
            Shipped varied = seed % 2 == 0 ? shipped.varied(draw) : oneMoved(shipped, draw);
            YearFacts facts = RandomYears.year(seed, 2025, ORGANIZATIONS, MOST_IN_CELL);
            YearGrading before = shipped.grader().grade(facts);
            Comparison comparison = Comparison.of(before, supposition(shipped, varied));
            YearGrading apart = varied.grader().grade(RandomYears.year(seed, 2025, ORGANIZATIONS, MOST_IN_CELL));
            assertEqual(comparison, before, apart);
            assertCauses(comparison);
            changes += comparison.changed();
        }
        assertThat(changes).isGreaterThan(YEARS);
    }

    @Test
    void equalsTwoGradingsUnderTwoRulebooks() {
        Shipped one = Shipped.of("124-qd-tw");
        Shipped other = Shipped.of("366-qd-tw");
        for (long seed = 1; seed <= YEARS; seed++) {
            YearFacts facts = RandomYears.year(seed, 2024, ORGANIZATIONS, MOST_IN_CELL);
            YearGrading before = one.grader().grade(facts);
            Comparison comparison = Comparison.of(before, Supposition.of(other.rulebook()));
            assertEqual(comparison, before, other.grader().grade(facts));
            assertCauses(comparison);
        }
    }

    @Test
    void everyCauseOccurs() {
        Shipped shipped = Shipped.of("132-qd-tw");
        Set<Cause> seen = EnumSet.noneOf(Cause.class);
        for (long seed = 1; seed <= MOST_YEARS && seen.size() < Cause.values().length; seed++) {
            Shipped varied = oneMoved(shipped, new Draw(seed));
            YearGrading before = shipped.grader().grade(RandomYears.year(seed, 2020, ORGANIZATIONS, MOST_IN_CELL));
            Comparison comparison = Comparison.of(before, supposition(shipped, varied));
            assertCauses(comparison);
            comparison.changedPositions().mapToObj(comparison::cause).forEach(seen::add);
        }
        assertThat(seen).containsExactlyInAnyOrder(Cause.values());
    }

    @Test
    void aSweepEqualsSingleSuppositions() {
        Shipped shipped = Shipped.of("366-qd-tw");
        YearGrading before = shipped.grader().grade(RandomYears.year(7, 2025, ORGANIZATIONS, MOST_IN_CELL));
        Supposition asItIs = Supposition.of(shipped.rulebook());
        Sweep sweep = Sweep.read(
                shipped.rulebook().rulebook(),
                "quota.ratioPercent",
                List.of("10", "30", "5"),
                java.util.Optional.empty(),
                false);
        Curve curve = Curve.of(before, asItIs, List.of(sweep));
        for (Curve.Point point : curve.points()) {
            Parameter moved = sweep.parameter().with(point.values().get(0));
            Matrices single = Comparison.of(before, asItIs.with(moved)).matrices();
            assertThat(point.tally().members().orElseThrow().results())
                    .isEqualTo(after(single.members().orElseThrow()));
            single.organizations()
                    .forEach((kind, matrix) -> assertThat(
                                    point.tally().organizations().get(kind).results())
                            .isEqualTo(after(matrix)));
        }
    }

    private static Map<Result, Integer> after(Matrix matrix) {
        Map<Result, Integer> results = new TreeMap<>();
        Arrays.stream(Result.values()).forEach(it -> results.put(it, matrix.after(it)));
        return results;
    }

    /** One parameter alone leaves most rules as they are, so that colleagues and subordinates become causes. */
    private static Shipped oneMoved(Shipped shipped, Draw draw) {
        List<Parameter> numbers = shipped.rulebook().rulebook().parameters().all().stream()
                .filter(it -> it.unit().isNumber())
                .toList();
        Parameter parameter = draw.of(numbers);
        Parameter moved = parameter.with(draw.chance(0.5) ? parameter.low() : parameter.high());
        return new Shipped(shipped.rulebook().with(moved), shipped.figures());
    }

    private static Supposition supposition(Shipped shipped, Shipped varied) {
        Supposition supposition = Supposition.of(shipped.rulebook());
        for (Parameter it : varied.rulebook().rulebook().parameters().all()) {
            Parameter was =
                    shipped.rulebook().rulebook().parameters().find(it.name()).orElseThrow();
            if (!was.value().equals(it.value())) {
                supposition = supposition.with(it);
            }
        }
        return supposition;
    }

    private static void assertEqual(Comparison comparison, YearGrading before, YearGrading after) {
        Map<String, Integer> counted = new TreeMap<>();
        Map<String, Boolean> differing = new TreeMap<>();
        for (int i = 0; i < before.gradings().size(); i++) {
            Grading was = before.gradings().get(i);
            Grading becomes = after.gradings().get(i);
            counted.merge(name(was) + " → " + name(becomes), 1, Integer::sum);
            if (!said(was).equals(said(becomes))) {
                differing.put(was.subject().id(), true);
            }
        }
        assertThat(cells(comparison.matrices())).isEqualTo(counted);
        assertThat(comparison.matrices().total()).isEqualTo(before.population().size());
        assertThat(comparison.changed()).isEqualTo(differing.size());
        assertThat(comparison.matrices().changed()).isEqualTo(differing.size());
        assertThat(page(comparison).items())
                .extracting(ChangeText::subject)
                .containsExactlyInAnyOrderElementsOf(differing.keySet());
        assertCommitteesAddUp(comparison, Committees.of(before.population()));
        for (OrganizationKind level : OrganizationKind.values()) {
            assertCommitteesAddUp(comparison, Committees.of(before.population(), level));
        }
    }

    private static void assertCommitteesAddUp(Comparison comparison, Committees level) {
        List<CommitteeChange> committees = comparison.byCommittee(level);
        assertThat(committees.stream().mapToInt(CommitteeChange::total).sum())
                .isEqualTo(comparison.matrices().total());
        assertThat(committees.stream().mapToInt(CommitteeChange::changed).sum()).isEqualTo(comparison.changed());
        assertThat(committees).extracting(CommitteeChange::id).doesNotHaveDuplicates();
    }

    private static String name(Grading it) {
        return it.grade().map(Enum::name).orElse(it.outcome().name());
    }

    private static List<Object> said(Grading it) {
        return List.of(it.outcome(), it.grade(), it.openGrades());
    }

    private static Map<String, Integer> cells(Matrices matrices) {
        Map<String, Integer> cells = new TreeMap<>();
        Stream.concat(matrices.members().stream(), matrices.organizations().values().stream())
                .forEach(matrix -> {
                    for (Result before : Result.values()) {
                        for (Result after : Result.values()) {
                            if (matrix.count(before, after) > 0) {
                                cells.merge(before + " → " + after, matrix.count(before, after), Integer::sum);
                            }
                        }
                    }
                });
        return cells;
    }

    private static ChangesPage page(Comparison comparison) {
        return ChangesPage.of(comparison, 0, Integer.MAX_VALUE, Language.EN);
    }

    private static void assertCauses(Comparison comparison) {
        comparison.changedPositions().forEach(position -> {
            Grading was = comparison.before().grading(position);
            Grading becomes = comparison.after().grading(position);
            Cause cause = comparison.cause(position);
            if (cause == Cause.COLLEAGUES || cause == Cause.QUOTA) {
                assertThat(becomes.eligibleGrade()).isPresent().isEqualTo(was.eligibleGrade());
            }
            if (cause == Cause.COLLEAGUES) {
                assertThat(becomes.score()).isEqualTo(was.score());
                assertThat(was.quota().map(it -> it.terms().ratioPercent()))
                        .isEqualTo(becomes.quota().map(it -> it.terms().ratioPercent()));
            }
            if (cause == Cause.SUBORDINATES) {
                assertSubordinates(comparison, position);
            }
        });
    }

    /** With what stood below it before, the organization would have come out as before under the supposed rules. */
    private static void assertSubordinates(Comparison comparison, int position) {
        Grading was = comparison.before().grading(position);
        Grading becomes = comparison.after().grading(position);
        if (was.bestAndWorst().settled() && becomes.bestAndWorst().settled()) {
            SubjectYear subject = was.bestAndWorst().best().withAdjustment(0).withEligibleGrade(null);
            Grading supposed = new SubjectRegrading(comparison.after(), position).grading(it -> subject);
            assertThat(supposed.beforeQuota().outcome())
                    .isEqualTo(was.beforeQuota().outcome());
            assertThat(supposed.beforeQuota().possible())
                    .isEqualTo(was.beforeQuota().possible());
        }
    }
}
