/**
 * The organizations and members of a year, prepared once and graded any number of times: who stands in which organization, what
 * comes from others, who is alike for the quota.
 *
 * <p>Open {@link vn.minhxet.population.Population} first. No rule is evaluated here.
 *
 * <pre>{@code
 * Population.of(facts).position("DV10")
 * }</pre>
 *
 * <p><b>For speed.</b> Positions in arrays instead of maps ({@link vn.minhxet.population.Roster},
 * {@link vn.minhxet.population.OrganizationTree}, {@link vn.minhxet.population.IntGroups},
 * {@link vn.minhxet.population.RowsBySubject}): preparing and grading a country takes 5.3 s (decisions 15 and 22). {@code InvarianceTest} and the oracle, which uses maps, hold it right.
 */
@NullMarked
package vn.minhxet.population;

import org.jspecify.annotations.NullMarked;
