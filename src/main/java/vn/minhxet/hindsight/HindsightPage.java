package vn.minhxet.hindsight;

import java.util.List;
import vn.minhxet.explain.Page;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.grading.Grading;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** What would have had to be otherwise, as text for a terminal or for print (bản nhìn lại để đọc). For one page. */
public final class HindsightPage {

    private final Hindsight hindsight;
    private final HindsightText text;
    private final Phrasing phrasing;
    private final Page page;

    private HindsightPage(Hindsight hindsight, Language language) {
        this.hindsight = hindsight;
        this.text = HindsightText.of(hindsight, language);
        this.phrasing = new Phrasing(language);
        this.page = new Page(language);
    }

    /** The lines, without line ends. */
    public static List<String> lines(Hindsight hindsight, Language language) {
        return new HindsightPage(hindsight, language).write();
    }

    private List<String> write() {
        page.heading(text.name(), text.subject(), hindsight.year());
        proposal();
        for (int i = 0; i < text.alternatives().size(); i++) {
            alternative(i + 1, text.alternatives().get(i));
        }
        obstacles();
        page.add("");
        page.wrap("  ", "  ", text.notice());
        return page.lines();
    }

    private void proposal() {
        Grading grading = hindsight.grading();
        page.add("");
        page.add(page.say("Đề xuất: ", "Proposal: ")
                + page.proposal(grading.outcome(), grading.grade().orElse(null), grading.openGrades()));
        page.add(page.say("Mức được hỏi: ", "Asked for: ")
                + page.say(hindsight.wanted().words()));
        page.add("");
        page.wrap("  ", "  ", text.message());
    }

    private void alternative(int number, AlternativeText alternative) {
        String cost = phrasing.number(alternative.cost());
        page.title(new Words(
                "KHÁC BIỆT " + number + " (mức độ khác biệt " + cost + ")",
                "DIFFERENCE " + number + " (degree of difference " + cost + ")"));
        alternative.changes().forEach(it -> page.wrap("  - ", "    ", it.message()));
        page.add("  " + page.say("Khi đó được xếp loại: ", "It would have been graded: ")
                + page.say(alternative.grade().words()));
    }

    private void obstacles() {
        if (text.obstacles().isEmpty()) {
            return;
        }
        page.title(
                text.alternatives().isEmpty()
                        ? new Words("ĐIỀU CÒN VƯỚNG", "WHAT STOOD IN THE WAY")
                        : new Words("VỀ TỶ LỆ XUẤT SẮC", "ABOUT THE QUOTA"));
        text.obstacles().forEach(it -> page.reason(it.message(), it.clause(), it.rule()));
    }
}
