package vn.minhxet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.GradingText;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** A graded year as text for a terminal: a summary, then a line for each subject with its first reason. */
public final class GradingsTable implements GradingsWriter {

    private static final List<Words> HEADINGS = List.of(
            new Words("Mã", "Id"),
            new Words("Tên", "Name"),
            new Words("Kết quả", "Outcome"),
            new Words("Xếp loại", "Grade"),
            new Words("Điểm", "Points"),
            new Words("Tự xếp loại", "Self-grade"),
            new Words("Lý do", "Reason"));
    private static final Words QUOTA = new Words(
            "Tỷ lệ xuất sắc: được tối đa %d/%d trường hợp đủ điều kiện, xếp thứ %d",
            "Quota on excellent: at most %d of %d candidates, ranked %d");
    private static final int[] MOST = {20, 36, 14, 34, 6, 16, 100};
    private static final boolean[] NUMBERS = {false, false, false, false, true, false, false};
    private static final int MOST_IN_SUMMARY = 36;

    private final Language language;
    private final Phrasing phrasing;

    public GradingsTable(Language language) {
        this.language = language;
        this.phrasing = new Phrasing(language);
    }

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        List<String> lines = new ArrayList<>();
        lines.add(heading(year));
        lines.add("");
        lines.addAll(summary(GradingsSummary.of(year)));
        lines.add("");
        lines.addAll(table(year));
        for (String line : lines) {
            text.write(line);
            text.write('\n');
        }
        text.flush();
    }

    private String heading(YearGrading year) {
        return new Words("Bộ quy tắc %s %s, năm %d, ngày kiểm điểm %s", "Rulebook %s %s, year %d, reviewed on %s")
                .in(language)
                .formatted(
                        year.rulebook().id(),
                        year.rulebook().version(),
                        year.period().year(),
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
        return text.lines();
    }

    private List<String> table(YearGrading year) {
        Explainer explainer = new Explainer(year, language);
        TextColumns text = new TextColumns(MOST, NUMBERS);
        text.row(HEADINGS.stream().map(it -> it.in(language)).toList());
        for (Grading grading : year.gradings()) {
            text.row(row(explainer.text(grading)));
        }
        return text.lines();
    }

    private List<String> row(GradingText grading) {
        return List.of(
                grading.subject(),
                grading.name(),
                GradingsSummary.shortName(grading.outcome()).in(language),
                grade(grading),
                grading.score() == null ? "" : phrasing.number(grading.score()),
                grading.selfGrade() == null ? "" : words(grading.selfGrade()),
                reason(grading));
    }

    private String grade(GradingText grading) {
        String or = language == Language.VI ? " hoặc " : " or ";
        return grading.grade() == null
                ? grading.openGrades().stream().map(this::words).collect(Collectors.joining(or))
                : words(grading.grade());
    }

    private String words(Grade grade) {
        return GradingsSummary.shortName(grade).in(language);
    }

    private String reason(GradingText grading) {
        List<ReasonText> reasons = grading.reasons();
        if (reasons.isEmpty()) {
            return "";
        }
        if (reasons.get(0).effect() == Effect.QUOTA) {
            return QUOTA.in(language)
                    .formatted(
                            grading.quota().limit(),
                            grading.quota().candidates(),
                            grading.quota().rank());
        }
        String more = reasons.size() == 1 ? "" : "(+" + (reasons.size() - 1) + ") ";
        return more + reasons.get(0).message();
    }
}
