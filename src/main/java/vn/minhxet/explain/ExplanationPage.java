package vn.minhxet.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Words;

/**
 * An explanation as text for a terminal or for print (bản giải trình để đọc). Every line stands for something in the
 * explanation; nothing is added. Immutable; safe for any thread.
 */
public final class ExplanationPage {

    private static final int WIDTH = 100;

    private final Explanation explanation;
    private final YearGrading year;
    private final Language language;
    private final Phrasing phrasing;
    private final List<String> lines = new ArrayList<>();

    private ExplanationPage(Explanation explanation, YearGrading year, Language language) {
        this.explanation = explanation;
        this.year = year;
        this.language = language;
        this.phrasing = new Phrasing(language);
    }

    /** The lines of an explanation, without line ends. */
    public static List<String> lines(Explanation explanation, YearGrading year, Language language) {
        return new ExplanationPage(explanation, year, language).write();
    }

    private List<String> write() {
        heading();
        outcome();
        score();
        section(new Words("VÌ SAO", "WHY"), explanation.grading().reasons());
        held();
        obstacles();
        section(new Words("LƯU Ý", "TO BE NOTED"), explanation.grading().notes());
        documents();
        return lines;
    }

    private void heading() {
        GradingText grading = explanation.grading();
        lines.add(grading.name() + " (" + grading.subject() + ")");
        lines.add(say("Năm ", "Year ")
                + explanation.period().year()
                + say(", ngày kiểm điểm ", ", reviewed on ")
                + phrasing.day(explanation.period().reviewedOn()));
        lines.add(say("Bộ quy tắc ", "Rulebook ") + explanation.rulebook().id() + " "
                + explanation.rulebook().version() + ": " + explanation.rulebookTitle());
    }

    private void outcome() {
        GradingText grading = explanation.grading();
        lines.add("");
        lines.add(say("Đề xuất: ", "Proposal: ") + proposal(grading));
        if (grading.selfGrade() != null) {
            lines.add(say("Tự xếp loại: ", "Self-grade: ")
                    + grading.selfGrade().words().in(language));
        }
        if (grading.eligibleGrade() != null && grading.eligibleGrade() != grading.grade()) {
            lines.add(say("Đủ điều kiện trước khi xét tỷ lệ: ", "Before the quota: ")
                    + grading.eligibleGrade().words().in(language));
        }
        if (explanation.decidedBy() != null) {
            lines.add(say("Cấp quyết định: ", "Decided by: ") + explanation.decidedBy());
        }
    }

    private String proposal(GradingText grading) {
        if (grading.outcome() == Outcome.GRADED) {
            return grading.grade().words().in(language);
        }
        String outcome = grading.outcome().words().in(language);
        if (grading.openGrades().isEmpty()) {
            return outcome;
        }
        String open = grading.openGrades().stream()
                .map(it -> it.words().in(language))
                .collect(Collectors.joining(say(" hoặc ", " or ")));
        return outcome + ": " + open;
    }

    private void score() {
        if (explanation.score().isEmpty()) {
            return;
        }
        title(new Words("ĐIỂM", "POINTS"));
        explanation.score().forEach((part, points) -> lines.add("  " + points(points) + "  " + partName(part)));
    }

    private String points(BigDecimal points) {
        String said = points == null ? "?" : phrasing.number(points);
        return " ".repeat(Math.max(0, 7 - said.length())) + said;
    }

    private String partName(String part) {
        Optional<RuleText> rule = year.rulebook().rule(part);
        return rule.map(it -> it.name() + " (" + it.clause() + ")")
                .orElseGet(() ->
                        MemberYear.CATALOGUE.find(part).orElseThrow().words().in(language));
    }

    private void section(Words title, List<ReasonText> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        title(title);
        reasons.forEach(this::reason);
    }

    private void held() {
        List<ReasonText> held = explanation.grading().held();
        section(new Words("ĐIỀU KIỆN ĐÃ ĐẠT", "CONDITIONS THAT WERE MET"), held);
    }

    /** What was told once is not told again: each higher grade names only what stands in its way besides. */
    private void obstacles() {
        Set<ReasonText> told = new HashSet<>(explanation.grading().reasons());
        for (Explanation.Obstacles next : explanation.next()) {
            Words grade = next.grade().words();
            title(new Words(
                    "VÌ SAO CHƯA ĐẠT MỨC " + grade.vi().toUpperCase(Locale.ROOT),
                    "WHY NOT " + grade.en().toUpperCase(Locale.ROOT)));
            if (next.obstacles().stream().anyMatch(told::contains)) {
                lines.add("  - " + say("Những điều đã nêu ở trên", "What is told above"));
            }
            next.obstacles().stream().filter(told::add).forEach(this::reason);
        }
    }

    private void reason(ReasonText reason) {
        wrap("  - ", "    ", reason.message());
        lines.add("    [" + reason.clause() + " · " + reason.rule() + "]");
    }

    private void documents() {
        if (explanation.documents().isEmpty()) {
            return;
        }
        title(new Words("VĂN BẢN", "DOCUMENTS"));
        explanation.documents().forEach(it -> wrap("  - ", "    ", it.id() + dated(it.date()) + ": " + it.title()));
    }

    private String dated(LocalDate date) {
        return date == null ? "" : say(" ngày ", " of ") + phrasing.day(date);
    }

    private void title(Words words) {
        lines.add("");
        lines.add(words.in(language));
    }

    private String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    private void wrap(String first, String others, String text) {
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH && line.length() > others.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(others);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }
}
