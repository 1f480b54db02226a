package vn.minhxet.rulebook.check;

import java.util.List;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.problem.RuleProblem;

/** Thrown when a requested rulebook does not exist or may not be used; says so to people. */
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual words;
    private final transient List<RuleProblem> problems;

    RulebookException(Bilingual words, List<RuleProblem> problems) {
        super(words.in(Language.EN));
        this.words = words;
        this.problems = List.copyOf(problems);
    }

    /** The problem, in words. */
    public Bilingual words() {
        return words;
    }

    /** What the check found; empty where there is no such rulebook. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
