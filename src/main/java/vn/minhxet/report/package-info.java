/**
 * Results as JSON, CSV, workbook and text. A new form of output is a writer here.
 *
 * <p>Open {@link vn.minhxet.report.GradingsJson} first. Nothing is graded or explained here: reports lay out what
 * explain says.
 *
 * <pre>{@code
 * GradingsWriter, ComparisonWriter, CurveWriter: one interface a result
 * }</pre>
 */
@NullMarked
package vn.minhxet.report;

import org.jspecify.annotations.NullMarked;
