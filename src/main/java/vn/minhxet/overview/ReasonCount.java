package vn.minhxet.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhxet.grading.FiredRules;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.SubjectYear;

/**
 * How many reasons and notes the gradings of a whole year list for rows that rules look through (số căn cứ): what makes an
 * answer large. Pure functions.
 */
public final class ReasonCount {

    /** A rule lists twenty rows of a subject, and counts the others in one more line. */
    private static final int MOST_OF_A_RULE = 21;

    private ReasonCount() {}

    /** Whether there are more than so many; most years are told apart without a look at any reason. */
    public static boolean exceeds(YearGrading year, long most) {
        return atMost(year) > most && exactlyExceeds(year, most);
    }

    private static long atMost(YearGrading year) {
        long notes = year.rulebook().rules().stream()
                .filter(it -> it.effect() == Effect.NOTE && it.element().isPresent())
                .count();
        Map<FiredRules, Long> known = new HashMap<>();
        long count = 0;
        for (int position = 0; position < year.population().size(); position++) {
            long rules = notes + known.computeIfAbsent(year.firedRules(position), ReasonCount::ofRows);
            count += rules * Math.min(MOST_OF_A_RULE, rows(year.population(), position));
        }
        return count;
    }

    /** How many rules that look through rows fired or are open. */
    private static long ofRows(FiredRules fired) {
        return Stream.concat(fired.fired().stream(), fired.unknown().stream())
                .filter(it -> it.element().isPresent())
                .count();
    }

    /** The rows that rules look through for a subject. */
    private static int rows(Population population, int position) {
        SubjectYear subject = population.subjectYear(position);
        int own = subject.findings().size()
                + subject.assessments().size()
                + subject.indicators().size();
        return subject instanceof MemberYear member
                ? own
                        + member.collectiveFindings().size()
                        + member.managedFindings().size()
                : own;
    }

    private static boolean exactlyExceeds(YearGrading year, long most) {
        long count = 0;
        for (int position = 0; position < year.population().size() && count <= most; position++) {
            Grading grading = year.grading(position);
            count += ofRows(grading.verdicts()) + ofRows(grading.notes());
        }
        return count > most;
    }

    private static long ofRows(List<Reason> reasons) {
        return reasons.stream().filter(it -> it.rule().element().isPresent()).count();
    }
}
