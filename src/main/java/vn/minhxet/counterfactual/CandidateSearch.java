package vn.minhxet.counterfactual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest differences that reach the wanted grade, in order of cost (tìm khác biệt nhỏ nhất). From each
 * supposition that falls short it goes on only by the facts behind one hurdle: every supposition that reaches the grade
 * changes at least one of them further, so that the search misses none, whatever the rules look like. Facts that go by
 * hundredths leap to where a hurdle ends or as far as they go. What needs more facts than another answer must cost less
 * than it. For one search on one thread.
 */
final class CandidateSearch {

    /** The greatest number of answers given: more would not be read. */
    static final int MOST_ANSWERS = 5;

    /** The number of suppositions graded before the search gives up: decision 12. */
    static final int MOST_TRIALS = 20_000;

    private final CandidateEvaluator trials;
    private final ActionableFacts leeways;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>();
    private final Set<Candidate> seen = new HashSet<>();
    private final List<Candidate> found = new ArrayList<>();
    private @Nullable Candidate shortOfQuota;
    private @Nullable Candidate stuck;

    CandidateSearch(CandidateEvaluator trials) {
        this.trials = trials;
        this.leeways = trials.leeways();
    }

    /** The answers, smallest first. */
    List<Candidate> answers() {
        queue.add(Candidate.none(leeways.count()));
        while (!queue.isEmpty() && !isOver()) {
            Candidate next = queue.poll();
            if (seen.add(next) && !isCovered(next.mask())) {
                visit(next);
            }
        }
        return found;
    }

    /** Whether the search ended before its time ran out; answers beyond the greatest number do not count. */
    boolean isComplete() {
        return trials.count() < MOST_TRIALS;
    }

    /** The smallest differences with which only the quota stood in the way, if there were any. */
    Optional<Candidate> shortOfQuota() {
        return Optional.ofNullable(shortOfQuota);
    }

    /**
     * The smallest differences with which something stood in the way that rests on no fact at all, if there were any.
     */
    Optional<Candidate> stuck() {
        return Optional.ofNullable(stuck);
    }

    private boolean isOver() {
        return found.size() == MOST_ANSWERS || trials.count() >= MOST_TRIALS;
    }

    /** Whether an answer that costs no more needs only some of these facts. */
    private boolean isCovered(long facts) {
        return found.stream().anyMatch(it -> (it.mask() & ~facts) == 0);
    }

    private void visit(Candidate at) {
        CandidateResult trial = trials.of(at);
        if (trial.hurdles().isEmpty()) {
            found.add(at);
            return;
        }
        remember(at, trial);
        BlockingRule narrowest = trial.hurdles().stream()
                .min(Comparator.comparingInt(it -> open(it, at).size()))
                .orElseThrow();
        List<Integer> facts = open(narrowest, at);
        if (facts.size() == 1) {
            goOnAlone(at, facts.get(0), narrowest);
        } else if (narrowest.throughPoints().isEmpty() || mayBePassed(narrowest, at, facts)) {
            facts.forEach(fact -> goOn(at, fact, trial, narrowest));
        }
    }

    private void remember(Candidate at, CandidateResult trial) {
        boolean quota = trial.hurdles().stream().anyMatch(BlockingRule::isQuota);
        if (quota && shortOfQuota == null) {
            shortOfQuota = at;
        }
        if (!quota
                && stuck == null
                && trial.hurdles().stream().anyMatch(it -> it.facts().isEmpty())) {
            stuck = at;
        }
    }

    /** The facts behind a hurdle that may change further without needing more than another answer. */
    private List<Integer> open(BlockingRule hurdle, Candidate at) {
        return hurdle.facts().stream()
                .filter(it -> at.amount(it) < leeways.get(it).room() && !isCovered(at.mask() | 1L << it))
                .toList();
    }

    /** Whether all the points within reach get past a hurdle: more of a declared fact never takes points. */
    private boolean mayBePassed(BlockingRule hurdle, Candidate at, List<Integer> facts) {
        Candidate most = at;
        for (int fact : facts) {
            most = leeways.raised(most, fact, leeways.get(fact).room()).orElse(most);
        }
        return !trials.of(most).meets(hurdle);
    }

    private void goOnAlone(Candidate at, int fact, BlockingRule hurdle) {
        end(at, fact, hurdle).ifPresent(amount -> add(at, fact, amount));
    }

    private void goOn(Candidate at, int fact, CandidateResult trial, BlockingRule narrowest) {
        FactRange leeway = leeways.get(fact);
        if (leeway.isFine()) {
            trial.hurdles().stream().filter(it -> it.facts().contains(fact)).forEach(it -> goOnAlone(at, fact, it));
            add(at, fact, leeway.room());
        } else if (narrowest.throughPoints().contains(fact)) {
            first(at, fact, it -> it.points() != trial.points()).ifPresent(amount -> add(at, fact, amount));
        } else {
            add(at, fact, at.amount(fact) + leeway.step());
        }
    }

    private void add(Candidate at, int fact, long amount) {
        leeways.raised(at, fact, amount).filter(it -> !seen.contains(it)).ifPresent(queue::add);
    }

    /** The least amount of a fact that gets past a hurdle, if there is one. */
    private OptionalLong end(Candidate at, int fact, BlockingRule hurdle) {
        return first(at, fact, it -> !it.meets(hurdle));
    }

    /** The least amount of a fact from which on something holds, if it does as far as the fact goes. */
    private OptionalLong first(Candidate at, int fact, Predicate<CandidateResult> holds) {
        long step = leeways.get(fact).step();
        long low = at.amount(fact) / step;
        long high = leeways.get(fact).room() / step;
        if (holds(at, fact, (low + 1) * step, holds)) {
            return OptionalLong.of((low + 1) * step);
        }
        if (!holds(at, fact, high * step, holds)) {
            return OptionalLong.empty();
        }
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            boolean there = holds(at, fact, middle * step, holds);
            low = there ? low : middle;
            high = there ? middle : high;
        }
        return OptionalLong.of(high * step);
    }

    private boolean holds(Candidate at, int fact, long amount, Predicate<CandidateResult> holds) {
        return leeways.raised(at, fact, amount).map(trials::of).filter(holds).isPresent();
    }
}
