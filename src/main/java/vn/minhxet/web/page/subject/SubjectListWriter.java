package vn.minhxet.web.page.subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.minhxet.account.Action;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.explain.Citation;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.overview.SubjectPage;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.selection.SubjectOrder;
import vn.minhxet.subject.CommitteeName;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.PlaceText;

/** Puts together a list of subjects. For one page. */
public final class SubjectListWriter {

    private final CampaignScope scope;
    private final Language language;
    private final Map<String, ResultState> states;
    private final Address here;

    /**
     * @param here the address of the list with all that is asked of it
     */
    public SubjectListWriter(CampaignScope scope, Map<String, ResultState> states, Address here) {
        this.scope = scope;
        this.language = scope.language();
        this.states = states;
        this.here = here;
    }

    /** The page with these subjects. */
    public SubjectListPage write(SubjectPage page) {
        String typed = asked("q");
        String next = page.next();
        Address list = here.without("after");
        return new SubjectListPage(
                scope.frame(say(PlaceText.SUBJECTS), here, List.of()),
                scope.subjects().text(),
                typed,
                choices(),
                kept(),
                Figure.count(page.total(), say(PlaceText.SUBJECTS_UNIT), language),
                page.items().stream()
                        .map(it -> SubjectRow.of(it, scope, states, typed))
                        .toList(),
                scope.reader().may(Action.EXPORT),
                here.parameters().containsKey("after")
                        ? Link.to(say(PlaceText.FIRST_PAGE), list)
                        : new Link("", "", false),
                next == null ? new Link("", "", false) : Link.to(say(PlaceText.NEXT_PAGE), list.with("after", next)),
                Link.to(
                        say(SubjectText.CSV),
                        new Address(scope.at("gradings.csv").path(), list.parameters())),
                Link.to(
                        say(SubjectText.WORKBOOK),
                        new Address(scope.at("gradings.xlsx").path(), list.parameters())),
                Link.to(say(SubjectText.CLEAR), scope.subjects()));
    }

    private String say(Labelled text) {
        return text.words().in(language);
    }

    private String asked(String name) {
        return here.parameters().getOrDefault(name, "");
    }

    private List<SubjectListPage.Select> choices() {
        return List.of(
                select("grade", PlaceText.RESULT, Grade.BEST_FIRST.stream()),
                select("outcome", SubjectText.OUTCOME, Stream.of(Outcome.values())),
                select("state", PlaceText.STATE, Stream.of(Stage.values())),
                select("subjectKind", PlaceText.KIND, Stream.of(SubjectKind.values())),
                select("kind", SubjectText.ORGANIZATION_KIND, Stream.of(OrganizationKind.values())),
                new SubjectListPage.Select(
                        "sort",
                        say(SubjectText.ORDER),
                        Stream.of(SubjectOrder.values())
                                .map(it -> new Choice(
                                        it == SubjectOrder.ID ? "" : it.name(),
                                        say(SubjectText.valueOf("ORDER_" + it.name())),
                                        asked("sort").equals(it.name())))
                                .toList()));
    }

    private <E extends Enum<E> & Labelled> SubjectListPage.Select select(
            String name, Labelled label, Stream<E> values) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", say(SubjectText.ANY), asked(name).isEmpty()));
        values.forEach(
                it -> choices.add(new Choice(it.name(), say(it), asked(name).equals(it.name()))));
        return new SubjectListPage.Select(name, say(label), choices);
    }

    private List<SubjectListPage.Kept> kept() {
        List<SubjectListPage.Kept> kept = new ArrayList<>();
        keep(kept, "in", SubjectText.WITHIN, this::named);
        keep(kept, "decider", SubjectText.DECIDER, this::committee);
        keep(
                kept,
                "awaits",
                SubjectText.AWAITS,
                it -> Arrays.stream(StepKind.values())
                        .filter(step -> step.name().equals(it))
                        .map(this::say)
                        .findFirst());
        keep(
                kept,
                "rule",
                SubjectText.RULE,
                it -> scope.year()
                        .grading()
                        .rulebook()
                        .rule(it)
                        .map(rule -> Citation.of(scope.year().grading().rulebook(), rule.clause(), language)));
        return kept;
    }

    /** Says what a value means. */
    private interface Meaning {
        Optional<String> of(String value);
    }

    private void keep(List<SubjectListPage.Kept> kept, String name, Labelled label, Meaning meaning) {
        Optional.of(asked(name))
                .filter(Predicate.not(String::isEmpty))
                .ifPresent(it -> kept.add(new SubjectListPage.Kept(
                        name,
                        it,
                        say(label),
                        meaning.of(it).orElse(it),
                        here.without("after").without(name).text())));
    }

    private Optional<String> named(String id) {
        Population population = scope.year().grading().population();
        int position = population.position(id);
        return position < 0
                ? Optional.empty()
                : Optional.of(population.row(position).name());
    }

    private Optional<String> committee(String id) {
        Population population = scope.year().grading().population();
        int position = population.position(id);
        return position < 0 || !population.isOrganization(position)
                ? Optional.empty()
                : Optional.of(CommitteeName.of(population.organization(position)));
    }
}
