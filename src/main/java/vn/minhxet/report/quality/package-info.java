/**
 * What is missing, unread or odd in the facts of a year, as text and as JSON.
 *
 * <p>Open {@link vn.minhxet.report.quality.FactsQualityPage} first. No grade may be told here.
 *
 * <pre>{@code
 * 28/30 đảng viên thiếu số nhiệm vụ được giao: …
 * }</pre>
 */
@NullMarked
package vn.minhxet.report.quality;

import org.jspecify.annotations.NullMarked;
