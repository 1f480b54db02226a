package vn.minhxet.counterfactual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.minhxet.grading.BestAndWorst;
import vn.minhxet.grading.FiredRules;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.RegradingResult;
import vn.minhxet.grading.SubjectRegrading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.ScoredPoints;
import vn.minhxet.subject.SubjectYear;

/** Grades one subject under one supposition after the other (thử từng giả định). For one search on one thread. */
final class CandidateEvaluator {

    private static final String QUOTA = "quota";

    private final YearGrading year;
    private final SubjectRegrading supposing;
    private final Grade wanted;
    private final ActionableFacts leeways;
    private final RuleDependencies dependence;
    private final QuotaProbe contest;
    private final Map<FiredRules, List<BlockingRule>> ofProfiles = new HashMap<>();
    private final Map<String, BlockingRule> known = new HashMap<>();
    private int count;

    CandidateEvaluator(YearGrading year, int position, Grade wanted) {
        this.year = year;
        this.supposing = new SubjectRegrading(year, position);
        this.wanted = wanted;
        SubjectYear subject = year.grading(position).subject();
        this.leeways = ActionableFacts.of(
                subject,
                isOnlyHead(year.population(), position),
                year.rulebook().actionable(),
                year.points().losses(position));
        this.dependence = new RuleDependencies(
                year.rulebook(), BestAndWorst.schema(subject), year.points().items(position));
        this.contest = new QuotaProbe(wanted, year.rulebook().points());
    }

    /** Whether a member heads an organization that nobody else is entered as heading: its figures bear on no other head. */
    private static boolean isOnlyHead(Population population, int position) {
        int led = population.headedBy(position);
        return led >= 0
                && IntStream.range(population.organizations(), population.size())
                        .parallel()
                        .noneMatch(it -> it != position && population.headedBy(it) == led);
    }

    ActionableFacts leeways() {
        return leeways;
    }

    /** The number of suppositions graded. */
    int count() {
        return count;
    }

    /** The grading on a supposition, the quota included. */
    Grading counted(Candidate at) {
        return supposing.grading(it -> leeways.apply(at, it));
    }

    /** The result of a supposition before the quota, and whether the quota then stands in the way. */
    CandidateResult of(Candidate at) {
        count++;
        RegradingResult supposed = supposing.beforeQuota(it -> leeways.apply(at, it));
        SubjectYear subject = supposed.subject();
        ScoredPoints scored = subject.points();
        long bonus = scored == null ? 0 : scored.bonus();
        long points = subject.generalPoints() + subject.resultPoints() + bonus + subject.adjustment();
        return new CandidateResult(hurdles(supposed, at), points);
    }

    private List<BlockingRule> hurdles(RegradingResult supposed, Candidate at) {
        List<BlockingRule> hurdles = ofProfiles.computeIfAbsent(supposed.firedRules(), this::hurdles);
        boolean beyondQuota = hurdles.isEmpty()
                && supposed.firedRules().result() == Result.EXCELLENT
                && contest.keepsFrom(supposed.subject(), () -> counted(at));
        return beyondQuota ? List.of(quota()) : hurdles;
    }

    private BlockingRule quota() {
        boolean ranked = year.rulebook().points();
        return hurdle(
                QUOTA,
                fact -> ranked && dependence.ofScore(leeways.get(fact)),
                fact -> dependence.feedsPoints(leeways.get(fact)));
    }

    private List<BlockingRule> hurdles(FiredRules profile) {
        List<BlockingRule> hurdles = new ArrayList<>();
        profile.fired().stream().filter(it -> isInTheWay(it, true, profile)).forEach(it -> hurdles.add(hurdle(it)));
        profile.unknown().stream().filter(it -> isInTheWay(it, false, profile)).forEach(it -> hurdles.add(hurdle(it)));
        return hurdles;
    }

    /** Whether a verdict keeps a grading from the wanted grade before the quota. */
    boolean isInTheWay(Reason verdict, FiredRules profile) {
        return isInTheWay(verdict.rule(), verdict.effect() != Effect.MISSING, profile);
    }

    /**
     * Whether a rule that fired, or could not be evaluated, keeps a grading from the wanted grade: since it may cause a
     * lower one, or since it leaves people to choose among grades that would all do. The fall of a ceiling alone never
     * reaches a grade.
     */
    private boolean isInTheWay(RuleText rule, boolean fired, FiredRules profile) {
        if (rule.effect() == Effect.EXCLUDE || rule.effect() == Effect.HOLD) {
            return fired;
        }
        return rule.mayCause().stream().anyMatch(it -> it.compareTo(wanted) < 0) || leavesOpen(rule, fired, profile);
    }

    private boolean leavesOpen(RuleText rule, boolean fired, FiredRules profile) {
        boolean open = profile.result() == Result.NEEDS_DECISION && (rule.effect() == Effect.DISCRETION || !fired);
        return open
                && rule.mayCause().stream()
                        .anyMatch(it -> it.compareTo(profile.possible().get(0)) < 0);
    }

    BlockingRule hurdle(RuleText rule) {
        return hurdle(
                rule.name(),
                fact -> dependence.of(rule, leeways.get(fact)),
                fact -> dependence.throughPoints(rule, leeways.get(fact)));
    }

    private BlockingRule hurdle(String key, IntPredicate which, IntPredicate throughPoints) {
        return known.computeIfAbsent(key, it -> {
            List<Integer> facts = facts(which);
            return new BlockingRule(
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
