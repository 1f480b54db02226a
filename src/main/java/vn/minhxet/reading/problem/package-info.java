/**
 * What can be wrong with facts, said once with the value, the place and the fix, and where in a file it is.
 *
 * <p>Open {@link vn.minhxet.reading.problem.ProblemCode} first. No reader may be here: this knows places and sentences
 * only.
 *
 * <pre>{@code
 * members.csv, dòng 14, cột tasksCompleted: …
 * }</pre>
 */
@NullMarked
package vn.minhxet.reading.problem;

import org.jspecify.annotations.NullMarked;
