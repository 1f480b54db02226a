package vn.minhxet.web;

import java.util.Optional;
import java.util.function.Supplier;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.WorkPool;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.record.RecordRefusedException;
import vn.minhxet.record.year.CampaignYears;
import vn.minhxet.web.page.CampaignScope;

/** Where pages about a campaign are worked out (nơi xử lý trang của đợt): a few at once, within their time. Safe for any thread. */
final class CampaignDesk {

    private final Optional<CampaignYears> years;
    private final WorkPool places;

    CampaignDesk(Optional<CampaignYears> years, RequestLimits limits) {
        this.years = years;
        this.places = new WorkPool(limits);
    }

    /**
     * The graded years of the record.
     *
     * @throws ProblemException where the server serves no record
     */
    CampaignYears years() {
        return years.orElseThrow(() -> new ProblemException(ProblemKind.NO_RECORD));
    }

    /** Work at a place, which is free again as soon as the work is done. */
    <T> T work(Supplier<T> work) {
        try (WorkPool.Place place = places.take()) {
            return place.work(ProblemKind.GRADING_TOO_LONG, work);
        } catch (RecordRefusedException refused) {
            throw told(refused);
        }
    }

    private static ProblemException told(RecordRefusedException refused) {
        Bilingual words = new Bilingual(
                String.join(" ", refused.lines(Language.VI)), String.join(" ", refused.lines(Language.EN)));
        return new ProblemException(ProblemKind.NOT_FOUND, words);
    }

    /** The campaign of an id with its latest run. */
    CampaignScope scope(String campaign, Language language) {
        return new CampaignScope(years().latest(campaign), language);
    }
}
