package vn.minhxet.api.record;

import jakarta.ws.rs.core.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhxet.api.AnswerTag;
import vn.minhxet.language.Language;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.ResultRow;

/**
 * The tag of how far one result has come: it changes with every step of the subject, with a new run, and when the campaign is
 * closed or opened again. Immutable.
 */
record ResultTag(List<String> parts) {

    static ResultTag of(OfficeRecord record, String campaign, String subject) {
        CampaignRow row = record.campaign(campaign);
        Optional<ResultRow> result = record.result(campaign, subject);
        List<String> parts = new ArrayList<>(List.of("result", campaign, subject));
        parts.add(String.valueOf(row.index()));
        parts.add(String.valueOf(record.runs(campaign).size()));
        parts.add(result.map(it -> it.index() + (it.erased() ? "-" : "+")).orElse(""));
        return new ResultTag(parts);
    }

    /** The tag of the answer in a language. */
    EntityTag in(Language language) {
        List<String> all = new ArrayList<>(parts);
        all.add(language.code());
        return AnswerTag.of(all);
    }

    /** Whether a caller has seen it as it is, in whichever language. */
    boolean isAmong(String seen) {
        return seen.strip().equals("*")
                || List.of(Language.values()).stream()
                        .anyMatch(it -> List.of(seen.split(",")).stream()
                                .anyMatch(one -> one.strip().equals('"' + in(it).getValue() + '"')));
    }
}
