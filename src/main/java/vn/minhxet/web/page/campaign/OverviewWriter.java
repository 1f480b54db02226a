package vn.minhxet.web.page.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.AwaitedStep;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.QuotaArithmetic;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.overview.SubjectCounts;
import vn.minhxet.overview.YearSummary;
import vn.minhxet.population.Population;
import vn.minhxet.quota.GroupQuota;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.subject.CommitteeName;
import vn.minhxet.subject.Result;
import vn.minhxet.web.page.Bar;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.Moment;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.PlaceText;
import vn.minhxet.web.page.ResultMark;
import vn.minhxet.web.page.StartText;

/** Puts together the overview of a campaign. For one page. */
public final class OverviewWriter {

    /** A page shows the first of a long list, with a link to all of it. */
    private static final int SHOWN = 10;

    private static final MessageTemplate LEAD = Messages.template("web.overview.LEAD", "period", "rulebook", "state");
    private static final MessageTemplate DONE = Messages.template("web.overview.DONE", "count", "all");
    private static final MessageTemplate UNDER_WAY = Messages.template("web.overview.UNDER_WAY", "count");
    private static final MessageTemplate NOT_BEGUN = Messages.template("web.overview.NOT_BEGUN", "count");
    private static final MessageTemplate BEFORE = Messages.template("web.overview.BEFORE", "period");
    private static final MessageTemplate SHARE_BEFORE = Messages.template("web.overview.SHARE_BEFORE", "share");
    private static final MessageTemplate OVER = Messages.template("web.overview.OVER", "count");
    private static final MessageTemplate TIED = Messages.template("web.overview.TIED", "count");
    private static final MessageTemplate ELSE = Messages.template("web.overview.QUOTAS_ELSE", "groups", "places");
    private static final MessageTemplate VERSION = Messages.template("web.overview.VERSION", "number");

    /** Of fewer, who knows some of them can tell the grades of the others from a count. */
    private static final int FEWEST = 10;

    private final CampaignScope scope;
    private final Language language;
    private final YearGrading year;
    private final Population population;
    private final Map<String, ResultState> states;
    private final ValueFormat phrasing;

    /**
     * @param states how far the results of the campaign have come, by subject
     */
    public OverviewWriter(CampaignScope scope, Map<String, ResultState> states) {
        this.scope = scope;
        this.language = scope.language();
        this.year = scope.year().grading();
        this.population = year.population();
        this.states = states;
        this.phrasing = new ValueFormat(language);
    }

    /**
     * The page.
     *
     * @param named who may be named to the reader with why
     * @param everybody whether the reader may see everybody's result: counts of few would tell it to others too
     * @param closed whether the campaign is closed
     * @param before the same of the year before, where the record has it
     */
    public OverviewPage write(
            OfficeRecord record,
            Predicate<String> named,
            boolean everybody,
            boolean closed,
            Optional<YearGrading> before) {
        int[] held = positions(Result.ON_HOLD);
        int[] undecided = positions(Result.NEEDS_DECISION);
        List<GroupQuota> quotas = year.quotaGroups();
        return new OverviewPage(
                scope.frame(say(PlaceText.OVERVIEW), scope.at(""), List.of()),
                scope.title(),
                LEAD.in(
                        language,
                        scope.period(),
                        year.rulebook().title(),
                        (closed ? StartText.CLOSED : StartText.OPEN).words().insideSentence()),
                progress(),
                progressKey(),
                waiting(),
                before.map(it -> BEFORE.in(language, phrasing.period(it.period())))
                        .orElse(""),
                Arrays.stream(Result.values())
                        .map(it -> ResultMark.of(it, language))
                        .toList(),
                results(before, everybody ? 1 : FEWEST),
                everybody,
                binding(quotas),
                otherQuotas(quotas),
                Arrays.stream(held)
                        .filter(it -> named.test(population.row(it).id()))
                        .limit(SHOWN)
                        .mapToObj(this::held)
                        .toList(),
                subjects(held.length),
                all(Result.ON_HOLD),
                subjects(undecided.length),
                all(Result.NEEDS_DECISION),
                imports(record));
    }

