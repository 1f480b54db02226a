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
        Counted count = count(year, group, -1);
        long limit = termsOf(group).limit(count.others, count.totals.count());
        if (limit == count.totals.count()) {
            return;
        }
        for (int place = 0; place < groups.size(group); place++) {
            int position = groups.position(group, place);
            if (year.beforeQuota(position) == Result.EXCELLENT) {
                switch (count.totals.fall(year.leastScore(position), year.mostScore(position), limit)) {
                    case STAYS -> {}
                    case TIED -> moves.to(position, Result.NEEDS_DECISION);
                    case MOVED -> moves.to(position, Result.GOOD);
                }
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
        return Optional.of(standing(group, count, year.leastScore(position), year.mostScore(position)));
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
        long candidates = count.totals.count();
        long limit = termsOfGroup.limit(count.others, candidates);
        long tied = 0;
        long moved = 0;
        for (int place = 0; place < groups.size(group) && limit < candidates; place++) {
            int position = groups.position(group, place);
            if (year.beforeQuota(position) == Result.EXCELLENT) {
                QuotaStanding.Fall fall = count.totals.fall(year.leastScore(position), year.mostScore(position), limit);
                tied += fall == QuotaStanding.Fall.TIED ? 1 : 0;
                moved += fall == QuotaStanding.Fall.MOVED ? 1 : 0;
            }
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

    /** The first candidates of the group of a candidate that have, or may have, the same total. */
    public List<Integer> tiedWith(QuotaInput year, int position, int most) {
        int group = groups.groupOf(position);
        return IntStream.range(0, groups.size(group))
                .map(place -> groups.position(group, place))
                .filter(it -> it != position && year.beforeQuota(it) == Result.EXCELLENT)
                .filter(it -> year.mostScore(it) >= year.leastScore(position)
                        && year.leastScore(it) <= year.mostScore(position))
                .limit(most)
                .boxed()
                .toList();
    }

    /**
     * The standing of a subject supposed to be EXCELLENT before the quota with another total.
     *
     * @param least the least that missing figures allow, in hundredths
     * @param most the most
     */
    public Optional<QuotaStanding> standingSupposed(QuotaInput year, int position, long least, long most) {
        int group = groups.groupOf(position);
        if (group < 0) {
            return Optional.empty();
        }
        Counted others = count(year, group, position);
        return Optional.of(standing(group, new Counted(others.others, others.totals.with(least, most)), least, most));
    }

    private Counted count(QuotaInput year, int group, int without) {
        long[] least = new long[groups.size(group)];
        long[] most = new long[least.length];
        QuotaTerms termsOfGroup = termsOf(group);
        int count = 0;
        int others = 0;
        for (int place = 0; place < groups.size(group); place++) {
            int position = groups.position(group, place);
            if (position != without) {
                Result result = year.beforeQuota(position);
                others += termsOfGroup.counts(result) ? 1 : 0;
                if (result == Result.EXCELLENT) {
                    least[count] = year.leastScore(position);
                    most[count++] = year.mostScore(position);
                }
            }
        }
        long[] ofCandidates = Arrays.copyOf(least, count);
        boolean exact = Arrays.equals(least, 0, count, most, 0, count);
        return new Counted(others, Totals.of(ofCandidates, exact ? ofCandidates : Arrays.copyOf(most, count)));
    }

    private Bilingual words(int group) {
        return groups.group(group).words(it -> rulebook.codeWords(it.column(), it.value()));
    }

    private QuotaTerms termsOf(int group) {
        return groups.above(group).outstanding() ? outstandingTerms : terms;
    }

    private QuotaStanding standing(int group, Counted counted, long least, long most) {
        QuotaTerms termsOfGroup = termsOf(group);
        Totals totals = counted.totals;
        long count = totals.count();
        long limit = termsOfGroup.limit(counted.others, count);
        return new QuotaStanding(
                groups.group(group).key(),
                words(group),
                termsOfGroup,
                termsOfGroup.base(counted.others, count, limit),
                limit,
                limit > termsOfGroup.limitOfShare(counted.others, count),
                count,
                totals.higher(most) + 1,
                totals.notBelow(least),
                totals.isPlaceOpen(least, most),
                limit == 0 ? OptionalLong.empty() : OptionalLong.of(totals.staysAbove(most, limit)),
                limit == 0 ? OptionalLong.empty() : OptionalLong.of(totals.movedBelow(least, limit)),
                totals.fall(least, most, limit));
    }

    /** The number that counts in the base of a group besides its candidates, and their totals, before the quota. */
    private record Counted(long others, Totals totals) {}
}
