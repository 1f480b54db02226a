package vn.minhxet.rulebook.compiled;

import vn.minhxet.subject.KnownList;
import vn.minhxet.subject.SubjectYear;

/**
 * Subjects of one kind that are evaluated together (nhóm đối tượng được xét cùng lượt). Rules are evaluated of some hundreds at a
 * time, since a loop over many costs much less than as many calls. For one thread at a time.
 */
public final class SubjectBlock {

    private final Object[] best;
    private final Object[] worst;
    private final long[] unknown;
    private final KnownList<?>[] entries;
    private final long[] found;
    private int size;
    private boolean settled = true;

    /**
     * A cohort without subjects.
     *
     * @param most how many subjects it holds at most
     */
    public SubjectBlock(int most) {
        this.best = new Object[most];
        this.worst = new Object[most];
        this.unknown = new long[most];
        this.entries = new KnownList<?>[most];
        this.found = new long[most];
    }

    /** Begins anew with no subject. */
    public void clear() {
        size = 0;
        settled = true;
    }

    /**
     * Adds a subject.
     *
     * @param best as it stands if what is open below it goes well
     * @param worst as it stands if that goes badly; the same where nothing is open
     * @param unknown the mask of the facts of the subject that are unknown
     */
    public void add(SubjectYear best, SubjectYear worst, long unknown) {
        if (settled && best != worst) {
            System.arraycopy(this.best, 0, this.worst, 0, size);
            settled = false;
        }
        if (!settled) {
            this.worst[size] = worst;
        }
        this.best[size] = best;
        this.unknown[size] = unknown;
        size++;
    }

    public int size() {
        return size;
    }

    public SubjectYear best(int place) {
        return (SubjectYear) best[place];
    }

    /** Adds a subject of another cohort. */
    public void add(SubjectBlock other, int place) {
        add(other.best(place), (SubjectYear) other.worst()[place], other.unknown[place]);
    }

    /** Puts a subject in another's place once rules gave or took points; {@code more} of it is then unknown. */
    public void adjust(int place, long points, long more) {
        SubjectYear before = best(place);
        best[place] = before.withAdjustment(points);
        if (!settled) {
            worst[place] = worst[place] == before ? best[place] : ((SubjectYear) worst[place]).withAdjustment(points);
        }
        unknown[place] |= more;
    }

    Object[] best() {
        return best;
    }

    /** As they stand at worst: the same array where nothing is open below any. */
    Object[] worst() {
        return settled ? best : worst;
    }

    long[] unknown() {
        return unknown;
    }

    /** Room for the elements of each subject while a batch is asked. */
    KnownList<?>[] entries() {
        return entries;
    }

    /** Room for what is found of the elements of each. */
    long[] found() {
        return found;
    }
}
