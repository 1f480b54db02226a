package vn.minhxet.rulebook.compiled;

import vn.minhxet.subject.KnownList;
import vn.minhxet.subject.SubjectYear;

/**
 * Subjects of one kind that the rules evaluate together (nhóm đối tượng được xét cùng lượt): some hundreds, since a
 * loop over many costs much less than as many calls. For one thread at a time.
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
     * An empty block.
     *
     * @param most the greatest number of subjects
     */
    public SubjectBlock(int most) {
        this.best = new Object[most];
        this.worst = new Object[most];
        this.unknown = new long[most];
        this.entries = new KnownList<?>[most];
        this.found = new long[most];
    }

    /** Removes all subjects. */
    public void clear() {
        size = 0;
        settled = true;
    }

    /**
     * Adds a subject.
     *
     * @param best the subject in the best case of the open results below it
     * @param worst in the worst case; the same object where nothing is open
     * @param unknown the mask of the facts of the subject that are unknown
     */
    public void add(SubjectYear best, SubjectYear worst, long unknown) {
        if (settled && best != worst) {
            unsettle();
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

    /** Adds a subject of another block. */
    public void add(SubjectBlock other, int place) {
        add(other.best(place), other.worst(place), other.unknown[place]);
    }

    /** The worst case of a subject; the same object as the best where nothing is open. */
    public SubjectYear worst(int place) {
        return (SubjectYear) worst()[place];
    }

    /** The mask of the unknown facts of a subject. */
    public long unknown(int place) {
        return unknown[place];
    }

    /** Replaces a subject by itself with points given or taken: the most in the best case, the least in the worst. */
    public void adjust(int place, long most, long least) {
        SubjectYear better = best(place).withAdjustment(most);
        boolean same = most == least && worst(place) == best[place];
        if (settled && !same) {
            unsettle();
        }
        if (!settled) {
            worst[place] = same ? better : worst(place).withAdjustment(least);
        }
        best[place] = better;
    }

    private void unsettle() {
        System.arraycopy(best, 0, worst, 0, size);
        settled = false;
    }

    Object[] best() {
        return best;
    }

    /** The worst cases; the array of the best where nothing is open below any subject. */
    Object[] worst() {
        return settled ? best : worst;
    }

    long[] unknown() {
        return unknown;
    }

    /** Scratch space: the elements of each subject while a group is evaluated. */
    KnownList<?>[] entries() {
        return entries;
    }

    /** Scratch space: the answer about the elements of each subject. */
    long[] found() {
        return found;
    }
}
