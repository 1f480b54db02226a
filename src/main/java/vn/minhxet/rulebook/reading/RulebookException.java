package vn.minhxet.rulebook.reading;

import java.util.List;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** Thrown when a rulebook that was asked for does not exist or may not be used; says so to people. */
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient List<RuleProblem> problems;

    RulebookException(Words words, List<RuleProblem> problems) {
        super(words.in(Language.EN));
        this.words = words;
        this.problems = List.copyOf(problems);
    }

    /** What is wrong. */
    public Words words() {
        return words;
    }

    /** What the check found; empty where there is no such rulebook. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
