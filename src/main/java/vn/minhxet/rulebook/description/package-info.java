/**
 * {@code rulebook.yaml} read strictly, and the one reader of YAML.
 *
 * <p>Open {@link vn.minhxet.rulebook.description.DescriptionReader} first. Nothing of rule files beyond their
 * vocabulary may be here.
 *
 * <pre>{@code
 * excellent.points: {value: 90, unit: POINTS, …}
 * }</pre>
 */
@NullMarked
package vn.minhxet.rulebook.description;

import org.jspecify.annotations.NullMarked;
