package vn.minhxet.rulebook.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RuleProblem;
import vn.minhxet.rulebook.problem.RulebookProblems;

/**
 * The check of rulebooks before the compiler gets them (kiểm tra bộ quy tắc): all problems at once, each with
 * file, line, rule and the fix.
 */
public final class RulebookCheck {

    private RulebookCheck() {}

    /** The problems of all rulebooks of a rules folder, by file and line. */
    public static List<RuleProblem> check(Path rules) {
        RulebookReader reader = new RulebookReader(rules);
        List<RulebookReading> readings =
                RulebookReader.ids(rules).stream().map(reader::read).toList();
        RulebookProblems problems = RulebookProblems.of("");
        readings.forEach(it -> problems.addAll(it.problems()));
        overlaps(readings, problems);
        return problems.sorted();
    }

    /**
     * The problems of one rulebook and of those that it extends, by file and line.
     *
     * @throws RulebookException where there is no rulebook of that id
     */
    public static List<RuleProblem> check(Path rules, String id) {
        RulebookReader.requireKnown(RulebookReader.ids(rules), id);
        RulebookProblems problems = RulebookProblems.of("");
        collect(Optional.of(new RulebookReader(rules).read(id)), problems);
        return problems.sorted();
    }

    static void collect(Optional<RulebookReading> reading, RulebookProblems problems) {
        reading.ifPresent(it -> {
            problems.addAll(it.problems());
            collect(it.base(), problems);
        });
    }

    /** Two rulebooks that extend nothing and are in force on one day leave the choice open. */
    private static void overlaps(List<RulebookReading> readings, RulebookProblems problems) {
        List<Rulebook> earlier = new ArrayList<>();
        for (RulebookReading reading : readings) {
            Optional<Rulebook> book = reading.rulebook().filter(it -> it.base().isEmpty());
            book.flatMap(it -> earlier.stream().filter(one -> overlap(one, it)).findFirst())
                    .ifPresent(it -> problems.in(reading.id() + "/" + RulebookFolder.DESCRIPTION)
                            .add(1, null, BookFlaw.OVERLAP, it.id()));
            book.ifPresent(earlier::add);
        }
    }

    private static boolean overlap(Rulebook one, Rulebook other) {
        return one.inForceOn(other.from()) || other.inForceOn(one.from());
    }
}