    private String say(Labelled text) {
        return text.words().in(language);
    }

    private int[] positions(Result result) {
        return IntStream.range(0, population.size())
                .filter(it -> year.result(it) == result)
                .toArray();
    }

    private Figure subjects(long count) {
        return Figure.count(count, say(PlaceText.SUBJECTS_UNIT), language);
    }

    private Link all(Result result) {
        return Link.to(
                say(OverviewText.MORE),
                scope.subjects().with("outcome", result.outcome().name()));
    }

    private Link why(int position) {
        return Link.to(
                population.row(position).name(),
                scope.why(population.row(position).id()));
    }

    // How far it has come

    private ResultState state(int position) {
        return states.getOrDefault(population.row(position).id(), ResultState.START);
    }

    /** Everybody who is to have a result. */
    private IntStream due() {
        return IntStream.range(0, population.size()).filter(it -> year.result(it) != Result.NOT_GRADED);
    }

    private long published() {
        return due().filter(it -> state(it).stage().isPublished()).count();
    }

    private long begun() {
        return due().filter(it -> !state(it).stage().isPublished())
                .filter(it -> states.containsKey(population.row(it).id()))
                .count();
    }

    private Bar progress() {
        long all = due().count();
        return Bar.of(
                List.of(
                        new Bar.Share("done", published()),
                        new Bar.Share("under-way", begun()),
                        new Bar.Share("waiting", all - published() - begun())),
                String.join("; ", progressKey()));
    }

    private List<String> progressKey() {
        long all = due().count();
        return List.of(
                DONE.in(language, Numeral.whole(published(), language), Numeral.whole(all, language)),
                UNDER_WAY.in(language, Numeral.whole(begun(), language)),
                NOT_BEGUN.in(language, Numeral.whole(all - published() - begun(), language)));
    }

    /** What one organization has to do. */
    private record Task(@Nullable String decider, StepKind step) {}

