/**
 * What the quarters of a year came to, put into the facts of the year (kết quả các quý của năm). Pure values.
 *
 * <p>Open {@link vn.minhxet.record.quarter.QuarterGrades} first. Nothing may be here that reads or enters a record.
 *
 * <pre>{@code
 * QuarterGrades.of(yearFacts, List.of(firstQuarter, secondQuarter)).facts()
 * }</pre>
 */
@NullMarked
package vn.minhxet.record.quarter;

import org.jspecify.annotations.NullMarked;
