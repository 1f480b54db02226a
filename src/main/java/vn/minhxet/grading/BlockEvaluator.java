package vn.minhxet.grading;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.compiled.RuleGroup;
import vn.minhxet.rulebook.compiled.SubjectBlock;
import vn.minhxet.subject.SubjectYear;

/**
 * Evaluates the rules of some subjects at a time (áp dụng bộ quy tắc): they are added, evaluated, and then what came
 * out is taken. Keeps them until others take their places. For one thread at a time.
 */
public final class BlockEvaluator {

    /** The marks of a group: {@code [63 … 32 cannot be evaluated | 31 … 0 fires]}, in each half one bit a rule. */
    private static final long FIRING = 0xFFFF_FFFFL;

    private final RuleSequence sequence;
    private final RuleGroup.Bound[] groups;
    private final int points;
    private final boolean anyAboutFindings;
    private final SubjectBlock all;
    private final SubjectBlock withFindings;
    private final int[] placesWithFindings;
    private final boolean[] hasFindings;
    private final long[] ofThose;
    private final long[][] marks;
    private final Adjustment[] adjustments;
    private final long[] room;

    /** The subjects that have more than two cases: few, and evaluated one by one. */
    private final Map<Integer, BestAndWorst> withOthers = new TreeMap<>();

    /**
     * @param most the greatest number of subjects at a time
     */
    BlockEvaluator(RuleSequence sequence, int most) {
        this.sequence = sequence;
        this.points = sequence.points();
        this.groups = new RuleGroup.Bound[sequence.verdicts()];
        Arrays.setAll(groups, sequence::group);
        this.anyAboutFindings = IntStream.range(0, groups.length).anyMatch(sequence::isAboutFindings);
        this.all = new SubjectBlock(most);
        this.withFindings = new SubjectBlock(most);
        this.placesWithFindings = new int[most];
        this.hasFindings = new boolean[most];
        this.ofThose = new long[most];
        this.marks = new long[groups.length][most];
        this.adjustments = new Adjustment[most];
        this.room = new long[most];
    }

    /** Starts an empty block. */
    public void begin() {
        all.clear();
        withOthers.clear();
    }

    /**
     * Adds a subject below which nothing is open.
     *
     * @param unknown the mask of its unknown facts
     */
    public void add(SubjectYear subject, long unknown) {
        all.add(subject, subject, unknown);
    }

    /** Adds a subject in all its cases. */
    void add(BestAndWorst subject) {
        if (!subject.others().isEmpty()) {
            withOthers.put(all.size(), subject);
        }
        all.add(subject.best(), subject.worst(), subject.unknown());
    }

    /**
     * Evaluates all rules over the block.
     *
     * @param firedRules receives the answer for each subject, in the order of adding
     * @param from the index that receives the first
     */
    public void evaluate(FiredRules[] firedRules, int from) {
        Arrays.fill(adjustments, 0, all.size(), Adjustment.NONE);
        chooseWithFindings();
        for (int group = 0; group < points; group++) {
            evaluate(group);
        }
        if (points > 0) {
            adjust();
            chooseWithFindings();
        }
        for (int group = points; group < groups.length; group++) {
            evaluate(group);
        }
        findFiredRules(firedRules, from);
    }

    /**
     * Evaluates only some groups over the block, all of verdicts.
     *
     * @param before earlier answers of all groups; those of the block begin at {@code from}
     * @param firedRules receives the answers, from the same index on
     * @param affected the groups to evaluate, ascending
     */
    void again(FiredRules[] before, FiredRules[] firedRules, int from, int[] affected) {
        chooseWithFindings();
        for (int group = 0; group < groups.length; group++) {
            if (Arrays.binarySearch(affected, group) >= 0) {
                evaluate(group);
            } else {
                for (int place = 0; place < all.size(); place++) {
                    marks[group][place] = before[from + place].marks(group);
                }
            }
        }
        findFiredRules(firedRules, from);
    }

    private void findFiredRules(FiredRules[] firedRules, int from) {
        sequence.recent().find(marks, all.size(), hasFindings, room, firedRules, from);
        for (int i = 0; i < withFindings.size(); i++) {
            int place = placesWithFindings[i];
            firedRules[from + place] = sequence.firedRules(marks, place);
        }
    }

    /** The points given and taken for the subject at a place of the block. */
    public Adjustment adjustment(int place) {
        return adjustments[place];
    }

    /** Collects the subjects with findings: rules about findings are silent on all others, the great majority. */
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

    private void evaluate(int group) {
        evaluateTwoCases(group);
        withOthers.forEach((place, subject) -> marks[group][place] = marks(group, subject));
    }

    /** The marks that {@link RuleEvaluator} gives, which looks at every case. */
    private long marks(int group, BestAndWorst subject) {
        long found = 0;
        for (int bit = 0; bit < sequence.rules(group).size(); bit++) {
            RuleEvaluator rule = sequence.rules(group).get(bit);
            if (rule.active()) {
                found |= rule.evaluate(subject).marks(rule.text().effect() == Effect.POINTS) << bit;
            }
        }
        return found;
    }

    private void evaluateTwoCases(int group) {
        if (!sequence.isAboutFindings(group)) {
            groups[group].evaluate(all, marks[group]);
            return;
        }
        Arrays.fill(marks[group], 0, all.size(), 0);
        if (withFindings.size() > 0) {
            groups[group].evaluate(withFindings, ofThose);
            for (int i = 0; i < withFindings.size(); i++) {
                marks[group][placesWithFindings[i]] = ofThose[i];
            }
        }
    }

    private void adjust() {
        for (int place = 0; place < all.size(); place++) {
            adjustments[place] = given(place);
            if (!adjustments[place].isNone()) {
                all.adjust(place, adjustments[place].most(), adjustments[place].least());
                Adjustment given = adjustments[place];
                withOthers.computeIfPresent(place, (at, subject) -> subject.withAdjustment(given));
            }
        }
    }

    private Adjustment given(int place) {
        Adjustment given = Adjustment.NONE;
        BestAndWorst subject = withOthers.get(place);
        if (subject == null) {
            subject = new BestAndWorst(all.best(place), all.worst(place), all.unknown(place));
        }
        for (int group = 0; group < points; group++) {
            long marked = (marks[group][place] & FIRING) | (marks[group][place] >>> Integer.SIZE);
            for (long left = marked; left != 0; left &= left - 1) {
                RuleEvaluator rule = sequence.rules(group).get(Long.numberOfTrailingZeros(left));
                given = given.plus(rule.adjustment(subject));
            }
        }
        return given;
    }
}
