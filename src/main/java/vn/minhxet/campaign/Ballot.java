package vn.minhxet.campaign;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;
import vn.minhxet.rule.Grade;

/**
 * The count of a cell's ballot on one grade (kết quả bỏ phiếu xếp loại). Its base are the official members called, less
 * those excused (294-QĐ/TW 9.3.2, the rule last seen); probationary members do not vote and are not counted. No text seen
 * states a share that is needed: a ballot binds nobody, it is shown. Immutable.
 *
 * @param called the official members of the cell
 * @param excused of these: in temporary activity elsewhere, or exempt and absent
 * @param present the official members who were there
 * @param invalid the votes that name no grade, or several
 * @param votes the votes for each grade; a grade without any may be left out
 */
public record Ballot(int called, int excused, int present, int invalid, Map<Grade, Integer> votes) {

    /** What cannot be in a count. */
    public enum Flaw implements Labelled {
        /** A number is below zero. */
        NEGATIVE,
        /** Nobody is left in the base. */
        NO_BASE,
        /** More were present than the base holds: who is excused is absent. */
        MORE_PRESENT_THAN_BASE,
        /** More votes were counted than members were present. */
        MORE_VOTES_THAN_PRESENT;

        private final Bilingual words = Messages.words("campaign.ballot." + name());

        @Override
        public Bilingual words() {
            return words;
        }
    }

    public Ballot {
        EnumMap<Grade, Integer> ordered = new EnumMap<>(Grade.class);
        ordered.putAll(votes);
        votes = Collections.unmodifiableMap(ordered);
    }

    /** The number of members of whom shares are taken. */
    public int base() {
        return called - excused;
    }

    /** The votes for a grade. */
    public int votesFor(Grade grade) {
        return votes.getOrDefault(grade, 0);
    }

    /** The share of the base that voted for a grade. */
    public BallotShare share(Grade grade) {
        return new BallotShare(votesFor(grade), base());
    }

    /** The grade with most votes; empty where none has any or several have as many. */
    public Optional<Grade> leading() {
        int most = Grade.BEST_FIRST.stream().mapToInt(this::votesFor).max().orElse(0);
        List<Grade> leading =
                Grade.BEST_FIRST.stream().filter(it -> votesFor(it) == most).toList();
        return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
    }

    /** What is wrong with the count; empty where it can be. */
    public Optional<Flaw> flaw() {
        if (numbers().anyMatch(it -> it < 0)) {
            return Optional.of(Flaw.NEGATIVE);
        }
        if (base() <= 0) {
            return Optional.of(Flaw.NO_BASE);
        }
        if (present > base()) {
            return Optional.of(Flaw.MORE_PRESENT_THAN_BASE);
        }
        return counted() > present ? Optional.of(Flaw.MORE_VOTES_THAN_PRESENT) : Optional.empty();
    }

    private IntStream numbers() {
        return IntStream.concat(IntStream.of(called, excused, present, invalid), given());
    }

    private IntStream given() {
        return votes.values().stream().mapToInt(Integer::intValue);
    }

    private long counted() {
        return given().asLongStream().sum() + invalid;
    }
}
