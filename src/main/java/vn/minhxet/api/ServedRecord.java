package vn.minhxet.api;

import java.util.Optional;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.year.CampaignYears;

/** The record that the server was started with, if one was (hồ sơ đang phục vụ). Immutable; safe for any thread. */
public final class ServedRecord {

    private final Optional<CampaignYears> years;

    ServedRecord(Optional<CampaignYears> years) {
        this.years = years;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return years.isPresent();
    }

    /**
     * The graded years of its campaigns.
     *
     * @throws ProblemException where the server serves no record
     */
    public CampaignYears years() {
        return years.orElseThrow(() -> new ProblemException(ProblemKind.NO_RECORD));
    }

    /**
     * The record.
     *
     * @throws ProblemException where the server serves none
     */
    public OfficeRecord record() {
        return years().record();
    }
}
