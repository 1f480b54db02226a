package vn.minhxet.report;

import java.util.List;
import vn.minhxet.counterfactual.AlternativeText;
import vn.minhxet.counterfactual.Counterfactual;
import vn.minhxet.counterfactual.CounterfactualText;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.ReasonLine;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.Grading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.report.text.TextPage;
import vn.minhxet.report.text.TextWidth;

/** What would have had to be otherwise, as text for a terminal or for print (bản nhìn lại để đọc). For one page. */
public final class CounterfactualPage {

    private static final MessageTemplate DIFFERENCE =
            Messages.template("counterfactual.page.DIFFERENCE", "number", "degree");
    private static final MessageTemplate ASKED_FOR = Messages.template("counterfactual.page.ASKED_FOR", "grade");
    private static final MessageTemplate IT_WOULD_HAVE_BEEN_GRADED =
            Messages.template("counterfactual.page.IT_WOULD_HAVE_BEEN_GRADED", "grade");
    private static final Bilingual WHAT_STOOD_IN_THE_WAY = Messages.words("counterfactual.page.WHAT_STOOD_IN_THE_WAY");
    private static final Bilingual ABOUT_THE_QUOTA = Messages.words("counterfactual.page.ABOUT_THE_QUOTA");

    private final Counterfactual counterfactual;
    private final CounterfactualText text;
    private final ValueFormat phrasing;
    private final TextPage page;

    private CounterfactualPage(Counterfactual counterfactual, Language language, boolean withRules, int width) {
        this.counterfactual = counterfactual;
        this.text = CounterfactualWriter.write(counterfactual, language);
        this.phrasing = new ValueFormat(language);
        this.page = new TextPage(language, withRules, width);
    }

    /**
     * The lines, without line ends.
     *
     * @param withRules whether what stood in the way names its rule
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public static List<String> lines(Counterfactual counterfactual, Language language, boolean withRules, int width) {
        return new CounterfactualPage(counterfactual, language, withRules, width).write();
    }

    private List<String> write() {
        page.heading(text.name(), text.subject(), counterfactual.year());
        proposal();
        for (int i = 0; i < text.alternatives().size(); i++) {
            alternative(i + 1, text.alternatives().get(i));
        }
        obstacles();
        page.add("");
        page.wrap("  ", "  ", text.notice());
        page.add("");
        page.wrap("", "", Provenance.of(counterfactual.year()).words().in(phrasing.language()));
        return page.lines();
    }

    private void proposal() {
        Grading grading = counterfactual.grading();
        page.add("");
        page.proposal(grading.outcome(), grading.grade().orElse(null), grading.openGrades());
        page.add(ASKED_FOR, counterfactual.wanted().words());
        page.add("");
        page.wrap("  ", "  ", text.message());
    }

    private void alternative(int number, AlternativeText alternative) {
        String cost = phrasing.number(alternative.cost());
        page.title(DIFFERENCE.with(number, cost));
        alternative.changes().forEach(it -> page.wrap("  - ", "    ", it.message()));
        page.add("  "
                + IT_WOULD_HAVE_BEEN_GRADED.in(
                        phrasing.language(), alternative.grade().words()));
    }

    private String citation(String clause) {
        return Citation.of(counterfactual.year().rulebook(), clause, phrasing.language());
    }

    private void obstacles() {
        if (text.obstacles().isEmpty()) {
            return;
        }
        page.title(text.alternatives().isEmpty() ? WHAT_STOOD_IN_THE_WAY : ABOUT_THE_QUOTA);
        text.obstacles()
                .forEach(it -> page.reason(new ReasonLine(it.message(), citation(it.clause()), List.of(it.rule()))));
    }
}
