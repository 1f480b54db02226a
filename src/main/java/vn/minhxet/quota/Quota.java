package vn.minhxet.quota;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.population.LikeGroups;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.MemberScope;
import vn.minhxet.rulebook.OrganizationScope;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Result;

/**
 * The quota on EXCELLENT within each group of like subjects (366-QĐ/TW 11.1.5). Counted once, from the grades before
 * it; nothing is drawn by lot. Safe for any thread.
 */
public final class Quota {

    private final Rulebook rulebook;
    private final LikeGroups groups;
    private final QuotaTerms terms;
    private final QuotaTerms outstandingTerms;
    private final AtomicReferenceArray<Counted> counted;

    private Quota(Rulebook rulebook, LikeGroups groups) {
        this.rulebook = rulebook;
        this.groups = groups;
        this.terms = QuotaTerms.of(rulebook, false);
        this.outstandingTerms = QuotaTerms.of(rulebook, true);
        this.counted = new AtomicReferenceArray<>(groups.count());
    }

    /** The quota of a rulebook over a population; empty where the rulebook has none. */
    public static Optional<Quota> of(Rulebook rulebook, Population population) {
        MemberScope members = scope(rulebook, "quota.memberScope", MemberScope.class);
        OrganizationScope organizations = scope(rulebook, "quota.organizationScope", OrganizationScope.class);
        return members == null && organizations == null
                ? Optional.empty()
                : Optional.of(new Quota(rulebook, population.likeGroups(members, organizations)));
    }

    private static <E extends Enum<E>> @Nullable E scope(Rulebook rulebook, String name, Class<E> type) {
        return rulebook.parameters()
                .find(name)
                .map(it -> rulebook.parameters().code(name, type))
                .orElse(null);
    }

    /** Receives the result of each subject that the quota moves or leaves open; called on any thread. */
    public interface Moves {
        void to(int position, Result result);
    }

    /** Hands over the results of those whom the quota moves or leaves open. */
    public void settle(QuotaInput year, Moves moves) {
        IntStream.range(0, groups.count()).parallel().forEach(group -> settle(year, group, moves));
    }

    private void settle(QuotaInput year, int group, Moves moves) {
        long[] scores = new long[groups.size(group)];
        int[] candidates = new int[scores.length];
        QuotaTerms termsOfGroup = termsOf(group);
        int count = 0;
        int others = 0;
        for (int place = 0; place < groups.size(group); place++) {
            int position = groups.position(group, place);
            Result result = year.beforeQuota(position);
            others += termsOfGroup.counts(result) ? 1 : 0;
            if (result == Result.EXCELLENT) {
                candidates[count] = position;
                scores[count++] = year.rankingScore(position);
            }
        }
        if (count == 0) {
            return;
        }
        int limit = (int) termsOfGroup.limit(others, count);
        if (limit < count) {
            move(candidates, Arrays.copyOf(scores, count), limit, moves);
        }
    }

    private static void move(int[] candidates, long[] scores, int limit, Moves moves) {
        long[] ascending = scores.clone();
        Arrays.sort(ascending);
        Cutoff cut = Cutoff.of(ascending, limit);
        for (int i = 0; i < scores.length; i++) {
            switch (cut.fall(scores[i])) {
                case STAYS -> {}
                case TIED -> moves.to(candidates[i], Result.NEEDS_DECISION);
                case MOVED -> moves.to(candidates[i], Result.GOOD);
            }
        }
    }

    /** The standing of a candidate; empty for a subject that is not EXCELLENT before the quota or has no quota. */
    public Optional<QuotaStanding> standing(QuotaInput year, int position) {
        int group = groups.groupOf(position);
        if (group < 0 || year.beforeQuota(position) != Result.EXCELLENT) {
            return Optional.empty();
        }
        Counted count = counted.get(group);
        if (count == null) {
            count = count(year, group, -1);
            counted.set(group, count);
        }
        return Optional.of(
                count.standing(groups.group(group), words(group), termsOf(group), year.rankingScore(position)));
    }

    /** The group in which a subject is counted: the same key for all of it; empty where it is counted in none. */
    public Optional<String> groupOf(int position) {
        int group = groups.groupOf(position);
        return group < 0 ? Optional.empty() : Optional.of(groups.group(group).key());
    }

    /** The quota of every group, in the order in which the population has them. */
    public List<GroupQuota> groups(QuotaInput year) {
        return IntStream.range(0, groups.count())
                .mapToObj(it -> group(year, it))
                .toList();
    }

