/**
 * Minh Xét: facts of one year go in, a rulebook of Drools files grades them, and every grade comes out with the rules,
 * figures and clauses that made it.
 *
 * <p>Open {@code docs/architecture.md} first: it draws the floors and the way of one fact. Nothing may be here but this
 * page.
 *
 * <pre>{@code
 * members.csv → reading → facts → population → grading → quota → explain → report
 * }</pre>
 */
@NullMarked
package vn.minhxet;

import org.jspecify.annotations.NullMarked;
