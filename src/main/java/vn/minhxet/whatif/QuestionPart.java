package vn.minhxet.whatif;

import java.util.List;
import java.util.Locale;

/** The parts of a what-if question (phần của câu hỏi giả định), in the order in which messages list them. */
public enum QuestionPart {
    /** The question as a whole. */
    WHOLE,
    AGAINST,
    SET,
    REACHED,
    SWEEP,
    BY,
    COMMITTEES,
    OFFSET,
    LIMIT;

    /** The parts that choose what a comparison shows; a curve carries counts alone. */
    public static final List<QuestionPart> OF_COMPARISONS = List.of(BY, COMMITTEES, OFFSET, LIMIT);

    /** Its name in JSON: {@code sweep}, on the command line {@code --sweep}. */
    public String named() {
        return name().toLowerCase(Locale.ROOT);
    }
}
