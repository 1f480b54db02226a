package vn.minhxet.scoresheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The way in which the points of a criterion are given (cách chấm). */
public sealed interface ScoreWay {

    /** The names of the ways. */
    enum Kind implements Labelled {
        POINTS,
        ALL_OR_NOTHING,
        LEVELS,
        SHARE,
        MEAN,
        PRODUCTS,
        INDICATOR,
        DEDUCTIONS;

        private final Bilingual words;

        Kind() {
            this.words = Messages.words("code.scoreWay." + name());
        }

        @Override
        public Bilingual words() {
            return words;
        }
    }

    Kind kind();

    /** Whether people enter what was given; else it is worked out from other facts. */
    default boolean isEntered() {
        return true;
    }

    /** People give from 0 to the maximum. */
    record Points(BigDecimal step) implements ScoreWay {
        @Override
        public Kind kind() {
            return Kind.POINTS;
        }
    }

    /** The criterion is met or not (bảo đảm, không bảo đảm). */
    record AllOrNothing() implements ScoreWay {
        @Override
        public Kind kind() {
            return Kind.ALL_OR_NOTHING;
        }
    }

    /**
     * People choose a level, each a share of the maximum.
     *
     * @param levels from the highest
     */
    record Levels(List<Level> levels) implements ScoreWay {

        /**
         * @param share the parameter that states the share
         */
        public record Level(String code, Bilingual label, String share) {}

        public Levels {
            levels = List.copyOf(levels);
        }

        @Override
        public Kind kind() {
            return Kind.LEVELS;
        }
    }

    /** A percentage of the maximum. */
    record Share() implements ScoreWay {
        @Override
        public Kind kind() {
            return Kind.SHARE;
        }
    }

    /**
     * One of several shares that make a mean.
     *
     * @param weight the parameter that states how much it counts beside the others
     */
    record Aspect(String code, Bilingual label, String weight) {}

    /** The mean of named percentages, each with its weight. */
    record Mean(List<Aspect> aspects) implements ScoreWay {
        public Mean {
            aspects = List.copyOf(aspects);
        }

        @Override
        public Kind kind() {
            return Kind.MEAN;
        }
    }

    /** The mean of quantity, quality, progress and leading over the list of products, each at most 100 per cent. */
    record Products(List<Aspect> aspects) implements ScoreWay {

        /** The aspects of a product; the first is the quantity done. */
        public static final List<String> ASPECTS = List.of("quantity", "quality", "progress", "leading");

        public Products {
            aspects = List.copyOf(aspects);
        }

        @Override
        public Kind kind() {
            return Kind.PRODUCTS;
        }

        @Override
        public boolean isEntered() {
            return false;
        }
    }

    /** The share of a target that was reached, at most all of it. Where no target is assigned people give points. */
    record OfIndicator(String indicator) implements ScoreWay {
        @Override
        public Kind kind() {
            return Kind.INDICATOR;
        }

        @Override
        public boolean isEntered() {
            return false;
        }
    }

    /**
     * The maximum less so much a time.
     *
     * @param each the parameter that states the points a time
     * @param most the parameter that states the most that is taken
     */
    record Deductions(CountSource count, String each, String most) implements ScoreWay {
        @Override
        public Kind kind() {
            return Kind.DEDUCTIONS;
        }

        @Override
        public boolean isEntered() {
            return false;
        }
    }

    /** The indicator from which the points follow, if any. */
    default Optional<String> restsOnIndicator() {
        if (this instanceof OfIndicator of) {
            return Optional.of(of.indicator());
        } else if (this instanceof Deductions taken && taken.count() instanceof CountSource.Shortfall shortfall) {
            return Optional.of(shortfall.indicator());
        } else if (this instanceof Deductions taken && taken.count() instanceof CountSource.Actual actual) {
            return Optional.of(actual.indicator());
        }
        return Optional.empty();
    }

    /** The numbers of the subject's own row from which the points follow. */
    default Set<String> numbers() {
        return this instanceof Deductions taken && taken.count() instanceof CountSource.Numbers numbers
                ? numbers.less().isEmpty() ? Set.of(numbers.property()) : Set.of(numbers.property(), numbers.less())
                : Set.of();
    }

    /** The named shares behind a mean that people enter; none for other ways. */
    default List<Aspect> enteredAspects() {
        return this instanceof Mean mean ? mean.aspects() : List.of();
    }
}
