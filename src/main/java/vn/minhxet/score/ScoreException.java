package vn.minhxet.score;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Thrown where points do not fit the score sheets of the rulebook: nothing is graded. */
public final class ScoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final MessageTemplate MORE = Messages.template("facts.place.MORE", "count");

    private final transient List<ScoreProblem> problems;

    ScoreException(List<ScoreProblem> problems) {
        super(problems.get(0).message().en());
        this.problems = List.copyOf(problems);
    }

    /** All problems, by subject and criterion. */
    public List<ScoreProblem> problems() {
        return problems;
    }

    /** The messages, at most {@code most} of them, and a line that counts the others. */
    public List<String> lines(Language language, int most) {
        List<String> lines = new ArrayList<>();
        problems.stream().limit(most).forEach(it -> lines.add(it.message().in(language)));
        if (problems.size() > most) {
            lines.add(MORE.in(language, problems.size() - most));
        }
        return lines;
    }
}
