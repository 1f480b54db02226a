package vn.minhxet.grading;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rulebook.compiled.RuleGroup;
import vn.minhxet.rulebook.compiled.SubjectBlock;
import vn.minhxet.subject.SubjectYear;

/**
 * Evaluates the rules of some subjects at a time (áp dụng bộ quy tắc): they are added, evaluated, and then what came out is taken.
 * Keeps them until others take their places. For one thread at a time.
 */
public final class BlockEvaluator {

    private static final long LOWER = 0xFFFF_FFFFL;

    private final RuleSequence course;
    private final RuleGroup.Bound[] batches;
    private final int points;
    private final boolean anyAboutFindings;
    private final SubjectBlock all;
    private final SubjectBlock withFindings;
    private final int[] placesWithFindings;
    private final boolean[] hasFindings;
    private final long[] ofThose;
    private final long[][] marks;
    private final long[] adjustments;
    private final long[] room;

    /**
     * @param most how many are asked at a time at most
     */
    BlockEvaluator(RuleSequence course, int most) {
        this.course = course;
        this.points = course.points();
        this.batches = new RuleGroup.Bound[course.verdicts()];
        Arrays.setAll(batches, course::batch);
        this.anyAboutFindings = IntStream.range(0, batches.length).anyMatch(course::isAboutFindings);
        this.all = new SubjectBlock(most);
        this.withFindings = new SubjectBlock(most);
        this.placesWithFindings = new int[most];
        this.hasFindings = new boolean[most];
        this.ofThose = new long[most];
        this.marks = new long[batches.length][most];
        this.adjustments = new long[most];
        this.room = new long[most];
    }

    /** Forgets whoever was asked. */
    public void begin() {
        all.clear();
    }

    /**
     * Adds a subject below which nothing is open, to those that are asked next.
     *
     * @param unknown the mask of the facts that nobody entered
     */
    public void add(SubjectYear subject, long unknown) {
        all.add(subject, subject, unknown);
    }

    /**
     * Adds a subject.
     *
     * @param best as it stands if what is open below it goes well
     * @param worst as it stands if that goes badly
     */
    void add(SubjectYear best, SubjectYear worst, long unknown) {
        all.add(best, worst, unknown);
    }

    /**
     * Asks all rules of those that were added.
     *
     * @param profiles takes what the rules say of each, in the order in which they were added
     * @param from the place that takes what they say of the first
     */
    public void evaluate(FiredRules[] profiles, int from) {
        Arrays.fill(adjustments, 0, all.size(), 0);
        chooseWithFindings();
        for (int batch = 0; batch < points; batch++) {
            evaluate(batch);
        }
        if (points > 0) {
            adjust();
            chooseWithFindings();
        }
        for (int batch = points; batch < batches.length; batch++) {
            evaluate(batch);
        }
        findProfiles(profiles, from);
    }

    /**
     * Asks of those that were added only some batches, all of verdicts.
     *
     * @param before what all batches said of many, from one place on of those that were added
     * @param profiles takes from the same place on what they say now
     * @param touched the batches to be asked, in ascending order
     */
    void again(FiredRules[] before, FiredRules[] profiles, int from, int[] touched) {
        chooseWithFindings();
        for (int batch = 0; batch < batches.length; batch++) {
            if (Arrays.binarySearch(touched, batch) >= 0) {
                evaluate(batch);
            } else {
                for (int place = 0; place < all.size(); place++) {
                    marks[batch][place] = before[from + place].marks(batch);
                }
            }
        }
        findProfiles(profiles, from);
    }

    private void findProfiles(FiredRules[] profiles, int from) {
        course.recent().find(marks, all.size(), hasFindings, room, profiles, from);
        for (int i = 0; i < withFindings.size(); i++) {
            int place = placesWithFindings[i];
            profiles[from + place] = course.profile(marks, place);
        }
    }

    /**
     * The points that rules gave and took of the subject that was added at a place, from 0; {@link Unknown#FIGURE} where
     * that is unknown.
     */
    public long adjustment(int place) {
        return adjustments[place];
    }

    /** Those with findings apart: rules about findings are silent on all others, who are by far the most. */
    private void chooseWithFindings() {
        withFindings.clear();
        for (int place = 0; anyAboutFindings && place < all.size(); place++) {
            hasFindings[place] = all.best(place).hasFindings();
            if (hasFindings[place]) {
                placesWithFindings[withFindings.size()] = place;
                withFindings.add(all, place);
            }
        }
    }

    private void evaluate(int batch) {
        if (!course.isAboutFindings(batch)) {
            batches[batch].evaluate(all, marks[batch]);
            return;
        }
        Arrays.fill(marks[batch], 0, all.size(), 0);
        if (withFindings.size() > 0) {
            batches[batch].evaluate(withFindings, ofThose);
            for (int i = 0; i < withFindings.size(); i++) {
                marks[batch][placesWithFindings[i]] = ofThose[i];
            }
        }
    }

    private void adjust() {
        for (int place = 0; place < all.size(); place++) {
            long fired = 0;
            long open = 0;
            for (int batch = 0; batch < points; batch++) {
                fired |= marks[batch][place] & LOWER;
                open |= marks[batch][place] >>> Integer.SIZE;
            }
            if ((fired | open) != 0) {
                adjustments[place] = open != 0 ? Unknown.FIGURE : given(place);
            }
            if (adjustments[place] != 0) {
                all.adjust(place, adjustments[place], open == 0 ? 0 : course.adjustment());
            }
        }
    }

    private long given(int place) {
        long given = 0;
        for (int batch = 0; batch < points; batch++) {
            for (int bit = 0; bit < course.rules(batch).size(); bit++) {
                if ((marks[batch][place] >>> bit & 1) != 0) {
                    given += course.rules(batch).get(bit).points(all.best(place));
                }
            }
        }
        return given;
    }
}
