/**
 * How good the facts of a year are for a rulebook: what is missing, what no rule reads, what is odd.
 *
 * <p>Open {@link vn.minhxet.quality.YearWarnings} first. Nothing may change a grade here.
 *
 * <pre>{@code
 * YearWarnings.of(year) → Warnings
 * }</pre>
 */
@NullMarked
package vn.minhxet.quality;

import org.jspecify.annotations.NullMarked;
