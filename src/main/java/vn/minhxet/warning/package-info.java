/**
 * What is odd about facts or bears on nothing, and is said with its place while the facts are used all the same.
 *
 * <p>Open {@link vn.minhxet.warning.WarningCode} first. No fact and no rule may be known here.
 *
 * <pre>{@code
 * ADMITTED_LONG_AGO · members.csv, dòng 14, cột admittedOn: …
 * }</pre>
 */
@NullMarked
package vn.minhxet.warning;

import org.jspecify.annotations.NullMarked;
