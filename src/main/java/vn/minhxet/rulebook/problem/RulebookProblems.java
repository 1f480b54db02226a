package vn.minhxet.rulebook.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file, so that all are reported at once. Not safe for several threads. */
public final class RulebookProblems {

    private static final Comparator<RuleProblem> BY_PLACE = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparing(RuleProblem::code)
            .thenComparing(it -> it.message().en());

    private final String file;
    private final List<RuleProblem> found;

    private RulebookProblems(String file, List<RuleProblem> found) {
        this.file = file;
        this.found = found;
    }

    /** Those of a file, named as {@code rulebook/file}. */
    public static RulebookProblems of(String file) {
        return new RulebookProblems(file, new ArrayList<>());
    }

    /** A view for another file, which collects into the same list. */
    public RulebookProblems in(String other) {
        return new RulebookProblems(other, found);
    }

    public void add(int line, @Nullable String rule, RulebookFlaw flaw, Object... figures) {
        RuleProblem problem = new RuleProblem(file, line, rule, flaw.code(), flaw.words(figures));
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    public void addAll(List<RuleProblem> others) {
        found.addAll(others);
    }

    public int count() {
        return found.size();
    }

    String file() {
        return file;
    }

    /** All, by file and line. */
    public List<RuleProblem> sorted() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
