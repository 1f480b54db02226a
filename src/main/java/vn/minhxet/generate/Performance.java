package vn.minhxet.generate;

import java.util.List;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Level;

/**
 * How a subject's year went on the whole; its figures are drawn to go with it, some of them right at a threshold. What
 * comes of them is the rulebook's business.
 */
enum Performance {
    STRONG(90_00, 98_00, Grade.EXCELLENT, Grade.EXCELLENT),
    SOLID(70_00, 89_75, Grade.GOOD, Grade.EXCELLENT),
    FAIR(50_00, 69_75, Grade.COMPLETED, Grade.GOOD),
    WEAK(35_00, 64_75, Grade.COMPLETED, Grade.GOOD);

    /** A quarter of a point in hundredths: points are drawn in such steps, as people give them. */
    private static final int QUARTER = 25;

    /** The results of work give 70 of the 100 points. */
    private static final int MOST_RESULT = 70_00;

    /** The general criteria give 30 of the 100 points. */
    private static final int MOST_GENERAL = 30_00;

    private final int low;
    private final int high;
    private final Grade self;
    private final Grade better;

    Performance(int low, int high, Grade self, Grade better) {
        this.low = low;
        this.high = high;
        this.self = self;
        this.better = better;
    }

    /** General and result points, in hundredths. */
    record Points(int general, int result) {}

    /** Tasks assigned, completed, on time and exceeded. */
    record Tasks(int assigned, int completed, int onTime, int exceeded) {

        /** Those of an organization, as its head states them. */
        static Tasks of(OrganizationRow led) {
            return new Tasks(led.tasksAssigned(), led.tasksCompleted(), led.tasksOnTime(), led.tasksExceeded());
        }

        Tasks exceededUnknown() {
            return new Tasks(assigned, completed, onTime, Unknown.NUMBER);
        }
    }

    static Performance of(long seed, String subject) {
        int drawn = SeededRandom.of(seed, subject + " outlook").below(100);
        if (drawn < 17) {
            return STRONG;
        }
        return drawn < 90 ? SOLID : drawn < 98 ? FAIR : WEAK;
    }

    Points points(SeededRandom random) {
        int total = random.permille(40) ? edge(random) : low + QUARTER * random.below((high - low) / QUARTER + 1);
        int general = Math.max(total - MOST_RESULT, Math.min(MOST_GENERAL, total * 3 / 10 / QUARTER * QUARTER));
        return new Points(general, total - general);
    }

    private int edge(SeededRandom random) {
        return random.permille(500) ? low : high;
    }

    Tasks tasks(SeededRandom random) {
        int assigned = random.oneOf(List.of(10, 12, 15, 16, 20));
        return switch (this) {
            case STRONG -> new Tasks(assigned, assigned, assigned, assigned * random.between(31, 70) / 100 + 1);
            case SOLID -> solid(assigned, random);
            case FAIR -> fair(assigned, random);
            case WEAK -> weak(assigned, random);
        };
    }

    private static Tasks solid(int assigned, SeededRandom random) {
        int exceeded = random.permille(100) ? assigned * 30 / 100 : assigned * random.between(0, 29) / 100;
        return new Tasks(assigned, assigned, assigned, exceeded);
    }

    private static Tasks fair(int assigned, SeededRandom random) {
        int late = random.permille(600) ? random.between(1, assigned / 5) : 0;
        return new Tasks(assigned, assigned, assigned - late, random.below(2));
    }

    private static Tasks weak(int assigned, SeededRandom random) {
        int completed = assigned * random.between(35, 100) / 100;
        return new Tasks(assigned, completed, completed - random.below(completed / 3 + 1), 0);
    }

    /** The level of a criterion of task results. */
    Level result(SeededRandom random) {
        return level(
                random, Level.EXCELLENT, Level.GOOD, Level.AVERAGE, random.permille(300) ? Level.POOR : Level.AVERAGE);
    }

    /** The level of any other criterion. */
    Level other(SeededRandom random) {
        Level better = random.permille(500) ? Level.EXCELLENT : Level.GOOD;
        return level(random, better, better, Level.AVERAGE, random.permille(100) ? Level.POOR : Level.AVERAGE);
    }

    private Level level(SeededRandom random, Level strong, Level solid, Level fair, Level weak) {
        boolean otherwise = random.permille(15);
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
    Grade self(SeededRandom random) {
        boolean kinder = random.permille(80);
        return kinder ? better : self;
    }
}
