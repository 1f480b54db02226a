package vn.minhxet.record.year;

import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.PreparedSize;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.RunRow;

/**
 * A run of a campaign as a graded year (kết quả của một lần chạy), to be listed and explained. Immutable; safe for any
 * thread.
 *
 * @param campaign as it was when the year was put together; whether it is closed may have changed since
 * @param facts the version of the facts that the run graded
 * @param grading the year, graded from the stored facts by the stored text of the rulebook
 * @param asRecorded whether this program gives, to the last byte, the result that the run stored; else a later version
 *     reads something otherwise, and whoever is shown a reason is told so
 */
public record CampaignYear(
        CampaignRow campaign, RunRow run, FactsVersionRow facts, YearGrading grading, boolean asRecorded) {

    /** Of the text of a row: names, codes and dates of a usual one. */
    private static final long TEXT_OF_ROW = 128;

    /** What it takes of the memory, in bytes, about. */
    long bytes() {
        return PreparedSize.of(
                grading.population(), TEXT_OF_ROW * grading.population().size());
    }
}
