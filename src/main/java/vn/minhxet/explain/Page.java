package vn.minhxet.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Words;

/** A page of text for a terminal or for print, written line by line in one language (trang văn bản). For one thread. */
public final class Page {

    private static final int WIDTH = 100;

    private final Phrasing phrasing;
    private final List<String> lines = new ArrayList<>();

    public Page(Language language) {
        this.phrasing = new Phrasing(language);
    }

    /** The lines so far, without line ends. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whose page it is: the subject, the year and the rulebook. */
    public void heading(String name, String subject, YearGrading year) {
        add(name + " (" + subject + ")");
        add(say("Năm ", "Year ")
                + year.period().year()
                + say(", ngày kiểm điểm ", ", reviewed on ")
                + phrasing.day(year.period().reviewedOn()));
        RulebookText rulebook = RulebookText.of(year.rulebook());
        add(say("Bộ quy tắc ", "Rulebook ") + rulebook.id() + " " + rulebook.version() + ": "
                + say(year.rulebook().title()));
    }

    /**
     * A proposal in words: the grade, or the outcome with the grades that remain open.
     *
     * @param grade null unless graded
     */
    public String proposal(Outcome outcome, Grade grade, List<Grade> openGrades) {
        if (outcome == Outcome.GRADED) {
            return say(grade.words());
        }
        return openGrades.isEmpty() ? say(outcome.words()) : say(outcome.words()) + ": " + eitherOf(openGrades);
    }

    private String eitherOf(List<Grade> grades) {
        return grades.stream().map(it -> say(it.words())).collect(Collectors.joining(say(" hoặc ", " or ")));
    }

    public void add(String line) {
        lines.add(line);
    }

    /** An empty line and a title at the margin. */
    public void title(Words words) {
        lines.add("");
        lines.add(say(words));
    }

    public String say(Words words) {
        return words.in(phrasing.language());
    }

    /** The words in the language of the page. */
    public String say(String vi, String en) {
        return say(new Words(vi, en));
    }

    /**
     * Text over as many lines as it takes.
     *
     * @param first what stands before the first line
     * @param others what stands before all others
     */
    public void wrap(String first, String others, String text) {
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

    /** A sentence with the clause and the rule that it rests on. */
    public void reason(ReasonText reason) {
        reason(reason.message(), reason.clause(), reason.rule());
    }

    /** A sentence with the clause and the rule that it rests on. */
    public void reason(String message, String clause, String rule) {
        wrap("  - ", "    ", message);
        add("    [" + clause + " · " + rule + "]");
    }
}
