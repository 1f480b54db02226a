package vn.minhxet.overview;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhxet.grading.FiredRules;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.SubjectYear;

/** How many reasons the gradings of a whole year list (số căn cứ): what makes an answer large. Pure functions. */
public final class ReasonCount {

    /** The rules that fired on a subject or are open: those that are listed once, and those listed for each row. */
    private record Rules(int once, int each) {

        static Rules of(FiredRules fired) {
            List<RuleText> all = Stream.concat(fired.fired().stream(), fired.unknown().stream())
                    .toList();
            int each = (int) all.stream().filter(it -> it.element().isPresent()).count();
            return new Rules(all.size() - each, each);
        }
    }

    private ReasonCount() {}

    /** Whether there are more than so many; most years are told apart without a look at any reason. */
    public static boolean exceeds(YearGrading year, long most) {
        return atMost(year) > most && exactlyExceeds(year, most);
    }

    private static long atMost(YearGrading year) {
        Map<FiredRules, Rules> known = new IdentityHashMap<>();
        long count = 0;
        for (int position = 0; position < year.population().size(); position++) {
            Rules rules = known.computeIfAbsent(year.firedRules(position), Rules::of);
            count += rules.once();
            count += rules.each() == 0 ? 0 : rules.each() * (1L + rows(year.population(), position));
        }
        return count;
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
            count += year.grading(position).verdicts().size();
        }
        return count > most;
    }
}
