package vn.minhxet.web.page.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.subject.Result;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.ParameterWords;
import vn.minhxet.web.page.ResultMark;
import vn.minhxet.whatif.ChangeText;
import vn.minhxet.whatif.ChangesPage;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Matrix;
import vn.minhxet.whatif.MovedParameter;
import vn.minhxet.whatif.QuotaCount;
import vn.minhxet.whatif.SuppositionException;

/** Puts a supposition about a campaign, and what comes of it, before people. Immutable. */
public final class WhatIfWriter {

    /** The page of a campaign; its files are behind it. */
    public static final String PAGE = "what-if";

    /** The parameter that says which change the list begins with. */
    public static final String FROM = "from";

    /** The parameter that says as what file. */
    public static final String AS = "as";

    /** As many as are read at one go; the rest is a page further. */
    private static final int CHANGES = 25;

    /** Those hit hardest; the workbook has all. */
    private static final int COMMITTEES = 12;

    private static final int SHORT_HASH = 12;
    private static final MessageTemplate SUMMARY = Messages.template("web.whatif.SUMMARY", "changed", "total", "share");
    private static final MessageTemplate CAPTION = Messages.template("web.whatif.CAPTION", "kind", "changed", "total");
    private static final MessageTemplate UNCHANGED = Messages.template("web.whatif.UNCHANGED", "kinds");
    private static final MessageTemplate KIND = Messages.template("web.whatif.KIND", "kind", "total");
    private static final MessageTemplate QUOTA = Messages.template("web.whatif.QUOTA_MOVED", "count");
    private static final MessageTemplate BY_COMMITTEE = Messages.template("web.whatif.BY_COMMITTEE", "level");
    private static final MessageTemplate SHOWN = Messages.template("web.whatif.SHOWN", "first", "last", "total");
    private static final MessageTemplate GRADED_BY =
            Messages.template("web.whatif.GRADED_BY", "rulebook", "version", "hash");
    private static final MessageTemplate GRADED_BY_OTHER =
            Messages.template("web.whatif.GRADED_BY_OTHER", "rulebook", "version", "hash", "count");
    private static final MessageTemplate OPEN = Messages.template("web.whatif.OPEN", "outcome", "grades");

    private final CampaignScope scope;
    private final AskedSupposition asked;
    private final Language language;
    private final ParameterWords words;

    public WhatIfWriter(CampaignScope scope, AskedSupposition asked) {
        this.scope = scope;
        this.asked = asked;
        this.language = scope.language();
        this.words = new ParameterWords(language);
    }

    private Address page() {
        return scope.at(PAGE);
    }

    /**
     * The page.
     *
     * @param rulebook that grades instead, as it is
     * @param others the rulebooks that may grade instead
     */
    public WhatIfPage page(Rulebook rulebook, List<Rulebook> others, WhatIfAnswer answer) {
        String title = say(WhatIfText.TITLE);
        Frame frame =
                scope.frame(asked.name().isEmpty() ? title : asked.name() + " – " + title, asked.at(page()), List.of());
        ControlWriter controls = new ControlWriter(rulebook, asked, language);
        return new WhatIfPage(
                frame,
                page().text(),
                asked.name(),
                rulebooks(others),
                controls.groups(),
                controls.sheets(),
                scope.at(PAGE + "/sheets/").text(),
                targets(rulebook),
                answer);
    }

    /**
     * The figures of one score sheet.
     *
     * @param rulebook that grades instead, as it is
     */
    public WhatIfSheet sheet(Rulebook rulebook, ScoreSheet sheet) {
        return new WhatIfSheet(language, new ControlWriter(rulebook, asked, language).sheet(sheet));
    }

