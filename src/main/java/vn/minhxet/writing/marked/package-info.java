/**
 * A workbook of facts given back to whoever filled it in, with its wrong cells coloured, a comment in each and a first sheet of
 * problems; all else stays as it was.
 *
 * <p>Open {@link vn.minhxet.writing.marked.MarkedWorkbook} first. No value of a cell may be changed here: parts of the archive
 * are edited as text, where marks go in, and copied otherwise.
 *
 * <pre>{@code
 * MarkedWorkbook.of(path).write(refused, language, out)
 * }</pre>
 */
@NullMarked
package vn.minhxet.writing.marked;

import org.jspecify.annotations.NullMarked;
