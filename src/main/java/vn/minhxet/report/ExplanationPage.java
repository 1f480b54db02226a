package vn.minhxet.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.Explanation;
import vn.minhxet.explain.GradingText;
import vn.minhxet.explain.ReasonLine;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ScoreCardText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.report.text.ScoreCardPage;
import vn.minhxet.report.text.TextPage;
import vn.minhxet.report.text.TextWidth;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.subject.MemberYear;

/**
 * An explanation as text for a terminal or for print (bản giải trình để đọc). Every line stands for something in the
 * explanation; nothing is added. Immutable; safe for any thread.
 */
public final class ExplanationPage {

    private static final Bilingual WHY_NOT = Messages.words("explain.page.WHY_NOT");
    private static final MessageTemplate SCORE_SHEET = Messages.template("explain.score.SHEET", "title", "source");
    private static final MessageTemplate RANGE = Messages.template("explain.value.RANGE", "low", "high");
    private static final Bilingual WHY = Messages.words("explain.page.WHY");
    private static final Bilingual TO_BE_NOTED = Messages.words("explain.page.TO_BE_NOTED");
    private static final Bilingual WARNINGS = Messages.words("explain.page.WARNINGS");
    private static final MessageTemplate SELF_GRADE = Messages.template("explain.page.SELF_GRADE", "grade");
    private static final MessageTemplate BEFORE_THE_QUOTA = Messages.template("explain.page.BEFORE_THE_QUOTA", "grade");
    private static final MessageTemplate DECIDED_BY = Messages.template("explain.page.DECIDED_BY", "committee");
    private static final Bilingual POINTS = Messages.words("explain.page.POINTS");
    private static final Bilingual CONDITIONS_THAT_WERE_MET = Messages.words("explain.page.CONDITIONS_THAT_WERE_MET");
    private static final Bilingual WHAT_IS_TOLD_ABOVE = Messages.words("explain.page.WHAT_IS_TOLD_ABOVE");
    private static final Bilingual DOCUMENTS = Messages.words("explain.page.DOCUMENTS");
    private static final MessageTemplate DOCUMENT =
            Messages.template("explain.page.DOCUMENT", "document", "day", "title");
    private static final MessageTemplate DOCUMENT_WITHOUT_DAY =
            Messages.template("explain.page.DOCUMENT_WITHOUT_DAY", "document", "title");

    /** Room for a number with two decimals, as “100,25”; ranges make the column wider. */
    private static final int POINTS_WIDTH = 7;

    private final Explanation explanation;
    private final YearGrading year;
    private final Language language;
    private final ValueFormat phrasing;
    private final TextPage page;
    private final int width;

    private ExplanationPage(
            Explanation explanation, YearGrading year, Language language, boolean withRules, int width) {
        this.explanation = explanation;
        this.year = year;
        this.language = language;
        this.phrasing = new ValueFormat(language);
        this.width = width;
        this.page = new TextPage(language, withRules, width);
    }

