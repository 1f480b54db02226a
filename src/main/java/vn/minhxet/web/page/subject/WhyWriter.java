package vn.minhxet.web.page.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.counterfactual.AlternativeText;
import vn.minhxet.counterfactual.ChangeText;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualText;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.counterfactual.ObstacleText;
import vn.minhxet.explain.Explanation;
import vn.minhxet.explain.GradingText;
import vn.minhxet.explain.QuotaArithmetic;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.explain.WarningText;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.SubjectKind;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.Moment;
import vn.minhxet.web.page.ResultMark;

/** Puts together why a subject has its grade. For one page. */
public final class WhyWriter {

    private static final MessageTemplate VERDICT = Messages.template("web.why.VERDICT", "who", "result");
    private static final MessageTemplate DECIDED = Messages.template("web.why.DECIDED", "who", "result");
    private static final MessageTemplate PAPER = Messages.template("record.entry.PAPER", "number", "date");
    private static final MessageTemplate ENTRY = Messages.template("web.why.ENTRY", "number");
    private static final MessageTemplate CITED = Messages.template("web.why.CITED", "document", "day", "title");

    private final CampaignScope scope;
    private final Language language;
    private final YearGrading year;
    private final ResultState state;
    private final ValueFormat phrasing;

    /**
     * @param state how far the result of the subject has come
     */
    public WhyWriter(CampaignScope scope, ResultState state) {
        this.scope = scope;
        this.language = scope.language();
        this.year = scope.year().grading();
        this.state = state;
        this.phrasing = new ValueFormat(language);
    }

    /**
     * The page.
     *
     * @param subject the id as people write it
     * @param here the address of the page with the figures that are tried
     * @param wanted the grade whose lack is to be looked into; empty for the nearest
     * @throws vn.minhxet.grading.UnknownSubjectException where it was not graded
     */
    public WhyPage write(String subject, Address here, Optional<Grade> wanted, List<HistoryEntry> history) {
        Explanation explanation = Explanation.of(year, subject, language);
        GradingText text = explanation.grading();
        int position = year.population().position(text.subject());
        ReasonWriter writer = new ReasonWriter(year, language);
        List<ReasonText> missing = of(text.reasons(), true);
        PointsWriter points = new PointsWriter(year, language, explanation);
        TrialWriter trial = new TrialWriter(scope, text.subject());
        return new WhyPage(
                scope.frame(text.name(), here, way(position)),
                text.name(),
                text.subject(),
                kind(position),
                unit(position),
                mark(text),
                verdict(text),
                decides(text),
                about(explanation),
                writer.lines(missing),
                missing.isEmpty() ? "" : open(text),
                points.parts(),
                points.sheetTitle(),
                points.sheet(),
                writer.lines(of(text.reasons(), false)),
                next(explanation, writer),
                quota(year.grading(position), explanation),
                reach(explanation, trial, here, wanted),
                trial.form(here.parameters()),
                explanation.held().stream().map(ReasonText::message).toList(),
                writer.lines(text.notes()),
                explanation.warnings().stream().map(WarningText::message).toList(),
                explanation.documents().stream().map(this::cited).toList(),
                history.stream().map(this::entry).toList(),
                history.isEmpty() || !scope.reader().may(Action.EXPORT)
                        ? new Link("", "", false)
                        : Link.to(say(WhyText.PROOF), scope.at("proof").with("subject", text.subject())),
                scope.reader().may(Action.EXPORT)
                        ? Link.to(say(WhyText.SLIP), scope.at("slip").with("subject", text.subject()))
                        : new Link("", "", false));
    }

    private String say(Labelled text) {
        return text.words().in(language);
    }

    private List<Link> way(int position) {
        List<Link> way = new ArrayList<>();
        int at = year.population().above(position);
        while (at >= 0) {
            way.add(0, organization(at));
            at = year.population().above(at);
        }
        return way;
    }

    private Link organization(int position) {
        return Link.to(
                year.population().row(position).name(),
                scope.organization(year.population().row(position).id()));
    }

    private Link unit(int position) {
        int above = year.population().isOrganization(position)
                ? position
                : year.population().above(position);
        return above < 0 ? new Link("", "", false) : organization(above);
    }

    private String kind(int position) {
        return year.population().isOrganization(position)
                ? say(year.population().organization(position).kind())
                : say(SubjectKind.MEMBER);
    }

    private ResultMark mark(GradingText text) {
        Grade decided = state.decidedGrade();
        return decided == null
                ? ResultMark.of(text.outcome(), text.grade(), language)
                : ResultMark.of(decided, language);
    }

    private String verdict(GradingText text) {
        return (state.decidedGrade() == null ? VERDICT : DECIDED)
                .in(language, text.name(), mark(text).text());
    }

