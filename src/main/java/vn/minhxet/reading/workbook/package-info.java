/**
 * Workbooks, read part by part with the stream reader of the JDK: no document types, no entities, bounded unpacking.
 *
 * <p>Open {@link vn.minhxet.reading.workbook.WorkbookFactsReader} first. Nothing may be here that writes a workbook.
 *
 * <pre>{@code
 * Workbook.open(path, limits).sheets()
 * }</pre>
 */
@NullMarked
package vn.minhxet.reading.workbook;

import org.jspecify.annotations.NullMarked;
