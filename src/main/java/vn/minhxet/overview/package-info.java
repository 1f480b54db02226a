/**
 * What a page or another program shows of a graded year without wording every grading (tra cứu kết quả): lists in pages,
 * the tree of organizations with its counts, the summary, two years beside each other.
 *
 * <p>Open {@link vn.minhxet.overview.SubjectPage} first. No sentence and no JSON stands here; the records are what JSON shows.
 *
 * <pre>{@code
 * SubjectPage.of(year, selection, after, 50) → total, items, next
 * }</pre>
 */
@NullMarked
package vn.minhxet.overview;

import org.jspecify.annotations.NullMarked;
