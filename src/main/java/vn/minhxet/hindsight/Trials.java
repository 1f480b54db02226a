package vn.minhxet.hindsight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Profile;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.Result;
import vn.minhxet.grading.Supposed;
import vn.minhxet.grading.Supposing;
import vn.minhxet.grading.Views;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Subject;

/** Grades one subject under one supposition after the other (thử từng giả định). For one search on one thread. */
final class Trials {

    private static final String QUOTA = "quota";

    private final YearGrading year;
    private final Supposing supposing;
    private final Grade wanted;
    private final Leeways leeways;
    private final Dependence dependence;
    private final Contest contest;
    private final Map<Profile, List<Hurdle>> ofProfiles = new HashMap<>();
    private final Map<String, Hurdle> known = new HashMap<>();
    private int count;

    Trials(YearGrading year, int position, Grade wanted) {
        this.year = year;
        this.supposing = year.supposing(position);
        this.wanted = wanted;
        Subject subject = year.grading(position).subject();
        this.leeways = Leeways.of(subject, year.rulebook().actionable());
        this.dependence = new Dependence(year.rulebook(), Views.catalogue(subject));
        this.contest = new Contest(wanted, year.rulebook().points());
    }

    Leeways leeways() {
        return leeways;
    }

    /** How many have been graded. */
    int count() {
        return count;
    }

    /** What comes of a supposition, the quota included. */
    Grading counted(Departure at) {
        return supposing.grading(it -> leeways.apply(at, it));
    }

    /** What comes of a supposition before the quota, and whether the quota would then stand in the way. */
    Trial of(Departure at) {
        count++;
        Supposed supposed = supposing.beforeQuota(it -> leeways.apply(at, it));
        Subject subject = supposed.subject();
        long points = subject.generalPoints() + subject.resultPoints() + subject.adjustment();
        return new Trial(hurdles(supposed, at), points);
    }

    private List<Hurdle> hurdles(Supposed supposed, Departure at) {
        List<Hurdle> hurdles = ofProfiles.computeIfAbsent(supposed.profile(), this::hurdles);
        boolean beyondQuota = hurdles.isEmpty()
                && supposed.profile().result() == Result.EXCELLENT
                && contest.keepsFrom(supposed.subject(), () -> counted(at));
        return beyondQuota ? List.of(quota()) : hurdles;
    }

    private Hurdle quota() {
        boolean ranked = year.rulebook().points();
        return hurdle(
                QUOTA,
                fact -> ranked && dependence.ofScore(leeways.get(fact)),
                fact -> dependence.feedsPoints(leeways.get(fact)));
    }

    private List<Hurdle> hurdles(Profile profile) {
        List<Hurdle> hurdles = new ArrayList<>();
        profile.fired().stream().filter(it -> isInTheWay(it, true, profile)).forEach(it -> hurdles.add(hurdle(it)));
        profile.unknown().stream().filter(it -> isInTheWay(it, false, profile)).forEach(it -> hurdles.add(hurdle(it)));
        return hurdles;
    }

    /** Whether a verdict keeps a grading from the wanted grade before the quota. */
    boolean isInTheWay(Reason verdict, Profile profile) {
        return isInTheWay(verdict.rule(), verdict.effect() != Effect.MISSING, profile);
    }

    /**
     * Whether a rule that fired, or could not be asked, keeps a grading from the wanted grade: since it may cause a lower
     * one, or since it leaves people to choose among grades that would all do. A grade is never reached by the fall of a
     * ceiling.
     */
    private boolean isInTheWay(RuleText rule, boolean fired, Profile profile) {
        if (rule.effect() == Effect.EXCLUDE || rule.effect() == Effect.HOLD) {
            return fired;
        }
        return rule.mayCause().stream().anyMatch(it -> it.compareTo(wanted) < 0) || leavesOpen(rule, fired, profile);
    }

    private boolean leavesOpen(RuleText rule, boolean fired, Profile profile) {
        boolean open = profile.result() == Result.NEEDS_DECISION && (rule.effect() == Effect.DISCRETION || !fired);
        return open
                && rule.mayCause().stream()
                        .anyMatch(it -> it.compareTo(profile.possible().get(0)) < 0);
    }

    Hurdle hurdle(RuleText rule) {
        return hurdle(
                rule.name(),
                fact -> dependence.of(rule, leeways.get(fact)),
                fact -> dependence.throughPoints(rule, leeways.get(fact)));
    }

    private Hurdle hurdle(String key, IntPredicate which, IntPredicate throughPoints) {
        return known.computeIfAbsent(key, it -> {
            List<Integer> facts = facts(which);
            return new Hurdle(
                    it,
                    it.equals(QUOTA),
                    facts,
                    facts.stream().filter(throughPoints::test).toList());
        });
    }

    private List<Integer> facts(IntPredicate which) {
        return IntStream.range(0, leeways.count()).filter(which).boxed().toList();
    }
}