    /** A decision that differs is decided by its reason, everything else by the first reason of the proposal. */
    private String decides(GradingText text) {
        Grade decided = state.decidedGrade();
        if (decided != null && decided != text.grade() && state.decisionReason() != null) {
            return say(WhyText.DECISION_REASON) + ": " + state.decisionReason();
        }
        List<ReasonText> reasons = text.reasons().isEmpty() && text.held() != null ? text.held() : text.reasons();
        return reasons.isEmpty() ? "" : reasons.get(0).message();
    }

    private List<WhyPage.Term> about(Explanation explanation) {
        GradingText text = explanation.grading();
        List<WhyPage.Term> about = new ArrayList<>();
        term(about, WhyText.STATE, say(state.stage()));
        PaperReference paper = state.decisionPaper();
        term(
                about,
                WhyText.DECISION,
                paper == null ? null : PAPER.in(language, paper.number(), phrasing.day(paper.date())));
        Grade own = state.selfGrade() == null ? text.selfGrade() : state.selfGrade();
        term(about, WhyText.SELF_GRADE, own == null ? null : say(own));
        Grade eligible = text.eligibleGrade();
        term(about, WhyText.BEFORE_QUOTA, eligible == null || eligible == text.grade() ? null : say(eligible));
        term(about, WhyText.DECIDED_BY, explanation.decidedBy());
        return about;
    }

    private void term(List<WhyPage.Term> about, WhyText label, @Nullable String value) {
        if (value != null) {
            about.add(new WhyPage.Term(say(label), value));
        }
    }

    private static List<ReasonText> of(List<ReasonText> reasons, boolean missing) {
        return reasons.stream()
                .filter(it -> (it.effect() == Effect.MISSING) == missing)
                .toList();
    }

    private String open(GradingText text) {
        return phrasing.eitherOf(text.openGrades().stream().map(this::say).toList());
    }

    /** What is told among the reasons already is not told again. */
    private List<WhyPage.Next> next(Explanation explanation, ReasonWriter writer) {
        Set<ReasonText> told = new HashSet<>(explanation.grading().reasons());
        List<WhyPage.Next> next = new ArrayList<>();
        for (Explanation.Obstacles it : explanation.next()) {
            List<ReasonText> others = it.obstacles().stream().filter(told::add).toList();
            next.add(new WhyPage.Next(ResultMark.of(it.grade(), language), writer.lines(others)));
        }
        return next;
    }

    private List<WhyPage.Quota> quota(Grading grading, Explanation explanation) {
        Optional<QuotaStanding> standing = grading.quota();
        return standing.map(it -> List.of(new WhyPage.Quota(
                        QuotaArithmetic.of(it.terms(), it.baseCount(), phrasing),
                        Objects.requireNonNullElse(explanation.quota(), ""))))
                .orElse(List.of());
    }

    // What would have had to be otherwise

    private List<WhyPage.Reach> reach(
            Explanation explanation, TrialWriter trial, Address here, Optional<Grade> wanted) {
        List<Grade> higher =
                explanation.next().stream().map(Explanation.Obstacles::grade).toList();
        if (higher.isEmpty()) {
            return List.of();
        }
        Grade grade = wanted.filter(higher::contains).orElse(higher.get(0));
        CounterfactualText text = CounterfactualWriter.write(
                CounterfactualSearch.of(year, explanation.grading().subject(), grade), language);
        return List.of(new WhyPage.Reach(
                ResultMark.of(grade, language),
                text.message(),
                text.alternatives().stream().map(it -> way(it, trial)).toList(),
                text.obstacles().stream().map(ObstacleText::message).toList(),
                text.notice(),
                higher.stream()
                        .filter(it -> it != grade)
                        .map(it -> Link.to(say(it), here.with("wanted", it.name())))
                        .toList()));
    }

    private WhyPage.Way way(AlternativeText it, TrialWriter trial) {
        Map<String, BigDecimal> values = new HashMap<>();
        it.changes().forEach(change -> values.put(fact(change), change.to()));
        return new WhyPage.Way(
                it.changes().stream().map(ChangeText::message).toList(),
                ResultMark.of(it.outcome(), it.grade(), language),
                Link.to(say(WhyText.REACH_TRY), trial.address(values)));
    }

    private static String fact(ChangeText change) {
        return change.indicator() == null ? change.fact() : Actionable.INDICATOR + change.indicator();
    }

    private WhyPage.Entry entry(HistoryEntry it) {
        return new WhyPage.Entry(
                ENTRY.in(language, it.index()),
                Moment.of(it.entry().at(), language),
                it.sentence().in(language));
    }

    private String cited(Explanation.Cited it) {
        return it.date() == null
                ? it.id() + ": " + it.title()
                : CITED.in(language, it.id(), phrasing.day(it.date()), it.title());
    }
}
