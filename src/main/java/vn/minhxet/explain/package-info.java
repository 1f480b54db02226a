/**
 * Gradings in words: why, on what it rests, why not the next grade. Text records here are what JSON, page and terminal
 * share.
 *
 * <p>Open {@link vn.minhxet.explain.Explainer} first. No layout may be here.
 *
 * <pre>{@code
 * "Vượt mức 5/20 nhiệm vụ, yêu cầu ít nhất 30%"
 * }</pre>
 */
@NullMarked
package vn.minhxet.explain;

import org.jspecify.annotations.NullMarked;
