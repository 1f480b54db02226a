package vn.minhxet.web.page.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.overview.OrganizationEntry;
import vn.minhxet.overview.OrganizationPage;
import vn.minhxet.overview.SubjectCounts;
import vn.minhxet.overview.SubjectEntry;
import vn.minhxet.overview.SubjectPage;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.SubjectKind;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.Bar;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.PlaceText;
import vn.minhxet.web.page.ResultMark;

/** Puts together the page of an organization. For one page. */
public final class OrganizationTreeWriter {

    private static final Link NOWHERE = new Link("", "", false);

    private final CampaignScope scope;
    private final Language language;
    private final Map<String, ResultState> states;
    private final Address here;

    public OrganizationTreeWriter(CampaignScope scope, Map<String, ResultState> states, Address here) {
        this.scope = scope;
        this.language = scope.language();
        this.states = states;
        this.here = here;
    }

    /**
     * The page.
     *
     * @param members those who stand directly in it
     */
    public OrganizationTreePage write(OrganizationPage tree, SubjectPage members) {
        List<Link> way = new ArrayList<>();
        way.add(Link.to(say(PlaceText.ORGANIZATIONS), scope.at("organizations")));
        tree.way().forEach(it -> way.add(Link.to(it.name(), scope.organization(it.subject()))));
        OrganizationEntry of = tree.organization();
        String title =
                of == null ? say(PlaceText.ORGANIZATIONS) : of.organization().name();
        return new OrganizationTreePage(
                scope.frame(title, here, of == null ? List.of() : way),
                title,
                of == null ? "" : kind(of.organization()),
                of == null ? List.of() : List.of(own(of.organization())),
                of == null ? List.of() : counts(of.counts()),
                Figure.count(tree.total(), say(PlaceText.ORGANIZATIONS_UNIT), language),
                tree.items().stream().map(this::child).toList(),
                next("after", tree.next()),
                Figure.count(members.total(), say(PlaceText.PEOPLE_UNIT), language),
                members.items().stream()
                        .map(it -> SubjectRow.of(it, scope, states, ""))
                        .toList(),
                next("membersAfter", members.next()),
                Link.to(
                        say(SubjectText.ALL_BELOW),
                        scope.subjects()
                                .with("in", of == null ? "" : of.organization().subject())));
    }

    private String say(Labelled text) {
        return text.words().in(language);
    }

    private Link next(String parameter, @Nullable String id) {
        return id == null ? NOWHERE : Link.to(say(PlaceText.NEXT_PAGE), here.with(parameter, id));
    }

    private String kind(SubjectEntry entry) {
        return (entry.kind() == null ? entry.subjectKind() : entry.kind())
                .words()
                .in(language);
    }

    private ResultMark result(SubjectEntry entry) {
        Grade decided = states.getOrDefault(entry.subject(), ResultState.START).decidedGrade();
        return decided == null
                ? ResultMark.of(entry.outcome(), entry.grade(), language)
                : ResultMark.of(decided, language);
    }

    private OrganizationTreePage.Own own(SubjectEntry entry) {
        return new OrganizationTreePage.Own(
                result(entry),
                say(states.getOrDefault(entry.subject(), ResultState.START).stage()),
                Link.to(say(PlaceText.WHY), scope.why(entry.subject())));
    }

    private OrganizationTreePage.Child child(OrganizationEntry entry) {
        SubjectCounts.Count members = entry.counts().members();
        return new OrganizationTreePage.Child(
                Link.to(
                        entry.organization().name(),
                        scope.organization(entry.organization().subject())),
                kind(entry.organization()),
                result(entry.organization()),
                Figure.count(members == null ? 0 : members.total(), say(PlaceText.PEOPLE_UNIT), language),
                bar(members));
    }

    private List<OrganizationTreePage.Count> counts(SubjectCounts counts) {
        List<OrganizationTreePage.Count> all = new ArrayList<>();
        SubjectCounts.Count members = counts.members();
        if (members != null) {
            all.add(count(say(SubjectKind.MEMBER), say(PlaceText.PEOPLE_UNIT), members));
        }
        counts.organizations()
                .forEach((kind, count) -> all.add(count(say(kind), say(PlaceText.ORGANIZATIONS_UNIT), count)));
        return all;
    }

    private OrganizationTreePage.Count count(String kind, String unit, SubjectCounts.Count count) {
        return new OrganizationTreePage.Count(
                kind, Figure.count(count.total(), unit, language), bar(count), key(count));
    }

    private List<String> key(SubjectCounts.Count count) {
        List<String> key = new ArrayList<>();
        count.results().forEach((result, number) -> {
            if (number > 0) {
                key.add(say(result) + ": " + Numeral.whole(number, language) + " ("
                        + Numeral.percent(number, count.total(), language) + ')');
            }
        });
        return key;
    }

    private Bar bar(SubjectCounts.@Nullable Count count) {
        List<Bar.Share> shares = new ArrayList<>();
        if (count != null) {
            count.results().forEach((result, number) -> shares.add(new Bar.Share(result.name(), number)));
        }
        return Bar.of(shares, count == null ? "" : String.join(", ", key(count)));
    }
}
