package vn.minhxet.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Words;

/**
 * An explanation as text for a terminal or for print (bản giải trình để đọc). Every line stands for something in the
 * explanation; nothing is added. Immutable; safe for any thread.
 */
public final class ExplanationPage {

    private final Explanation explanation;
    private final YearGrading year;
    private final Language language;
    private final Phrasing phrasing;
    private final Page page;

    private ExplanationPage(Explanation explanation, YearGrading year, Language language) {
        this.explanation = explanation;
        this.year = year;
        this.language = language;
        this.phrasing = new Phrasing(language);
        this.page = new Page(language);
    }

    /** The lines of an explanation, without line ends. */
    public static List<String> lines(Explanation explanation, YearGrading year, Language language) {
        return new ExplanationPage(explanation, year, language).write();
    }

    private List<String> write() {
        page.heading(explanation.grading().name(), explanation.grading().subject(), year);
        outcome();
        score();
        section(new Words("VÌ SAO", "WHY"), explanation.grading().reasons());
        held();
        obstacles();
        section(new Words("LƯU Ý", "TO BE NOTED"), explanation.grading().notes());
        documents();
        return page.lines();
    }

    private void outcome() {
        GradingText grading = explanation.grading();
        page.add("");
        page.add(page.say("Đề xuất: ", "Proposal: ")
                + page.proposal(grading.outcome(), grading.grade(), grading.openGrades()));
        if (grading.selfGrade() != null) {
            page.add(page.say("Tự xếp loại: ", "Self-grade: ")
                    + grading.selfGrade().words().in(language));
        }
        if (grading.eligibleGrade() != null && grading.eligibleGrade() != grading.grade()) {
            page.add(page.say("Đủ điều kiện trước khi xét tỷ lệ: ", "Before the quota: ")
                    + grading.eligibleGrade().words().in(language));
        }
        if (explanation.decidedBy() != null) {
            page.add(page.say("Cấp quyết định: ", "Decided by: ") + explanation.decidedBy());
        }
    }

    private void score() {
        if (explanation.score().isEmpty()) {
            return;
        }
        page.title(new Words("ĐIỂM", "POINTS"));
        explanation.score().forEach((part, points) -> page.add("  " + points(points) + "  " + partName(part)));
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
        page.title(title);
        reasons.forEach(page::reason);
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
            page.title(new Words(
                    "VÌ SAO CHƯA ĐẠT MỨC " + grade.vi().toUpperCase(Locale.ROOT),
                    "WHY NOT " + grade.en().toUpperCase(Locale.ROOT)));
            if (next.obstacles().stream().anyMatch(told::contains)) {
                page.add("  - " + page.say("Những điều đã nêu ở trên", "What is told above"));
            }
            next.obstacles().stream().filter(told::add).forEach(page::reason);
        }
    }

    private void documents() {
        if (explanation.documents().isEmpty()) {
            return;
        }
        page.title(new Words("VĂN BẢN", "DOCUMENTS"));
        explanation
                .documents()
                .forEach(it -> page.wrap("  - ", "    ", it.id() + dated(it.date()) + ": " + it.title()));
    }

    private String dated(LocalDate date) {
        return date == null ? "" : page.say(" ngày ", " of ") + phrasing.day(date);
    }
}
