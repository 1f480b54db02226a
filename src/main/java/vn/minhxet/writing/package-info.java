/**
 * Facts as the readers take them: JSON, CSV, workbook, and the empty workbook to fill in.
 *
 * <p>Open {@link vn.minhxet.writing.FactsWriter} first. No results of grading may be written here; those are reports.
 *
 * <pre>{@code
 * TemplateWriter.write(out)
 * }</pre>
 */
@NullMarked
package vn.minhxet.writing;

import org.jspecify.annotations.NullMarked;
