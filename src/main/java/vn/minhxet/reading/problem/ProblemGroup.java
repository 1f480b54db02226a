package vn.minhxet.reading.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.TableSource.Form;

/**
 * Problems of one kind in one column of one table (các lỗi cùng loại): told once where there are many, with how many there
 * are and the first rows. Immutable.
 */
public final class ProblemGroup {

    /** Up to as many are told one by one: each with its own value and fix, and no more than a glance takes in. */
    private static final int MOST_IN_FULL = 3;

    /** Enough to find them; whoever mends the first sees the others. */
    private static final int MOST_NAMED = 5;

    private static final MessageTemplate MORE_ROWS =
            Messages.template("facts.place.MORE_ROWS", "message", "count", "rows");
    private static final MessageTemplate MORE_ITEMS =
            Messages.template("facts.place.MORE_ITEMS", "message", "count", "rows");
    private static final MessageTemplate WITH_VALUE = Messages.template("facts.place.WITH_VALUE", "row", "value");

    private record Kind(ProblemCode code, int table, int position) {}

    private final List<FactsProblem> problems;

    private ProblemGroup(List<FactsProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** The messages in the order of the problems; those of many alike stand in one line, where the first of them is. */
    public static List<String> lines(List<FactsProblem> problems, Language language) {
        Map<Kind, List<FactsProblem>> kinds = new HashMap<>();
        problems.forEach(
                it -> kinds.computeIfAbsent(kind(it), any -> new ArrayList<>()).add(it));
        Set<Kind> told = new HashSet<>();
        List<String> lines = new ArrayList<>();
        for (FactsProblem problem : problems) {
            List<FactsProblem> alike = kinds.getOrDefault(kind(problem), List.of());
            if (problem.row() == 0 || alike.size() <= MOST_IN_FULL) {
                lines.add(problem.message().in(language));
            } else if (told.add(kind(problem))) {
                lines.add(new ProblemGroup(alike).line(language));
            }
        }
        return lines;
    }

    private static Kind kind(FactsProblem problem) {
        ProblemPlace place = problem.place();
        return new Kind(problem.code(), place.origin().ordinal(), place.position());
    }

    private String line(Language language) {
        FactsProblem first = problems.get(0);
        boolean items = first.place().origin().form() == Form.JSON;
        String message = first.message().in(language);
        return (items ? MORE_ITEMS : MORE_ROWS).in(language, message, problems.size() - 1, rows(language));
    }

    private String rows(Language language) {
        boolean alike = problems.stream().map(FactsProblem::value).distinct().count() == 1;
        StringJoiner rows = new StringJoiner(", ");
        problems.stream().skip(1).limit(MOST_NAMED).forEach(it -> rows.add(row(it, alike, language)));
        return problems.size() - 1 > MOST_NAMED ? rows.add("…").toString() : rows.toString();
    }

    private static String row(FactsProblem problem, boolean alike, Language language) {
        return alike || problem.value() == null
                ? String.valueOf(problem.row())
                : WITH_VALUE.in(language, problem.row(), problem.value());
    }
}
