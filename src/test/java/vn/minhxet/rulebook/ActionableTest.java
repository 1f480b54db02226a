package vn.minhxet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.Property;
import vn.minhxet.facts.Unit;
import vn.minhxet.subject.MemberYear;

/** What may be declared as acted on: numbers of the subject's own row, and results of indicators. */
class ActionableTest {

    private static final Set<Unit> NUMBERS = Set.of(Unit.COUNT, Unit.MONTHS, Unit.POINTS, Unit.PERCENT);

    @ParameterizedTest
    @MethodSource("columns")
    void columnsAreEnteredNumbers(String column) {
        Property<MemberYear> property = MemberYear.SCHEMA.find(column).orElseThrow();
        assertThat(property.restsOn()).isEmpty();
        assertThat(property.unit()).isIn(NUMBERS);
        assertThat(Actionable.mayBe(column)).isTrue();
    }

    static Iterable<String> columns() {
        return Actionable.COLUMNS;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings",
                "finding.form",
                "disciplined",
                "role",
                "kind",
                "status",
                "officialGrade",
                "previousGrade",
                "selfGrade",
                "subordinatesGoodOrBetter",
                "subordinatesDisciplined",
                "unitsInCharge",
                "unitsFailed",
                "adjustment",
                "score",
                "indicator.",
                "indicator.party"
            })
    void nothingElseMayBeDeclared(String fact) {
        assertThat(Actionable.mayBe(fact)).isFalse();
    }
}
