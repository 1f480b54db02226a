package vn.minhxet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemGroup;
import vn.minhxet.reading.table.ReadingLimits;

/** The result of reading facts: all of them, or all their problems. Immutable. */
public sealed interface FactsReading {

    /** The facts, without a single problem; they say themselves what is odd about them. */
    record Complete(YearFacts facts) implements FactsReading {}

    /**
     * The problems, in the order of the files. No grading uses such facts.
     *
     * @param problems at least one, at most as many as {@link ReadingLimits#problems} allows
     * @param unlisted the number of further problems
     */
    record Refused(List<FactsProblem> problems, int unlisted) implements FactsReading {

        private static final MessageTemplate MORE = Messages.template("facts.place.MORE", "count");

        public Refused {
            problems = List.copyOf(problems);
        }

        /**
         * The messages, those of one kind in one column in one line where there are many.
         *
         * @param most of how many problems is told at most; a line counts the others
         */
        public List<String> lines(Language language, int most) {
            List<String> lines = new ArrayList<>();
            int told = Math.min(most, problems.size());
            lines.addAll(ProblemGroup.lines(problems.subList(0, told), language));
            int more = problems.size() - told + unlisted;
            if (more > 0) {
                lines.add(MORE.in(language, more));
            }
            return lines;
        }
    }

    /** Facts were needed and the files given hold problems. */
    final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** As many problems as a test or a log shows at a glance; {@link #refused} has them all. */
        private static final int PROBLEMS_IN_MESSAGE = 20;

        private final transient Refused refused;

        private RefusedException(Refused refused) {
            super(String.join("\n", refused.lines(Language.EN, PROBLEMS_IN_MESSAGE)));
            this.refused = refused;
        }

        /** The problems. */
        public Refused refused() {
            return refused;
        }
    }

    /**
     * The facts.
     *
     * @throws RefusedException where there are problems
     */
    default YearFacts orThrow() {
        if (this instanceof Refused refused) {
            throw new RefusedException(refused);
        }
        return ((Complete) this).facts();
    }
}
