package vn.minhxet.generate;

import java.util.List;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Level;
import vn.minhxet.subject.Unknown;

/**
 * How a subject's year went on the whole; its figures are drawn to go with it, some of them right at a threshold. What
 * comes of them is the rulebook's business.
 */
enum Outlook {
    STRONG(90_00, 98_00, Grade.EXCELLENT, Grade.EXCELLENT),
    SOLID(70_00, 89_75, Grade.GOOD, Grade.EXCELLENT),
    FAIR(50_00, 69_75, Grade.COMPLETED, Grade.GOOD),
    WEAK(35_00, 64_75, Grade.COMPLETED, Grade.GOOD);

    private static final int QUARTER = 25;
    private static final int MOST_RESULT = 70_00;
    private static final int MOST_GENERAL = 30_00;

    private final int low;
    private final int high;
    private final Grade self;
    private final Grade better;

    Outlook(int low, int high, Grade self, Grade better) {
        this.low = low;
        this.high = high;
        this.self = self;
        this.better = better;
    }

    /** General and result points, in hundredths. */
    record Points(int general, int result) {}

    /** Tasks assigned, completed, on time and exceeded. */
    record Tasks(int assigned, int completed, int onTime, int exceeded) {

        Tasks exceededUnknown() {
            return new Tasks(assigned, completed, onTime, Unknown.NUMBER);
        }
    }

    static Outlook of(long seed, String subject) {
        int drawn = Dice.of(seed, subject + " outlook").below(100);
        if (drawn < 17) {
            return STRONG;
        }
        return drawn < 90 ? SOLID : drawn < 98 ? FAIR : WEAK;
    }

    Points points(Dice dice) {
        int total = dice.permille(40) ? edge(dice) : low + QUARTER * dice.below((high - low) / QUARTER + 1);
        int general = Math.max(total - MOST_RESULT, Math.min(MOST_GENERAL, total * 3 / 10 / QUARTER * QUARTER));
        return new Points(general, total - general);
    }

    private int edge(Dice dice) {
        return dice.permille(500) ? low : high;
    }

    Tasks tasks(Dice dice) {
        int assigned = dice.oneOf(List.of(10, 12, 15, 16, 20));
        return switch (this) {
            case STRONG -> new Tasks(assigned, assigned, assigned, assigned * dice.between(31, 70) / 100 + 1);
            case SOLID -> solid(assigned, dice);
            case FAIR -> fair(assigned, dice);
            case WEAK -> weak(assigned, dice);
        };
    }

    private static Tasks solid(int assigned, Dice dice) {
        int exceeded = dice.permille(100) ? assigned * 30 / 100 : assigned * dice.between(0, 29) / 100;
        return new Tasks(assigned, assigned, assigned, exceeded);
    }

    private static Tasks fair(int assigned, Dice dice) {
        int late = dice.permille(600) ? dice.between(1, assigned / 5) : 0;
        return new Tasks(assigned, assigned, assigned - late, dice.below(2));
    }

    private static Tasks weak(int assigned, Dice dice) {
        int completed = assigned * dice.between(35, 100) / 100;
        return new Tasks(assigned, completed, completed - dice.below(completed / 3 + 1), 0);
    }

    /** The level of a criterion of task results. */
    Level result(Dice dice) {
        return level(dice, Level.EXCELLENT, Level.GOOD, Level.AVERAGE, dice.permille(300) ? Level.POOR : Level.AVERAGE);
    }

    /** The level of any other criterion. */
    Level other(Dice dice) {
        Level better = dice.permille(500) ? Level.EXCELLENT : Level.GOOD;
        return level(dice, better, better, Level.AVERAGE, dice.permille(100) ? Level.POOR : Level.AVERAGE);
    }

    private Level level(Dice dice, Level strong, Level solid, Level fair, Level weak) {
        boolean otherwise = dice.permille(15);
        return otherwise
                ? Level.GOOD
                : switch (this) {
                    case STRONG -> strong;
                    case SOLID -> solid;
                    case FAIR -> fair;
                    case WEAK -> weak;
                };
    }

    /** What the subject says of itself: now and then one grade better. */
    Grade self(Dice dice) {
        boolean kinder = dice.permille(80);
        return kinder ? better : self;
    }
}
