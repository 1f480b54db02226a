/**
 * Papers as files: DOCX for Word, XLSX for Excel, HTML for print. The same paper gives the same bytes.
 *
 * <p>Open {@link vn.minhxet.paper.file.PaperFile} first. Nothing may be said here that the paper does not say.
 *
 * <pre>{@code
 * PaperFile.DOCX.write(paper, Language.VI, out)
 * }</pre>
 */
@NullMarked
package vn.minhxet.paper.file;

import org.jspecify.annotations.NullMarked;