    /**
     * The lines of an explanation, without line ends.
     *
     * @param withRules whether each reason names its rule
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public static List<String> lines(
            Explanation explanation, YearGrading year, Language language, boolean withRules, int width) {
        return new ExplanationPage(explanation, year, language, withRules, width).write();
    }

    private List<String> write() {
        page.heading(explanation.grading().name(), explanation.grading().subject(), year);
        outcome();
        score();
        section(WHY, explanation.grading().reasons());
        held();
        obstacles();
        section(TO_BE_NOTED, explanation.grading().notes());
        warnings();
        documents();
        page.add("");
        page.wrap("", "", Provenance.of(year).words().in(language));
        return page.lines();
    }

    private void outcome() {
        GradingText grading = explanation.grading();
        page.add("");
        page.proposal(grading.outcome(), grading.grade(), grading.openGrades());
        if (grading.selfGrade() != null) {
            page.add(SELF_GRADE, grading.selfGrade().words());
        }
        if (grading.eligibleGrade() != null && grading.eligibleGrade() != grading.grade()) {
            page.add(BEFORE_THE_QUOTA, grading.eligibleGrade().words());
        }
        if (explanation.decidedBy() != null) {
            page.add(DECIDED_BY, explanation.decidedBy());
        }
    }

    private void score() {
        if (explanation.score().isEmpty()) {
            return;
        }
        page.title(POINTS);
        int width = explanation.score().values().stream()
                .mapToInt(it -> points(it).length())
                .reduce(POINTS_WIDTH, Math::max);
        explanation.score().forEach((part, points) -> {
            String said = points(points);
            String first = "  " + " ".repeat(width - said.length()) + said + "  ";
            page.wrap(first, " ".repeat(first.length()), partName(part));
        });
        if (explanation.scoreSheet() != null) {
            scoreSheet(explanation.scoreSheet());
        }
    }

    private void scoreSheet(ScoreCardText card) {
        String title = SCORE_SHEET.in(language, card.title(), Citation.of(year.rulebook(), card.source(), language));
        page.title(Bilingual.same(phrasing.marked(title, card.illustrative() != null, false)));
        new ScoreCardPage(card, language).lines(width - 2).forEach(it -> page.add("  " + it));
    }

    private String points(@Nullable Object points) {
        if (points == null) {
            return "?";
        }
        return points instanceof BigDecimal known ? phrasing.number(known) : range(points);
    }

    private String range(Object both) {
        List<?> ends = (List<?>) both;
        return RANGE.in(language, phrasing.number((BigDecimal) ends.get(0)), phrasing.number((BigDecimal) ends.get(1)));
    }

    private String partName(String part) {
        if (part.equals("bonus")) {
            return page.text(ScorePart.BONUS.words());
        }
        Optional<RuleText> rule = year.rulebook().rule(part);
        return rule.map(this::pointsOf)
                .orElseGet(
                        () -> MemberYear.SCHEMA.find(part).orElseThrow().words().in(language));
    }

    /** The points of a rule are called what it says, else by its clause. */
    private String pointsOf(RuleText rule) {
        return explanation.grading().reasons().stream()
                .filter(it -> it.rule().equals(rule.name()))
                .map(ReasonText::message)
                .findFirst()
                .orElseGet(() -> Citation.of(year.rulebook(), rule.clause(), language));
    }

    private void section(Bilingual title, List<ReasonText> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        page.title(title);
        ReasonLine.of(reasons, year.rulebook(), language).forEach(page::reason);
    }

    private void held() {
        section(CONDITIONS_THAT_WERE_MET, explanation.held());
    }

    /** One heading for all higher grades, the nearest first; nothing is repeated. */
    private void obstacles() {
        Set<ReasonText> told = new HashSet<>(explanation.grading().reasons());
        List<ReasonText> all = explanation.next().stream()
                .flatMap(it -> it.obstacles().stream())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return;
        }
        page.title(WHY_NOT);
        if (all.stream().anyMatch(told::contains)) {
            page.add("  - " + page.text(WHAT_IS_TOLD_ABOVE));
        }
        ReasonLine.of(all.stream().filter(it -> !told.contains(it)).toList(), year.rulebook(), language)
                .forEach(page::reason);
    }

    private void warnings() {
        if (explanation.warnings().isEmpty()) {
            return;
        }
        page.title(WARNINGS);
        explanation.warnings().forEach(it -> page.wrap("  - ", "    ", it.message()));
    }

    private void documents() {
        if (explanation.documents().isEmpty()) {
            return;
        }
        page.title(DOCUMENTS);
        explanation.documents().forEach(it -> page.wrap("  - ", "    ", document(it)));
    }

    private String document(Explanation.Cited it) {
        return it.date() == null
                ? DOCUMENT_WITHOUT_DAY.in(language, it.id(), it.title())
                : DOCUMENT.in(language, it.id(), phrasing.day(it.date()), it.title());
    }
}
