/**
 * The same year graded twice and compared: other parameters, another rulebook, targets taken as reached; curves along a
 * parameter; the cause of each change.
 *
 * <p>Open {@link vn.minhxet.whatif.WhatIfQuestion} first: a supposition as written. Looked up in a rulebook it
 * becomes a {@link vn.minhxet.whatif.Supposition} with its {@link vn.minhxet.whatif.Sweep}s, which lead to a
 * {@link vn.minhxet.whatif.Comparison} or a {@link vn.minhxet.whatif.Curve}; a
 * {@link vn.minhxet.whatif.SuppositionException} says to which part of the question it belongs. Nothing is read from files or requests here.
 *
 * <pre>{@code
 * ./minhxet what-if --set excellent.points=85 --facts …
 * }</pre>
 */
@NullMarked
package vn.minhxet.whatif;

import org.jspecify.annotations.NullMarked;
