/**
 * Facts of a year from JSON, a folder of CSV files or a workbook: all of them, or all their problems at once.
 *
 * <p>Open {@link vn.minhxet.reading.FactsReader} first. Nothing may be here that knows rules or grades.
 *
 * <pre>{@code
 * FactsReader.read(path)  // Complete(facts) or Refused(problems)
 * }</pre>
 */
@NullMarked
package vn.minhxet.reading;

import org.jspecify.annotations.NullMarked;
