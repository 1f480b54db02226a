package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhxet.account.Action;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.FiredRules;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.AcceptedParameters;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.rulebook.RulebookWriter;

/** The rulebooks of the installation, to be read. Nothing here takes a rule in. */
@Path("rulebooks")
@Produces(PageEngine.TYPE)
public final class RulebookPagesResource {

    private final PageEngine engine;
    private final PageCaller asking;
    private final CampaignPages pages;
    private final RulebookLibrary library;

    @Inject
    RulebookPagesResource(PageEngine engine, CampaignPages pages, RulebookLibrary library, PageCaller asking) {
        this.asking = asking;
        this.engine = engine;
        this.pages = pages;
        this.library = library;
    }

    /** All rulebooks. */
    @GET
    public Response all(@Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        List<Rulebook> rulebooks =
                library.all().stream().map(EvaluationPlan::rulebook).toList();
        return engine.answer("rulebooks", new RulebookWriter(language, asking.reader()).list(rulebooks), language);
    }

    /** Two rulebooks side by side. */
    @GET
    @Path("compare")
    @AcceptedParameters({RulebookWriter.ONE, RulebookWriter.OTHER})
    public Response compare(@Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        QueryParameters query = QueryParameters.of(uri);
        Rulebook one = library.named(query.required(RulebookWriter.ONE)).rulebook();
        Rulebook other = library.named(query.required(RulebookWriter.OTHER)).rulebook();
        return engine.answer("rulebookpair", new RulebookWriter(language, asking.reader()).pair(one, other), language);
    }

    /** One rulebook; where a campaign is named, with how often each rule fired in it. */
    @GET
    @Path("{id}")
    @AcceptedParameters(RulebookWriter.CAMPAIGN)
    public Response contents(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        Rulebook rulebook = library.named(id).rulebook();
        Optional<String> campaign = QueryParameters.of(uri).text(RulebookWriter.CAMPAIGN);
        return pages.work(() -> {
            campaign.ifPresent(any -> asking.require(Action.VIEW_CAMPAIGN));
            Optional<RulebookWriter.Count> count =
                    campaign.map(it -> count(pages.scope(it, asking.reader(), uri, headers)));
            return engine.answer(
                    "rulebook", new RulebookWriter(language, asking.reader()).contents(rulebook, count), language);
        });
    }

    /** One rule. */
    @GET
    @Path("{id}/rules/{rule}")
    public Response rule(
            @PathParam("id") String id,
            @PathParam("rule") String name,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Language language = PageLanguage.of(uri, headers);
        Rulebook rulebook = library.named(id).rulebook();
        RuleText rule = rulebook.rule(name).orElseThrow(NotFoundException::new);
        return engine.answer("rule", new RulebookWriter(language, asking.reader()).rule(rulebook, rule), language);
    }

    /** Subjects on which the same rules fired share what fired, so each of these is looked into once. */
    private static RulebookWriter.Count count(CampaignScope scope) {
        YearGrading year = scope.year().grading();
        IdentityHashMap<FiredRules, Integer> alike = new IdentityHashMap<>();
        for (int i = 0; i < year.population().size(); i++) {
            alike.merge(year.firedRules(i), 1, Integer::sum);
        }
        Map<String, Integer> fired = new HashMap<>();
        alike.forEach((rules, number) -> rules.fired().stream()
                .map(RuleText::name)
                .collect(Collectors.toSet())
                .forEach(it -> fired.merge(it, number, Integer::sum)));
        return new RulebookWriter.Count(scope.id(), scope.title(), fired);
    }
}
