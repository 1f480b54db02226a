package vn.minhxet.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ReasonLine;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** A page of text for a terminal or for print, written line by line in one language (trang văn bản). For one thread. */
public final class TextPage {

    private static final MessageTemplate PERIOD = Messages.template("explain.page.PERIOD", "period", "day");
    private static final MessageTemplate RULEBOOK =
            Messages.template("explain.page.RULEBOOK", "rulebook", "version", "title");
    private static final MessageTemplate PROPOSAL = Messages.template("explain.page.PROPOSAL", "proposal");
    private static final MessageTemplate OPEN = Messages.template("explain.page.OPEN", "outcome", "grades");

    private static final MessageTemplate GRADE = Messages.template("explain.value.GRADE", "grade");

    /** In characters: longer lines are hard to read, and an ordinary terminal on a wide screen shows these whole. */
    private static final int WIDTH = 100;

    private final ValueFormat phrasing;
    private final boolean withRules;
    private final int terminal;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    /**
     * An empty page.
     *
     * @param withRules whether a reason names its rule
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public TextPage(Language language, boolean withRules, int width) {
        this.phrasing = new ValueFormat(language);
        this.withRules = withRules;
        this.terminal = width;
        this.width = Math.min(WIDTH, width);
    }

    /** The lines so far, without line ends. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whose page it is: the subject, the year and the rulebook. */
    public void heading(String name, String subject, YearGrading year) {
        add(name + " (" + subject + ")");
        add(
                PERIOD,
                phrasing.periodFirst(year.period()),
                phrasing.day(year.period().reviewedOn()));
        RulebookText rulebook = RulebookText.of(year.rulebook());
        add(RULEBOOK, rulebook.id(), rulebook.version(), year.rulebook().title());
    }

    /**
     * A proposal in words: the grade, or the outcome with the grades that remain open.
     *
     * @param grade null unless graded
     */
    public void proposal(Outcome outcome, @Nullable Grade grade, List<Grade> openGrades) {
        if (grade != null) {
            add(PROPOSAL, grade.words());
        } else if (openGrades.isEmpty()) {
            add(PROPOSAL, outcome.words());
        } else {
            List<String> grades = openGrades.stream()
                    .map(it -> GRADE.in(phrasing.language(), it.words().insideSentence()))
                    .toList();
            String open = OPEN.in(phrasing.language(), outcome.words(), phrasing.eitherOf(grades));
            wrap("", "    ", PROPOSAL.in(phrasing.language(), open));
        }
    }

    /** A line in words, wrapped where the terminal is narrow. */
    public void add(MessageTemplate line, Object... values) {
        lines.addAll(WrappedText.lines("", "    ", line.in(phrasing.language(), values), terminal));
    }

    public void add(String line) {
        lines.add(line);
    }

    /** An empty line and a title at the margin. */
    public void title(Bilingual words) {
        lines.add("");
        lines.addAll(WrappedText.lines("", "    ", text(words), terminal));
    }

    /** The words in the language of the page. */
    public String text(Bilingual words) {
        return words.in(phrasing.language());
    }

    /**
     * Text wrapped to the width of the page.
     *
     * @param first the beginning of the first line
     * @param others the beginning of all other lines
     */
    public void wrap(String first, String others, String text) {
        lines.addAll(WrappedText.lines(first, others, text, width));
    }

    /** A sentence with the clause that it rests on, and on request the rule. */
    public void reason(ReasonLine reason) {
        wrap("  - ", "    ", reason.message());
        Stream<String> rules = withRules ? reason.rules().stream() : Stream.empty();
        String rests = Stream.concat(Stream.of(reason.citation()).filter(it -> !it.isEmpty()), rules)
                .collect(Collectors.joining(" · "));
        if (!rests.isEmpty()) {
            wrap("    [", "     ", rests + ']');
        }
    }
}
