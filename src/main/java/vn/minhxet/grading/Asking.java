package vn.minhxet.grading;

import vn.minhxet.rulebook.compiling.RuleBatch;
import vn.minhxet.subject.Subject;
import vn.minhxet.subject.Unknown;

/**
 * Asks the rules of one subject after another (áp dụng bộ quy tắc). Keeps nothing of a subject but what it answered last.
 * For one thread at a time.
 */
public final class Asking {

    private static final int REMEMBERED = 1 << 10;

    private final Course course;
    private final RuleBatch.Bound[] batches;
    private final boolean[] aboutFindings;
    private final int points;
    private final long[] marks;
    private final Profile[] remembered = new Profile[REMEMBERED];
    private long adjustment;

    Asking(Course course) {
        this.course = course;
        this.points = course.points();
        this.batches = new RuleBatch.Bound[course.verdicts()];
        for (int i = 0; i < batches.length; i++) {
            batches[i] = course.batch(i);
        }
        this.aboutFindings = new boolean[batches.length];
        for (int i = 0; i < batches.length; i++) {
            aboutFindings[i] = course.isAboutFindings(i);
        }
        this.marks = new long[batches.length];
    }

    /**
     * What the rules say of a subject below which nothing is open.
     *
     * @param unknown the mask of the facts that nobody entered
     */
    public Profile of(Subject subject, long unknown) {
        return of(subject, subject, unknown);
    }

    /**
     * What the rules say of a subject.
     *
     * @param best as it stands if what is open below it goes well
     * @param worst as it stands if that goes badly
     */
    Profile of(Subject best, Subject worst, long unknown) {
        adjustment = 0;
        if (points == 0) {
            askVerdicts(best, worst, unknown);
        } else {
            askAdjusted(best, worst, unknown);
        }
        return profile();
    }

    /** The points that rules gave and took of the subject asked last; {@link Unknown#FIGURE} where that is unknown. */
    public long adjustment() {
        return adjustment;
    }

    /** What the rules say of a subject of which only some batches must be asked again. */
    Profile again(Profile before, int[] touched, Subject best, Subject worst, long unknown) {
        boolean same = true;
        for (int batch : touched) {
            marks[batch] = batches[batch].ask(best, worst, unknown);
            same &= marks[batch] == before.marks(batch);
        }
        if (same) {
            return before;
        }
        long[] fresh = before.copyOfMarks();
        for (int batch : touched) {
            fresh[batch] = marks[batch];
        }
        System.arraycopy(fresh, 0, marks, 0, fresh.length);
        return profile();
    }

    private void askAdjusted(Subject best, Subject worst, long unknown) {
        long fired = 0;
        long open = 0;
        for (int i = 0; i < points; i++) {
            marks[i] = batches[i].ask(best, worst, unknown);
            fired |= marks[i] & 0xFFFF_FFFFL;
            open |= marks[i] >>> Integer.SIZE;
        }
        if (open != 0) {
            adjustment = Unknown.FIGURE;
        } else if (fired != 0) {
            adjustment = given(best);
        }
        if (adjustment == 0) {
            askVerdicts(best, worst, unknown);
            return;
        }
        Subject adjusted = best.withAdjustment(adjustment);
        askVerdicts(
                adjusted,
                best == worst ? adjusted : worst.withAdjustment(adjustment),
                open == 0 ? unknown : unknown | course.adjustment());
    }

    private long given(Subject subject) {
        long given = 0;
        for (int batch = 0; batch < points; batch++) {
            for (int bit = 0; bit < course.rules(batch).size(); bit++) {
                if ((marks[batch] >>> bit & 1) != 0) {
                    given += course.rules(batch).get(bit).points(subject);
                }
            }
        }
        return given;
    }

    private void askVerdicts(Subject best, Subject worst, long unknown) {
        boolean hasFindings = best.hasFindings();
        for (int i = points; i < batches.length; i++) {
            marks[i] = hasFindings || !aboutFindings[i] ? batches[i].ask(best, worst, unknown) : 0;
        }
    }

    private Profile profile() {
        int place = Profiles.hash(marks) & REMEMBERED - 1;
        Profile last = remembered[place];
        if (last != null && last.hasMarks(marks)) {
            return last;
        }
        Profile found = course.profile(marks);
        remembered[place] = found;
        return found;
    }
}