    private List<Choice> rulebooks(List<Rulebook> others) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", say(WhatIfText.AGAINST_NONE), asked.against().isEmpty()));
        others.forEach(it -> choices.add(new Choice(
                it.id(), it.id() + " – " + it.title().in(language), it.id().equals(asked.against()))));
        return choices;
    }

    private List<Choice> targets(Rulebook rulebook) {
        return scope.year().grading().population().facts().indicators().stream()
                .map(IndicatorRow::indicator)
                .filter(it -> !it.contains(";"))
                .distinct()
                .sorted()
                .map(it -> new Choice(
                        SuppositionForm.TARGET + it,
                        target(rulebook, it),
                        asked.reached().contains(it)))
                .toList();
    }

    private String target(Rulebook rulebook, String indicator) {
        return rulebook.codeWords("indicator", indicator)
                .map(it -> it.in(language))
                .orElse(indicator);
    }

    /** What is said instead of an answer where the supposition is not possible. */
    public WhatIfAnswer refused(SuppositionException why) {
        String field = why.index().isPresent() && why.part() == vn.minhxet.whatif.QuestionPart.SET
                ? SuppositionForm.PARAMETER
                        + asked.question().set().get(why.index().getAsInt()).parameter()
                : "";
        return bare("", why.words().in(language), field, List.of());
    }

    private WhatIfAnswer bare(String summary, String refusal, String field, List<WhatIfAnswer.Moved> moved) {
        return new WhatIfAnswer(
                asked.at(page()).text(),
                asked.name(),
                summary,
                refusal,
                field,
                moved,
                page().text(),
                List.of(),
                "",
                List.of(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What is said where nothing is supposed yet. */
    public WhatIfAnswer nothing() {
        return bare(say(WhatIfText.NOTHING_MOVED), "", "", List.of());
    }

    /**
     * What comes of the supposition.
     *
     * @param from the number of changes before those that are shown
     */
    public WhatIfAnswer answer(Comparison comparison, int from) {
        int total = comparison.matrices().total();
        int changed = comparison.changed();
        ChangesPage changes = ChangesPage.of(comparison, Math.min(from, changed), CHANGES, language);
        Committees level = Committees.of(scope.year().grading().population());
        return new WhatIfAnswer(
                asked.at(page()).text(),
                asked.name(),
                SUMMARY.in(language, whole(changed), whole(total), Numeral.percent(changed, total, language)),
                "",
                "",
                moved(comparison),
                page().text(),
                flows(comparison),
                unchanged(comparison),
                quota(comparison),
                QUOTA.in(language, whole(comparison.movedByQuota())),
                BY_COMMITTEE.in(language, level.level().words().in(language)),
                committees(comparison, level),
                shown(changes),
                changes.items().stream().map(this::change).toList(),
                pages(changes),
                exports(),
                basis(comparison));
    }

    private List<WhatIfAnswer.Moved> moved(Comparison comparison) {
        List<WhatIfAnswer.Moved> moved = new ArrayList<>();
        for (MovedParameter it : comparison.moved()) {
            Parameter parameter = it.parameter();
            moved.add(new WhatIfAnswer.Moved(
                    parameter.label().in(language),
                    Citation.of(comparison.after().rulebook(), parameter.clause(), language),
                    side(it.before()),
                    side(it.after()),
                    SuppositionForm.PARAMETER + it.name(),
                    asked.set().getOrDefault(it.name(), ""),
                    asked.without(it.name()).at(page()).text()));
        }
        for (String indicator : asked.reached()) {
            moved.add(new WhatIfAnswer.Moved(
                    target(comparison.after().rulebook(), indicator),
                    "",
                    "",
                    say(WhatIfText.TARGET_REACHED),
                    SuppositionForm.TARGET + indicator,
                    "",
                    asked.withoutTarget(indicator).at(page()).text()));
        }
        return moved;
    }

    private String side(Optional<Parameter> parameter) {
        return parameter.map(words::value).orElse(say(WhatIfText.ABSENT));
    }

    private List<WhatIfAnswer.Flow> flows(Comparison comparison) {
        List<WhatIfAnswer.Flow> flows = new ArrayList<>();
        comparison
                .matrices()
                .members()
                .filter(it -> it.changed() > 0)
                .ifPresent(it -> flows.add(flow(say(WhatIfText.MEMBERS), it)));
        comparison.matrices().organizations().forEach((kind, it) -> {
            if (it.changed() > 0) {
                flows.add(flow(kind.words().in(language), it));
            }
        });
        return flows;
    }

    private WhatIfAnswer.Flow flow(String kind, Matrix matrix) {
        String caption = CAPTION.in(language, kind, whole(matrix.changed()), whole(matrix.total()));
        List<Result> results = Arrays.stream(Result.values())
                .filter(it ->
                        matrix.before(it) + matrix.after(it) > 2 * matrix.count(it, it) || leavesOthersOpen(matrix))
                .filter(it -> matrix.before(it) + matrix.after(it) > 0)
                .toList();
        return new WhatIfAnswer.Flow(
                kind,
                caption,
                FlowChart.of(matrix, caption, language),
                results.stream().map(this::mark).toList(),
                results.stream().map(it -> row(matrix, results, it)).toList(),
                new WhatIfAnswer.Row(
                        new ResultMark("", say(WhatIfText.TOTAL)),
                        results.stream()
                                .map(it -> new WhatIfAnswer.Cell(whole(matrix.after(it)), false))
                                .toList(),
                        whole(matrix.total())));
    }

    /** Whether some change only in what is left open: then no result stands out, and all are shown. */
    private static boolean leavesOthersOpen(Matrix matrix) {
        return Arrays.stream(Result.values()).allMatch(it -> matrix.before(it) == matrix.count(it, it));
    }

    private WhatIfAnswer.Row row(Matrix matrix, List<Result> results, Result before) {
        return new WhatIfAnswer.Row(
                mark(before),
                results.stream().map(after -> cell(matrix, before, after)).toList(),
                whole(matrix.before(before)));
    }

    private WhatIfAnswer.Cell cell(Matrix matrix, Result before, Result after) {
        int count = matrix.count(before, after);
        return new WhatIfAnswer.Cell(count == 0 ? "–" : whole(count), count > 0 && before != after);
    }

    private ResultMark mark(Result result) {
        return ResultMark.of(result, language);
    }

    private String unchanged(Comparison comparison) {
        List<String> kinds = new ArrayList<>();
        comparison
                .matrices()
                .members()
                .filter(it -> it.changed() == 0)
                .ifPresent(it -> kinds.add(kind(WhatIfText.MEMBERS.words(), it)));
        comparison.matrices().organizations().forEach((kind, it) -> {
            if (it.changed() == 0) {
                kinds.add(kind(kind.words(), it));
            }
        });
        return kinds.isEmpty() ? "" : UNCHANGED.in(language, String.join(", ", kinds));
    }

    private String kind(Bilingual kind, Matrix matrix) {
        return KIND.in(language, kind.insideSentence(), whole(matrix.total()));
    }

    private List<WhatIfAnswer.QuotaLine> quota(Comparison comparison) {
        List<WhatIfAnswer.QuotaLine> lines = new ArrayList<>();
        quota(
                lines,
                say(WhatIfText.MEMBERS),
                comparison.quotaBefore().members(),
                comparison.quotaAfter().members());
        TreeSet<OrganizationKind> kinds =
                new TreeSet<>(comparison.quotaBefore().organizations().keySet());
        kinds.addAll(comparison.quotaAfter().organizations().keySet());
        kinds.forEach(it -> quota(
                lines,
                it.words().in(language),
                Optional.ofNullable(comparison.quotaBefore().organizations().get(it)),
                Optional.ofNullable(comparison.quotaAfter().organizations().get(it))));
        return lines;
    }

    private void quota(
            List<WhatIfAnswer.QuotaLine> lines, String of, Optional<QuotaCount> before, Optional<QuotaCount> after) {
        if (!before.equals(after)) {
            lines.add(quota(of, WhatIfText.BEFORE, before.orElse(QuotaCount.NONE)));
            lines.add(quota(of, WhatIfText.AFTER, after.orElse(QuotaCount.NONE)));
        }
    }

    private WhatIfAnswer.QuotaLine quota(String of, WhatIfText side, QuotaCount it) {
        return new WhatIfAnswer.QuotaLine(
                of, say(side), whole(it.candidates()), whole(it.staying()), whole(it.leftOpen()), whole(it.moved()));
    }

    private List<WhatIfAnswer.CommitteeLine> committees(Comparison comparison, Committees level) {
        return comparison.byCommittee(level).stream()
                .filter(it -> it.changed() > 0)
                .limit(COMMITTEES)
                .map(this::committee)
                .toList();
    }

    private WhatIfAnswer.CommitteeLine committee(CommitteeChange it) {
        return new WhatIfAnswer.CommitteeLine(
                orNothing(it.id()),
                it.name() == null ? say(WhatIfText.ELSEWHERE) : it.name(),
                whole(it.changed()),
                whole(it.total()),
                Numeral.percent(it.changed(), it.total(), language));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String shown(ChangesPage changes) {
        return changes.items().isEmpty()
                ? say(WhatIfText.NOBODY_CHANGES)
                : SHOWN.in(
                        language,
                        whole(changes.offset() + 1L),
                        whole(changes.offset() + (long) changes.items().size()),
                        whole(changes.total()));
    }

    private WhatIfAnswer.Change change(ChangeText it) {
        Bilingual kind =
                it.kind() == null ? it.subjectKind().words() : it.kind().words();
        return new WhatIfAnswer.Change(
                it.subject(),
                it.name(),
                kind.in(language),
                scope.why(it.subject()).text(),
                standing(it.before()),
                standing(it.after()),
                it.cause().words().in(language),
                it.went().stream().map(WhatIfWriter::words).toList(),
                it.came().stream().map(WhatIfWriter::words).toList());
    }

    /** The grade; else the outcome with the grades that remain open. */
    private ResultMark standing(ChangeText.Standing it) {
        ResultMark mark = ResultMark.of(it.outcome(), it.grade(), language);
        if (it.openGrades().isEmpty()) {
            return mark;
        }
        List<String> open = it.openGrades().stream()
                .map(Grade::words)
                .map(one -> one.in(language))
                .toList();
        return new ResultMark(mark.kind(), OPEN.in(language, mark.text(), new ValueFormat(language).eitherOf(open)));
    }

    private static WhatIfAnswer.Words words(ReasonText reason) {
        return new WhatIfAnswer.Words(reason.message(), reason.citation());
    }

    private List<Link> pages(ChangesPage changes) {
        List<Link> pages = new ArrayList<>();
        Address here = asked.at(page());
        if (changes.offset() > 0) {
            pages.add(Link.to(say(WhatIfText.FROM_START), here));
        }
        int next = changes.offset() + changes.items().size();
        if (next < changes.total()) {
            pages.add(Link.to(say(WhatIfText.MORE), here.with(FROM, Integer.toString(next))));
        }
        return pages;
    }

    private List<Link> exports() {
        Address file = asked.at(scope.at(PAGE + "/file"));
        return List.of(
                Link.to(say(WhatIfText.EXPORT_WORKBOOK), file.with(AS, "xlsx")),
                Link.to(say(WhatIfText.EXPORT_JSON), file.with(AS, "json")));
    }

    /** By what was graded before and would be: whoever gets a print knows what it rests on. */
    private List<String> basis(Comparison comparison) {
        Rulebook before = comparison.before().rulebook();
        Rulebook after = comparison.after().rulebook();
        String moved = comparison.moved().stream().map(MovedParameter::name).collect(Collectors.joining(", "));
        return List.of(
                GRADED_BY.in(
                        language, before.id(), before.version(), before.hash().substring(0, SHORT_HASH)),
                GRADED_BY_OTHER.in(
                        language,
                        after.id(),
                        after.version(),
                        after.hash().substring(0, SHORT_HASH),
                        moved.isEmpty() ? "–" : moved));
    }

    private String say(WhatIfText text) {
        return text.words().in(language);
    }

    private String whole(long number) {
        return Numeral.whole(number, language);
    }
}
