package vn.minhxet.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;

/**
 * One column (cột) of a table of facts: how it is called, what may stand in it and what it means when nothing does. The
 * only description there is: readers, writers, the template and the messages all take it from here. Immutable.
 *
 * @param name the contract name: CSV column, JSON property, and accepted as a heading in a workbook
 * @param heading what a workbook calls it
 * @param unit in what it is measured
 * @param bounds the smallest and largest number, {@link Bounds#NONE} where the column holds no number
 * @param codes the codes that may stand in it, empty where it holds no code
 * @param most how many ids or codes may stand in it, with {@code ;} between
 * @param empty what an empty cell means
 * @param reference what an id in this column must name
 * @param notAbove columns of the same row that this number may not exceed: the first of them that is known
 * @param notAfter what day this date may not be later than
 * @param note a sentence on what to enter, null where the heading says it all
 * @param ofOthers whether the number tells what others did, so that nobody can act on it in the own row
 * @param freeCode whether it holds a code that rulebooks and offices choose; behind it and {@link #NAME} its name may
 *     stand
 */
public record Column(
        String name,
        Bilingual heading,
        Unit unit,
        Bounds bounds,
        List<Enum<?>> codes,
        int most,
        Empty empty,
        Reference reference,
        List<String> notAbove,
        Latest notAfter,
        @Nullable Bilingual note,
        boolean ofOthers,
        boolean freeCode) {

    /** Between a code and its name, as lists to choose from show both. */
    public static final String NAME = " – ";

    /** What an empty cell means. */
    public enum Empty {
        /** An error: the row cannot be placed without it. */
        REFUSED,
        /** Not known, and never silently zero. */
        UNKNOWN,
        /** No, or none. */
        NONE,
        /** There was none of it, which is not the same as a zero that somebody counted. */
        NOT_ANY,
        /** The id stands in for it. */
        ID;

        private final Bilingual words = Messages.words("facts.empty." + name());

        /** How it is said to people. */
        public Bilingual words() {
            return words;
        }
    }

    /** What an id must name. */
    public enum Reference {
        /** It names nothing: it is the id itself, or free text. */
        NOTHING,
        /** An organization. */
        ORGANIZATION,
        /** An organization that is no cell. */
        COMMITTEE,
        /** An organization in which members sit. */
        CELL,
        /** An organization or a member. */
        SUBJECT
    }

    /** Up to when a date may lie. */
    public enum Latest {
        ANY,
        /** The day of the review. */
        REVIEW
    }

    /**
     * The smallest and the largest number, in the unit's own scale: hundredths for points, percentages and figures.
     *
     * @param plain whether the bounds go without saying: any count
     */
    public record Bounds(long least, long most, boolean plain) {

        /** Those of a column that holds no number. */
        static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE, true);

        public boolean contains(long number) {
            return number >= least && number <= most;
        }
    }

    public Column {
        codes = List.copyOf(codes);
        notAbove = List.copyOf(notAbove);
    }

    /** Whether it holds a number. */
    public boolean isNumber() {
        return !bounds.equals(Bounds.NONE);
    }

    /** Whether several ids or codes may stand in it: ids in any order, codes in theirs. */
    public boolean many() {
        return most > 1;
    }

    /** Whether a row without it is refused. */
    public boolean required() {
        return empty == Empty.REFUSED;
    }
}