    private GroupQuota group(QuotaInput year, int group) {
        Counted count = count(year, group, -1);
        QuotaTerms termsOfGroup = termsOf(group);
        long candidates = count.ascending.length;
        long limit = termsOfGroup.limit(count.others, candidates);
        long tied = 0;
        long moved = 0;
        if (limit < candidates) {
            Cutoff cut = Cutoff.of(count.ascending, (int) limit);
            tied = Arrays.stream(count.ascending)
                    .filter(it -> cut.fall(it) == QuotaStanding.Fall.TIED)
                    .count();
            moved = Arrays.stream(count.ascending)
                    .filter(it -> cut.fall(it) == QuotaStanding.Fall.MOVED)
                    .count();
        }
        return new GroupQuota(
                groups.above(group),
                groups.group(group).words(),
                groups.isOfMembers(group),
                termsOfGroup,
                termsOfGroup.base(count.others, candidates, limit),
                limit,
                limit > termsOfGroup.limitOfShare(count.others, candidates),
                candidates,
                candidates - tied - moved,
                tied,
                moved);
    }

    /** The first candidates of the group of a candidate that have the same total. */
    public List<Integer> tiedWith(QuotaInput year, int position, int most) {
        int group = groups.groupOf(position);
        long score = year.rankingScore(position);
        return IntStream.range(0, groups.size(group))
                .map(place -> groups.position(group, place))
                .filter(it -> it != position && year.beforeQuota(it) == Result.EXCELLENT)
                .filter(it -> year.rankingScore(it) == score)
                .limit(most)
                .boxed()
                .toList();
    }

    /** The standing of a subject supposed to be EXCELLENT before the quota with that total. */
    public Optional<QuotaStanding> standingSupposed(QuotaInput year, int position, long score) {
        int group = groups.groupOf(position);
        if (group < 0) {
            return Optional.empty();
        }
        Counted others = count(year, group, position);
        return Optional.of(others.with(score).standing(groups.group(group), words(group), termsOf(group), score));
    }

    private Counted count(QuotaInput year, int group, int without) {
        long[] scores = new long[groups.size(group)];
        QuotaTerms termsOfGroup = termsOf(group);
        int count = 0;
        int others = 0;
        for (int place = 0; place < groups.size(group); place++) {
            int position = groups.position(group, place);
            if (position != without) {
                Result result = year.beforeQuota(position);
                others += termsOfGroup.counts(result) ? 1 : 0;
                if (result == Result.EXCELLENT) {
                    scores[count++] = year.rankingScore(position);
                }
            }
        }
        long[] candidates = Arrays.copyOf(scores, count);
        Arrays.sort(candidates);
        return new Counted(others, candidates);
    }

    private Bilingual words(int group) {
        return groups.group(group).words(it -> rulebook.codeWords(it.column(), it.value()));
    }

    private QuotaTerms termsOf(int group) {
        return groups.above(group).outstanding() ? outstandingTerms : terms;
    }

    /**
     * The number that counts in the base of a group besides its candidates, and their totals from the lowest, before the
     * quota.
     */
    private static final class Counted {

        private final long others;
        private final long[] ascending;

        Counted(long others, long[] ascending) {
            this.others = others;
            this.ascending = ascending;
        }

        Counted with(long score) {
            long[] more = Arrays.copyOf(ascending, ascending.length + 1);
            more[ascending.length] = score;
            Arrays.sort(more);
            return new Counted(others, more);
        }

        /**
         * The standing of a candidate.
         *
         * @param words the group as it is said to people
         */
        QuotaStanding standing(LikeGroups.Group group, Bilingual words, QuotaTerms terms, long score) {
            long count = ascending.length;
            long limit = terms.limit(others, count);
            long higher = count - notAbove(score);
            QuotaStanding.Fall fall = limit == count
                    ? QuotaStanding.Fall.STAYS
                    : Cutoff.of(ascending, (int) limit).fall(score);
            return new QuotaStanding(
                    group.key(),
                    words,
                    terms,
                    terms.base(others, count, limit),
                    limit,
                    limit > terms.limitOfShare(others, count),
                    count,
                    higher + 1,
                    count - notAbove(score - 1),
                    limit == 0 ? OptionalLong.empty() : OptionalLong.of(ascending[(int) (count - limit)]),
                    fall);
        }

        private int notAbove(long score) {
            int low = 0;
            int high = ascending.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ascending[middle] <= score) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
