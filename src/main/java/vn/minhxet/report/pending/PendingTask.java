package vn.minhxet.report.pending;

import java.util.List;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/**
 * One thing that subjects wait for (việc còn chờ). Immutable.
 *
 * @param who the organization that enters, or the committee that verifies or decides, as people call it
 * @param what the figure, or the clause that leaves it to them
 * @param subjects who waits for it, as ids with names
 */
public record PendingTask(String who, Kind kind, String what, List<String> subjects) {

    public PendingTask {
        subjects = List.copyOf(subjects);
    }

    /** What has to be done, in the order in which it is done. */
    public enum Kind implements Labelled {
        ENTER("report.pending.ENTER"),
        VERIFY("report.pending.VERIFY"),
        GRADE_BELOW("report.pending.GRADE_BELOW"),
        DECIDE("report.pending.DECIDE");

        private final Bilingual words;

        Kind(String key) {
            this.words = Messages.words(key);
        }

        @Override
        public Bilingual words() {
            return words;
        }
    }
}
