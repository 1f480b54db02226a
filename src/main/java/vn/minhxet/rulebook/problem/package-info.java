/**
 * What the check of a rulebook finds, with file, line, rule and the fix; characters and clauses that rule files may
 * hold.
 *
 * <p>Open {@link vn.minhxet.rulebook.problem.RulebookFlaw} first. No parser may be here.
 *
 * <pre>{@code
 * 366-qd-tw/member-points.drl:12: [366-member-…] …
 * }</pre>
 */
@NullMarked
package vn.minhxet.rulebook.problem;

import org.jspecify.annotations.NullMarked;
