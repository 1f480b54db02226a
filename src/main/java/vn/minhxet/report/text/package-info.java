/**
 * Text for a terminal or for print: lines, columns of equal width, small tables.
 *
 * <p>Open {@link vn.minhxet.report.text.TextPage} first. No result may be known here.
 *
 * <pre>{@code
 * page.line("ĐIỂM")
 * }</pre>
 */
@NullMarked
package vn.minhxet.report.text;

import org.jspecify.annotations.NullMarked;
