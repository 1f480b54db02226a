/**
 * What would have had to be otherwise for a better grade: the smallest differences in facts that people act on, each
 * graded again, or what stood in the way.
 *
 * <p>Open {@link vn.minhxet.counterfactual.Counterfactual} first. It never alters a fact: a supposition lives as long
 * as the question.
 *
 * <pre>{@code
 * ./minhxet explain DV10 --reach GOOD --facts …
 * }</pre>
 */
@NullMarked
package vn.minhxet.counterfactual;

import org.jspecify.annotations.NullMarked;
