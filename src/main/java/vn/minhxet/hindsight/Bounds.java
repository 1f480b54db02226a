package vn.minhxet.hindsight;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the numbers of one row cannot go beyond (giới hạn của số liệu trong một dòng): a part is no more than its whole.
 * Points and percentages are in hundredths.
 */
final class Bounds {

    /** The columns that may be supposed otherwise at all. */
    static final Set<String> COLUMNS = Set.of(
            "monthsOnLeave",
            "generalPoints",
            "resultPoints",
            "tasksAssigned",
            "tasksCompleted",
            "tasksOnTime",
            "tasksExceeded",
            "shortcomings",
            "shortcomingsRemedied",
            "targetsMissed",
            "lowConfidencePercent",
            "unitsInCharge",
            "unitsFailed");

    private static final Map<String, List<String>> WHOLES = Map.of(
            "tasksCompleted", List.of("tasksAssigned"),
            "tasksOnTime", List.of("tasksCompleted", "tasksAssigned"),
            "tasksExceeded", List.of("tasksCompleted", "tasksAssigned"),
            "shortcomingsRemedied", List.of("shortcomings"),
            "unitsFailed", List.of("unitsInCharge"));

    private static final Map<String, Long> MOST = Map.of(
            "monthsOnLeave", 12L,
            "generalPoints", 30_00L,
            "resultPoints", 70_00L,
            "targetsMissed", 5L,
            "lowConfidencePercent", 100_00L);

    private Bounds() {}

    /** The columns of which a column is a part. */
    static List<String> wholes(String column) {
        return WHOLES.getOrDefault(column, List.of());
    }

    /** The columns that are parts of a column. */
    static List<String> parts(String column) {
        return WHOLES.keySet().stream()
                .filter(it -> wholes(it).contains(column))
                .sorted()
                .toList();
    }

    /** The largest number of a column; where none is set, one that bounds nothing. */
    static long most(String column) {
        return MOST.getOrDefault(column, (long) Integer.MAX_VALUE);
    }
}
