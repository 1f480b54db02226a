package vn.minhxet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.GradingText;
import vn.minhxet.explain.QuotaText;
import vn.minhxet.explain.ReasonLine;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.explain.WarningText;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.quality.YearWarnings;
import vn.minhxet.report.text.TextColumns;
import vn.minhxet.report.text.TextWidth;
import vn.minhxet.report.text.WrappedText;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.selection.Selection;
import vn.minhxet.warning.Warnings;

/** A graded year as text for a terminal: a summary, then a line for each subject with its first reason. */
public final class GradingsPage implements GradingsWriter {

    private static final MessageTemplate TITLE =
            Messages.template("report.gradings.TITLE", "rulebook", "version", "period", "day");
    private static final List<Bilingual> HEADINGS = List.of(
            Messages.words("report.heading.ID"),
            Messages.words("report.heading.NAME"),
            Messages.words("report.heading.OUTCOME"),
            Messages.words("report.heading.GRADE"),
            Messages.words("report.heading.POINTS"),
            Messages.words("report.heading.SELF_GRADE"),
            Messages.words("report.heading.REASON"));
    private static final MessageTemplate QUOTA =
            Messages.template("report.gradings.QUOTA", "limit", "candidates", "rank");
    private static final Bilingual WARNINGS = Messages.words("report.gradings.WARNINGS");
    private static final MessageTemplate COUNTED = Messages.template("report.gradings.COUNTED", "count");
    private static final int[] MOST_OF_WARNING = {40, 200};
    private static final int[] MOST = {20, 36, 14, 34, 6, 16, 100};
    private static final boolean[] NUMBERS = {false, false, false, false, true, false, false};

    /** As wide as the column of names below the summary. */
    private static final int MOST_IN_SUMMARY = 36;

    private final Language language;
    private final Selection selection;
    private final int width;
    private final ValueFormat phrasing;

    /**
     * The page.
     *
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public GradingsPage(Language language, Selection selection, int width) {
        this.width = width;
        this.language = language;
        this.selection = selection;
        this.phrasing = new ValueFormat(language);
    }

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        List<String> lines = new ArrayList<>();
        lines.addAll(WrappedText.lines("", "    ", heading(year), width));
        lines.add("");
        lines.addAll(summary(GradingsSummary.of(year, selection)));
        Warnings warnings = YearWarnings.of(year);
        if (!warnings.isEmpty()) {
            lines.add(COUNTED.in(language, warnings.total()));
        }
        lines.add("");
        lines.addAll(table(year));
        lines.addAll(listed(warnings));
        lines.add("");
        lines.addAll(WrappedText.lines("", "    ", Provenance.of(year).words().in(language), width));
        for (String line : lines) {
            text.write(line);
            text.write('\n');
        }
        text.flush();
    }

    /** Below the table, so that a long list of them hides no result. */
    private List<String> listed(Warnings warnings) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        TextColumns text = new TextColumns(MOST_OF_WARNING, new boolean[MOST_OF_WARNING.length]);
        for (WarningText warning : WarningText.all(warnings, language)) {
            text.row(List.of(place(warning, language), warning.message()));
        }
        return Stream.concat(Stream.of("", WARNINGS.in(language)), text.lines(width).stream())
                .toList();
    }

    private static String place(WarningText warning, Language language) {
        return Stream.of(warning.tableWords(language), warning.id(), warning.columnWords(language))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String heading(YearGrading year) {
        return TITLE.in(
                language,
                year.rulebook().id(),
                year.rulebook().version(),
                phrasing.period(year.period()),
                phrasing.day(year.period().reviewedOn()));
    }

    private List<String> summary(GradingsSummary summary) {
        int columns = GradingsSummary.HEADINGS.size() + 1;
        int[] most = new int[columns];
        boolean[] numbers = new boolean[columns];
        Arrays.fill(most, MOST_IN_SUMMARY);
        Arrays.fill(numbers, 1, columns, true);
        TextColumns text = new TextColumns(most, numbers);
        text.row(Stream.concat(Stream.of(""), GradingsSummary.HEADINGS.stream().map(it -> it.in(language)))
                .toList());
        summary.lines()
                .forEach(it -> text.row(Stream.concat(
                                Stream.of(it.of().in(language)),
                                it.counts().stream().map(String::valueOf))
                        .toList()));
        return text.lines(width);
    }

    private List<String> table(YearGrading year) {
        Explainer explainer = new Explainer(year, language);
        TextColumns text = new TextColumns(MOST, NUMBERS);
        text.row(HEADINGS.stream().map(it -> it.in(language)).toList());
        for (Grading grading : selection.gradings(year)) {
            text.row(row(explainer.text(grading), year.rulebook()));
        }
        return text.lines(width);
    }

    private List<String> row(GradingText grading, Rulebook rulebook) {
        return List.of(
                grading.subject(),
                grading.name(),
                GradingsSummary.shortName(grading.outcome()).in(language),
                grade(grading),
                grading.score() == null ? "" : phrasing.number(grading.score()),
                grading.selfGrade() == null ? "" : words(grading.selfGrade()),
                reason(grading, rulebook));
    }

    private String grade(GradingText grading) {
        return grading.grade() == null
                ? phrasing.eitherOf(
                        grading.openGrades().stream().map(this::words).toList())
                : words(grading.grade());
    }

    private String words(Grade grade) {
        return GradingsSummary.shortName(grade).in(language);
    }

    private String reason(GradingText grading, Rulebook rulebook) {
        List<ReasonText> reasons = grading.reasons();
        if (reasons.isEmpty()) {
            return "";
        }
        if (reasons.get(0).effect() == Effect.QUOTA) {
            QuotaText quota = Objects.requireNonNull(grading.quota(), "a quota that decided has a count");
            return QUOTA.in(language, quota.limit(), quota.candidates(), quota.rank());
        }
        List<ReasonLine> lines = ReasonLine.of(reasons, rulebook, language);
        String more = lines.size() == 1 ? "" : "(+" + (lines.size() - 1) + ") ";
        return more + lines.get(0).message();
    }
}
