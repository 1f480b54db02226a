package vn.minhxet.web;

import java.util.Optional;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import vn.minhxet.http.RequestBodyReader;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.record.year.CampaignYears;

/** The pages of the server, put together (các trang của máy chủ). */
public final class WebApplication {

    private WebApplication() {}

    /** Adds the pages to what is served. */
    public static ResourceConfig addTo(ResourceConfig served, Optional<CampaignYears> years, RequestLimits limits) {
        PageEngine engine = new PageEngine();
        RequestBodyReader bodies = new RequestBodyReader(limits);
        CampaignPages pages = new CampaignPages(years, limits);
        return served.register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(engine).to(PageEngine.class);
                        bind(pages).to(CampaignPages.class);
                        bind(PageCaller.class).to(PageCaller.class);
                        bind(new FormFields(bodies)).to(FormFields.class);
                        bind(new WorkbookIntake(bodies)).to(WorkbookIntake.class);
                    }
                })
                .register(new PageFilter(engine))
                .register(new PageLanguageFilter())
                .register(AssetsResource.class)
                .register(StartResource.class)
                .register(SignInResource.class)
                .register(SignOutResource.class)
                .register(AuditResource.class)
                .register(CampaignResource.class)
                .register(SubjectListResource.class)
                .register(WhyResource.class)
                .register(WhatIfPagesResource.class)
                .register(RulebookPagesResource.class)
                .register(IntakePagesResource.class);
    }
}
