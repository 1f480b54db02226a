package vn.minhxet.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/** A member gives back what was entered, and its id compares as the text would. */
class MemberRowTest {

    private static MemberRow named(String id, String name) {
        return new MemberRow(
                id,
                name,
                "Phó Bí thư",
                "PHO",
                "CB-01",
                MemberStatus.PROBATIONARY,
                LocalDate.of(2025, 3, 31),
                Role.OUTSIDE,
                "DB-01",
                null,
                true,
                false,
                3,
                27_50,
                60_25,
                1_000_000,
                8,
                7,
                6,
                5,
                4,
                2,
                12_50,
                9,
                Unknown.NUMBER,
                Grade.GOOD,
                true,
                null,
                Grade.NOT_COMPLETED,
                List.of(Grade.NOT_COMPLETED, Grade.EXCELLENT, Grade.GOOD));
    }

    @Test
    void givesBackWhatWasEntered() {
        MemberRow member = named("ĐV-1", "Đảng viên 🌾 mẫu");
        assertThat(member)
                .hasToString(
                        "Member[id=ĐV-1, name=Đảng viên 🌾 mẫu, position=Phó Bí thư, group=PHO, organization=CB-01, status=PROBATIONARY, "
                                + "admittedOn=2025-03-31, role=OUTSIDE, leads=DB-01, collective=null, exempt=true, "
                                + "suspended=false, monthsOnLeave=3, generalPoints=2750, resultPoints=6025, "
                                + "tasksAssigned=1000000, tasksCompleted=8, tasksOnTime=7, tasksExceeded=6, shortcomings=5, "
                                + "shortcomingsRemedied=4, targetsMissed=2, lowConfidencePercent=1250, unitsInCharge=9, "
                                + "unitsFailed=-1, officialGrade=GOOD, complaintPending=true, selfGrade=null, "
                                + "previousGrade=NOT_COMPLETED, quarterGrades=[NOT_COMPLETED, EXCELLENT, GOOD]]");
        assertThat(member)
                .isEqualTo(named("ĐV-1", "Đảng viên 🌾 mẫu"))
                .hasSameHashCodeAs(named("ĐV-1", "Đảng viên 🌾 mẫu"));
        assertThat(member).isNotEqualTo(named("ĐV-", "1Đảng viên 🌾 mẫu"));
    }

    @Test
    void idAndNameMayBeAbsentOrTheSame() {
        assertThat(named("M1", "M1").name()).isEqualTo("M1");
        assertThat(named("M1", "").name()).isEmpty();
        assertThat(named("M1", null).name()).isNull();
        assertThat(named(null, "An").name()).isEqualTo("An");
        assertThat(named(null, "An").id()).isNull();
        assertThat(named(null, null).name()).isNull();
        assertThat(named(null, null).hasId("")).isFalse();
        assertThat(named("M1", "M1")).isNotEqualTo(named("M1", null)).isNotEqualTo(named("M1", ""));
    }

    @Test
    void anotherNumberChangesThatNumberAlone() {
        MemberRow member = named("M1", "An");
        assertThat(member.with("tasksCompleted", 9).tasksCompleted()).isEqualTo(9);
        assertThat(member.with("tasksCompleted", 9)).isNotEqualTo(member);
        assertThat(member.with("tasksCompleted", 9).with("tasksCompleted", 8)).isEqualTo(member);
        for (String column : MemberPage.COUNTS) {
            long changed = Tables.MEMBERS.number(member.with(column, 77), Tables.MEMBERS.position(column));
            assertThat(changed).as(column).isEqualTo(77);
        }
    }

    @Test
    void halfOfACharacterIsRefused() {
        String half = "M\uD83C1";
        assertThatThrownBy(() -> named(half, "An")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("M1", half)).isInstanceOf(IllegalArgumentException.class);
        assertThat(named("M1", "An").hasId(half)).isFalse();
    }

    @Property
    void idsCompareAsTexts(@ForAll("texts") String one, @ForAll("texts") String other) {
        MemberRow first = named(one, "An");
        int expected = Integer.signum(one.compareTo(other));
        assertThat(Integer.signum(MemberRow.compareIds(first, named(other, "Bình"))))
                .isEqualTo(expected);
        assertThat(Integer.signum(first.compareIdTo(other))).isEqualTo(expected);
        assertThat(first.hasId(other)).isEqualTo(one.equals(other));
        assertThat(first.hasId(one)).isTrue();
        assertThat(first.idHash()).isEqualTo(IdHash.of(one));
        assertThat(first.id()).isEqualTo(one);
    }

    /** Short texts of few characters, among them the first and last of each length in UTF-8. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "\u007F",
                        "\u0080",
                        "Đ",
                        "\u07FF",
                        "\u0800",
                        "ả",
                        "\uD7FF",
                        "\uE000",
                        "\uFFFD",
                        "\uD800\uDC00",
                        "🌾",
                        "\uDBFF\uDFFD")
                .list()
                .ofMaxSize(4)
                .map(it -> String.join("", it));
    }
}
