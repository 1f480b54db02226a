/**
 * The same year graded twice and compared: other parameters, another rulebook, targets taken as reached; curves along a
 * parameter; through what each subject changes.
 *
 * <p>Open {@link vn.minhxet.whatif.Comparison} first. Nothing is read from files or requests here.
 *
 * <pre>{@code
 * ./minhxet what-if --set excellent.points=85 --facts …
 * }</pre>
 */
@NullMarked
package vn.minhxet.whatif;

import org.jspecify.annotations.NullMarked;
