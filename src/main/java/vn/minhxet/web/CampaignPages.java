package vn.minhxet.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.WorkPool;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Quoted;
import vn.minhxet.overview.PageException;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordRefusedException;
import vn.minhxet.record.year.CampaignStates;
import vn.minhxet.record.year.CampaignYear;
import vn.minhxet.record.year.CampaignYears;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Reader;

/**
 * What pages fetch of the record that is served (dữ liệu của các trang): campaigns, their years, how far they have come; at
 * places of their own, so that programs that ask for much keep nobody from a page. Safe for any thread.
 */
final class CampaignPages {

    private static final MessageTemplate UNKNOWN_SUBJECT =
            Messages.template("api.detail.UNKNOWN_SUBJECT", "subject", "hint");
    private static final MessageTemplate NO_PAGE = Messages.template("api.parameter.NO_PAGE", "parameter");

    private final Optional<CampaignYears> years;
    private final Optional<CampaignStates> states;
    private final WorkPool places;

    CampaignPages(Optional<CampaignYears> years, RequestLimits limits) {
        this.years = years;
        this.states = years.map(it -> new CampaignStates(it.record()));
        this.places = new WorkPool(limits);
    }

    /** Whether a record is served. */
    boolean hasRecord() {
        return years.isPresent();
    }

    /**
     * The record.
     *
     * @throws ProblemException where none is served
     */
    OfficeRecord record() {
        return years().record();
    }

    /** The graded years of its campaigns; the same refusal. */
    CampaignYears years() {
        return years.orElseThrow(() -> new ProblemException(ProblemKind.NO_RECORD));
    }

    /** How far the results of a campaign have come, by subject. */
    Map<String, ResultState> states(String campaign) {
        return states.orElseThrow(() -> new ProblemException(ProblemKind.NO_RECORD))
                .of(campaign);
    }

    /** The latest year of a campaign, as a page says it. */
    CampaignScope scope(String campaign, Reader reader, UriInfo uri, HttpHeaders headers) {
        return new CampaignScope(years().latest(campaign), PageLanguage.of(uri, headers), reader);
    }

    /** The graded year of the same period a year earlier, where the record has one. */
    Optional<YearGrading> before(CampaignYear year) {
        CampaignRow now = year.campaign();
        return record().campaigns().stream()
                .filter(it -> it.year() == now.year() - 1 && it.quarter() == now.quarter())
                .filter(it -> !record().runs(it.id()).isEmpty())
                .map(it -> years().latest(it.id()).grading())
                .findFirst();
    }

    /**
     * The work for a page at a place; what the domain refuses is told as a problem.
     *
     * @throws ProblemException where there is no such campaign, subject or page of a list, or all places are taken
     */
    <T> T work(Supplier<T> work) {
        try (WorkPool.Place place = places.take()) {
            return place.work(ProblemKind.GRADING_TOO_LONG, work);
        } catch (RecordRefusedException refused) {
            throw told(new ProblemException(ProblemKind.NOT_FOUND, words(refused)), refused);
        } catch (UnknownSubjectException unknown) {
            Bilingual words = UNKNOWN_SUBJECT.with(Quoted.of(unknown.subject()), unknown.question());
            throw told(new ProblemException(ProblemKind.UNKNOWN_SUBJECT, words), unknown);
        } catch (PageException unknown) {
            throw told(new ProblemException(ProblemKind.INVALID_PARAMETER, NO_PAGE.with(ListFilter.AFTER)), unknown);
        }
    }

    private static Bilingual words(RecordRefusedException refused) {
        return new Bilingual(
                String.join(" ", refused.lines(Language.VI)), String.join(" ", refused.lines(Language.EN)));
    }

    private static ProblemException told(ProblemException problem, RuntimeException cause) {
        problem.initCause(cause);
        return problem;
    }

    /** The address that was asked for, without the language. */
    static Address here(UriInfo uri) {
        Address here = Address.of("/" + uri.getPath());
        for (Map.Entry<String, List<String>> it : uri.getQueryParameters().entrySet()) {
            if (!it.getKey().equals(PageLanguage.PARAMETER)) {
                here = here.with(it.getKey(), it.getValue().get(0));
            }
        }
        return here;
    }
}
