/**
 * Pages on which a rulebook is read like a book (trang đọc bộ quy tắc): documents, clauses, rules in words, figures, score
 * sheets, and two rulebooks side by side.
 *
 * <p>Open {@link vn.minhxet.web.page.rulebook.RulebookWriter} first. Nothing of HTTP may be here, and nothing that changes a
 * rulebook: that is done in the rules folder only.
 *
 * <pre>{@code
 * http://127.0.0.1:8366/rulebooks/hue?campaign=2025
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.page.rulebook;

import org.jspecify.annotations.NullMarked;