    private List<OverviewPage.Waiting> waiting() {
        Map<Task, Integer> counts = new HashMap<>();
        due().forEach(it -> AwaitedStep.of(state(it).stage())
                .ifPresent(step -> counts.merge(new Task(decider(it), step), 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Task, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(it -> String.valueOf(it.getKey().decider()))
                        .thenComparing(it -> it.getKey().step()))
                .limit(SHOWN)
                .map(it -> waiting(it.getKey(), it.getValue()))
                .toList();
    }

    private @Nullable String decider(int position) {
        return population.decidingOn(position).map(OrganizationRow::id).orElse(null);
    }

    private OverviewPage.Waiting waiting(Task task, int count) {
        String decider = task.decider();
        String whom = decider == null
                ? say(OverviewText.NO_DECIDER)
                : CommitteeName.of(population.organization(population.position(decider)));
        return new OverviewPage.Waiting(
                whom,
                say(task.step()),
                subjects(count),
                scope.subjects()
                        .with("decider", decider == null ? "" : decider)
                        .with("awaits", task.step().name())
                        .text());
    }

    // Results

    private List<OverviewPage.ResultsOf> results(Optional<YearGrading> before, int fewest) {
        SubjectCounts counts = YearSummary.of(year, OptionalInt.empty()).counts();
        Optional<SubjectCounts> earlier =
                before.map(it -> YearSummary.of(it, OptionalInt.empty()).counts());
        List<OverviewPage.ResultsOf> results = new ArrayList<>();
        SubjectCounts.Count members = counts.members();
        if (members != null && members.total() >= fewest) {
            results.add(results(
                    say(OverviewText.MEMBERS),
                    scope.subjects().with("subjectKind", "MEMBER").text(),
                    say(PlaceText.PEOPLE_UNIT),
                    members,
                    earlier.map(SubjectCounts::members)));
        }
        counts.organizations().entrySet().stream()
                .filter(it -> it.getValue().total() >= fewest)
                .forEach(it -> results.add(results(
                        say(it.getKey()),
                        scope.subjects().with("kind", it.getKey().name()).text(),
                        say(PlaceText.ORGANIZATIONS_UNIT),
                        it.getValue(),
                        earlier.map(count -> count.organizations().get(it.getKey())))));
        return results;
    }

    private OverviewPage.ResultsOf results(
            String kind, String list, String unit, SubjectCounts.Count count, Optional<SubjectCounts.Count> before) {
        List<OverviewPage.Cell> cells = new ArrayList<>();
        List<Bar.Share> shares = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        count.results().forEach((result, number) -> {
            String share = Numeral.percent(number, count.total(), language);
            cells.add(new OverviewPage.Cell(
                    Figure.count(number, unit, language),
                    share,
                    before.map(it -> SHARE_BEFORE.in(
                                    language,
                                    Numeral.percent(it.results().getOrDefault(result, 0), it.total(), language)))
                            .orElse("")));
            shares.add(new Bar.Share(result.name(), number));
            spoken.add(say(result) + ' ' + share);
        });
        return new OverviewPage.ResultsOf(
                kind,
                list,
                Figure.count(count.total(), unit, language),
                cells,
                Bar.of(shares, kind + ": " + String.join(", ", spoken)));
    }

    // Quotas

    private static boolean binds(GroupQuota it) {
        return it.candidates() > it.limit() || it.tied() > 0;
    }

    private List<OverviewPage.Quota> binding(List<GroupQuota> quotas) {
        return quotas.stream()
                .filter(OverviewWriter::binds)
                .sorted(Comparator.comparing((GroupQuota it) -> it.candidates() - it.limit())
                        .reversed())
                .map(this::quota)
                .toList();
    }

    private OverviewPage.Quota quota(GroupQuota it) {
        String unit = say(it.ofMembers() ? PlaceText.PEOPLE_UNIT : PlaceText.ORGANIZATIONS_UNIT);
        return new OverviewPage.Quota(
                it.above().name(),
                it.group().in(language),
                QuotaArithmetic.of(it.terms(), it.baseCount(), phrasing),
                Figure.count(it.candidates(), unit, language),
                Figure.count(it.limit(), unit, language),
                it.tied() > 0 ? TIED.in(language, it.tied()) : OVER.in(language, it.candidates() - it.limit()));
    }

    private String otherQuotas(List<GroupQuota> quotas) {
        List<GroupQuota> others = quotas.stream().filter(it -> !binds(it)).toList();
        long free = others.stream()
                .mapToLong(it -> Math.max(0, it.terms().share(it.baseCount()) - it.candidates()))
                .sum();
        return ELSE.in(language, Numeral.whole(others.size(), language), Numeral.whole(free, language));
    }

    // On hold

    private OverviewPage.Held held(int position) {
        List<ReasonText> reasons =
                new Explainer(year, language).text(year.grading(position)).reasons();
        return new OverviewPage.Held(
                why(position), reasons.isEmpty() ? "" : reasons.get(0).message());
    }

    // Imports

    private List<OverviewPage.Imported> imports(OfficeRecord record) {
        return record.factsVersions(scope.id()).stream()
                .sorted(Comparator.comparing(FactsVersionRow::number).reversed())
                .limit(SHOWN)
                .map(it -> imported(it, record.entry(it.index())))
                .toList();
    }

    private OverviewPage.Imported imported(FactsVersionRow version, Optional<HistoryEntry> entry) {
        String part = version.part();
        int position = part == null ? -1 : population.position(part);
        String named =
                position < 0 ? String.valueOf(part) : population.row(position).name();
        return new OverviewPage.Imported(
                VERSION.in(language, version.number()),
                part == null ? say(OverviewText.IMPORT_WHOLE) : named,
                entry.map(it -> Moment.of(it.entry().at(), language)).orElse(""),
                entry.map(it -> it.entry().by()).orElse(""),
                version.number() == scope.year().facts().number());
    }
}
