/**
 * The quota on EXCELLENT in groups of like subjects (366-QĐ/TW 11.1.5): counted once, nothing drawn by lot.
 *
 * <p>Open {@link vn.minhxet.quota.Quota} first. Nothing may be here that evaluates rules: results and totals come in by
 * position.
 *
 * <pre>{@code
 * limit = the largest e with e ≤ round(20% × (41 + C − e))
 * }</pre>
 */
@NullMarked
package vn.minhxet.quota;

import org.jspecify.annotations.NullMarked;
