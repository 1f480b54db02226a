package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import vn.minhxet.account.Action;
import vn.minhxet.language.Language;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.web.page.StartPage;
import vn.minhxet.web.page.StartWriter;

/** The first page. */
@Path("/")
@Produces(PageEngine.TYPE)
public final class StartResource {

    private final CampaignPages pages;
    private final PageEngine engine;
    private final PageCaller asking;

    @Inject
    StartResource(CampaignPages pages, PageEngine engine, PageCaller asking) {
        this.asking = asking;
        this.pages = pages;
        this.engine = engine;
    }

    /** The campaigns, the latest first, or what to do where there is none. */
    @GET
    public Response start(@Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        StartWriter writer = new StartWriter(language, asking.reader());
        if (!pages.hasRecord()) {
            return engine.answer("start", writer.withoutRecord(), language);
        }
        return pages.work(() -> {
            asking.require(Action.VIEW_CAMPAIGN);
            List<StartPage.Campaign> campaigns = pages.record().campaigns().stream()
                    .sorted(Comparator.comparing(CampaignRow::year)
                            .thenComparing(CampaignRow::quarter)
                            .reversed())
                    .map(it -> writer.campaign(
                            it,
                            pages.record().runs(it.id()).size(),
                            pages.states(it.id()).values()))
                    .toList();
            return engine.answer("start", writer.of(campaigns), language);
        });
    }
}
