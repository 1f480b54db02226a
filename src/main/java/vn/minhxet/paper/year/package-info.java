/**
 * The papers of a graded year: who is meant, what stands in each row, which committee issues it. The words of grounds come
 * from {@code explain}; what people decide is left empty.
 *
 * <p>Open {@link vn.minhxet.paper.year.YearPapers} first. No file format may be here, and no judgement.
 *
 * <pre>{@code
 * YearPapers.of(year, PaperRequest.of(PaperKind.PROPOSAL_LIST), Language.VI)
 * }</pre>
 */
@NullMarked
package vn.minhxet.paper.year;

import org.jspecify.annotations.NullMarked;
