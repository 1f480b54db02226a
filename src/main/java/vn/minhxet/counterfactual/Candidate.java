package vn.minhxet.counterfactual;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The differences between a supposed year and the actual one, fact by fact (mức khác đi của một năm giả định). Ordered
 * by cost, then by the number of facts, then by the facts in order of declaration: the order of search and of
 * presentation. Immutable.
 */
final class Candidate implements Comparable<Candidate> {

    private final long[] amounts;
    private final long cost;

    private Candidate(long[] amounts, long cost) {
        this.amounts = amounts;
        this.cost = cost;
    }

    /** Everything as it was. */
    static Candidate none(int facts) {
        return new Candidate(new long[facts], 0);
    }

    /** The same with another difference in one fact. */
    Candidate with(int fact, long amount, FactRange leeway) {
        long[] others = amounts.clone();
        others[fact] = amount;
        return new Candidate(others, cost - leeway.cost(amounts[fact]) + leeway.cost(amount));
    }

    /** The difference of a fact, in the declared direction. */
    long amount(int fact) {
        return amounts[fact];
    }

    /** In hundredths. */
    long cost() {
        return cost;
    }

    /** The changed facts, in order of declaration. */
    List<Integer> changed() {
        return IntStream.range(0, amounts.length)
                .filter(it -> amounts[it] != 0)
                .boxed()
                .toList();
    }

    /** One bit for each changed fact. */
    long mask() {
        long mask = 0;
        for (int fact = 0; fact < amounts.length; fact++) {
            mask |= amounts[fact] == 0 ? 0 : 1L << fact;
        }
        return mask;
    }

    @Override
    public int compareTo(Candidate other) {
        int byCost = Long.compare(cost, other.cost);
        int byCount = byCost != 0 ? byCost : Integer.compare(Long.bitCount(mask()), Long.bitCount(other.mask()));
        return byCount != 0 ? byCount : Arrays.compare(other.amounts, amounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate it && Arrays.equals(amounts, it.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }
}
