package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.rule.Grade;

/** The count of a ballot: its base, its shares, and what cannot be. */
class BallotTest {

    @ParameterizedTest(name = "called {0}, excused {1}, present {2}, invalid {3}, votes {4}: {5}")
    @CsvSource({
        "10, 2, 8, 0, 8, none",
        "10, 2, 8, 1, 7, none",
        "10, 2, 5, 0, 3, none",
        "10, 2, 8, 1, 8, MORE_VOTES_THAN_PRESENT",
        "10, 2, 9, 0, 8, MORE_PRESENT_THAN_BASE",
        "10, 10, 0, 0, 0, NO_BASE",
        "10, 11, 0, 0, 0, NO_BASE",
        "0, 0, 0, 0, 0, NO_BASE",
        "1, 0, 0, 0, 0, none",
        "-1, 0, 0, 0, 0, NEGATIVE",
        "10, -1, 8, 0, 8, NEGATIVE",
        "10, 2, -1, 0, 0, NEGATIVE",
        "10, 2, 8, -1, 8, NEGATIVE",
        "10, 2, 8, 0, -1, NEGATIVE",
        "2147483647, 0, 2147483647, 2147483647, 2147483647, MORE_VOTES_THAN_PRESENT"
    })
    void whatCannotBeIsTold(int called, int excused, int present, int invalid, int votes, String flaw) {
        Ballot ballot = new Ballot(called, excused, present, invalid, Map.of(Grade.GOOD, votes));
        assertThat(ballot.flaw().map(Enum::name).orElse("none")).isEqualTo(flaw);
    }

    @Test
    void theBaseLeavesOutWhoIsExcusedNotWhoIsAbsent() {
        Ballot ballot = new Ballot(12, 3, 6, 0, Map.of(Grade.GOOD, 6));
        assertThat(ballot.base()).isEqualTo(9);
        assertThat(ballot.share(Grade.GOOD)).isEqualTo(new BallotShare(6, 9));
        assertThat(ballot.share(Grade.GOOD).percent()).isEqualByComparingTo("66.67");
        assertThat(ballot.share(Grade.EXCELLENT).percent()).isEqualByComparingTo("0");
    }

    @Test
    void mostVotesLeadAndATieLeadsNowhere() {
        assertThat(leading(Map.of(Grade.GOOD, 4, Grade.EXCELLENT, 3))).contains(Grade.GOOD);
        assertThat(leading(Map.of(Grade.GOOD, 4, Grade.EXCELLENT, 4, Grade.COMPLETED, 1)))
                .isEmpty();
        assertThat(leading(Map.of(Grade.NOT_COMPLETED, 1))).contains(Grade.NOT_COMPLETED);
        assertThat(leading(Map.of())).isEmpty();
        assertThat(leading(Map.of(Grade.GOOD, 0))).isEmpty();
    }

    private static Optional<Grade> leading(Map<Grade, Integer> votes) {
        return new Ballot(9, 0, 9, 0, votes).leading();
    }

    @Property
    void theLeadingGradeHasMoreVotesThanAnyOther(@ForAll @Size(4) List<@IntRange(max = 5) Integer> counts) {
        Map<Grade, Integer> votes = new EnumMap<>(Grade.class);
        Grade.BEST_FIRST.forEach(it -> votes.put(it, counts.get(it.ordinal())));
        List<Integer> sorted = counts.stream().sorted(Comparator.reverseOrder()).toList();
        Optional<Grade> leading = new Ballot(20, 0, 20, 0, votes).leading();
        assertThat(leading.isPresent()).isEqualTo(sorted.get(0) > sorted.get(1));
        leading.ifPresent(it -> assertThat(votes.get(it)).isEqualTo(sorted.get(0)));
    }

    /** A third is a third: shares compare exactly, whatever is shown. */
    @Property
    void sharesCompareExactly(
            @ForAll @IntRange(max = 100_000) int left,
            @ForAll @IntRange(min = 1, max = 100_000) int base,
            @ForAll @IntRange(min = 1, max = 20_000) int times) {
        BallotShare share = new BallotShare(left, base);
        assertThat(share).isEqualByComparingTo(new BallotShare(left * times, base * times));
        assertThat(share).isLessThan(new BallotShare(left + 1, base));
    }

    @Test
    void votesAreKeptInTheOrderOfGradesAndCannotBeChanged() {
        Map<Grade, Integer> votes = new EnumMap<>(Map.of(Grade.EXCELLENT, 1, Grade.COMPLETED, 2));
        Ballot ballot = new Ballot(9, 0, 9, 0, votes);
        votes.clear();
        assertThat(ballot.votes()).containsExactly(Map.entry(Grade.COMPLETED, 2), Map.entry(Grade.EXCELLENT, 1));
    }
}
