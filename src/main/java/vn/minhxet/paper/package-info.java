/**
 * A paper of an office as values, whatever file it becomes: heading block, title, paragraphs, tables, signatures, and the
 * layout rule that its date falls under.
 *
 * <p>Open {@link vn.minhxet.paper.Paper} first. Nothing of gradings and nothing of a file format may be here.
 *
 * <pre>{@code
 * PaperLayout.on(LocalDate.of(2026, 5, 27)) // HD_05
 * }</pre>
 */
@NullMarked
package vn.minhxet.paper;

import org.jspecify.annotations.NullMarked;
