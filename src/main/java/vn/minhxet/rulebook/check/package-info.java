/**
 * Rulebooks of the rules folder: read, checked as a whole, put together with what they extend, and hashed.
 *
 * <p>Open {@link vn.minhxet.rulebook.check.Rulebooks} first. Nothing is compiled here.
 *
 * <pre>{@code
 * Rulebooks.in(folder).choose(Optional.empty(), period)
 * }</pre>
 */
@NullMarked
package vn.minhxet.rulebook.check;

import org.jspecify.annotations.NullMarked;
