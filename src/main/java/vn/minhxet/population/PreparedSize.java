package vn.minhxet.population;

import vn.minhxet.facts.YearFacts;

/**
 * What a population takes of the memory, prepared. The figures are measured on populations of the smallest rows, for which
 * they are greatest beside what arrived; longer rows are counted by what arrived.
 */
public final class PreparedSize {

    private static final int OF_MEMBER = 150;

    /** With the records that only heads have. */
    private static final int OF_HEAD = 1_000;

    private static final int OF_ORGANIZATION = 400;

    /** A finding, a level, a target, points of a criterion or a product. */
    private static final int OF_ENTRY = 250;

    private PreparedSize() {}

    /**
     * The bytes of a population.
     *
     * @param arrived the bytes of the facts as they arrived
     */
    public static long of(Population population, long arrived) {
        YearFacts facts = population.facts();
        long heads = facts.members().stream().filter(it -> it.leads() != null).count();
        long entries = (long) facts.findings().size()
                + facts.assessments().size()
                + facts.indicators().size()
                + facts.scores().size()
                + facts.products().size();
        return arrived
                + (long) OF_MEMBER * facts.members().size()
                + OF_HEAD * heads
                + (long) OF_ORGANIZATION * facts.organizations().size()
                + OF_ENTRY * entries;
    }
}
