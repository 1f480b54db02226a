/**
 * The graded years of campaigns (kết quả xếp loại của các đợt): a run put back into a year with its population, lists and
 * explanations, from the stored facts and the stored text of the rulebook.
 *
 * <p>Open {@link vn.minhxet.record.year.CampaignYears} first. Nothing may be here that enters anything in the record, or
 * that speaks HTTP.
 *
 * <pre>{@code
 * CampaignYear year = years.latest("2025");
 * Explanation.of(year.grading(), "DV10", Language.VI);
 * }</pre>
 */
@NullMarked
package vn.minhxet.record.year;

import org.jspecify.annotations.NullMarked;
