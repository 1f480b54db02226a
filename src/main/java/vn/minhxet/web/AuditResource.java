package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import vn.minhxet.account.Action;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordFinding;
import vn.minhxet.web.page.campaign.AuditWriter;

/** The ledger in sentences, and the check of the whole record. */
@Path("audit")
@Produces(PageEngine.TYPE)
public final class AuditResource {

    private static final String BEFORE = "before";

    private final CampaignPages pages;
    private final PageEngine engine;
    private final PageCaller asking;

    @Inject
    AuditResource(CampaignPages pages, PageEngine engine, PageCaller asking) {
        this.asking = asking;
        this.pages = pages;
        this.engine = engine;
    }

    /** The entries, newest first. */
    @GET
    @AcceptedParameters(BEFORE)
    public Response log(@Context UriInfo uri, @Context HttpHeaders headers) {
        // The largest number of an entry that a page could name, and what is behind every entry.
        long before = QueryParameters.of(uri).number(BEFORE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        return pages.work(() -> {
            asking.require(Action.AUDIT);
            return answer(uri, headers, before, Optional.empty());
        });
    }

    /** The same, with every byte of the record read again. */
    @GET
    @Path("check")
    public Response check(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.work(() -> {
            asking.require(Action.AUDIT);
            OfficeRecord record = pages.record();
            List<RecordFinding> findings = record.verify(record.verifier(), Optional.empty());
            return answer(uri, headers, Integer.MAX_VALUE, Optional.of(findings));
        });
    }

    private Response answer(UriInfo uri, HttpHeaders headers, long before, Optional<List<RecordFinding>> findings) {
        Language language = PageLanguage.of(uri, headers);
        OfficeRecord record = pages.record();
        return engine.answer(
                "audit",
                new AuditWriter(language, asking.reader(), CampaignPages.here(uri))
                        .write(record.log(before, ListFilter.ROWS), findings, record.checkpoint()),
                language);
    }
}
