package vn.minhxet.subject;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the numbers of one row cannot go beyond (giới hạn của số liệu trong một dòng): a part is no more than its whole, and
 * points have their highest. Points and percentages are in hundredths. Pure functions.
 */
public final class RowLimits {

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

    private RowLimits() {}

    /** The columns of which a column is a part. */
    public static List<String> wholes(String column) {
        return WHOLES.getOrDefault(column, List.of());
    }

    /** The columns that are parts of a column, in order of name. */
    public static List<String> parts(String column) {
        return WHOLES.keySet().stream()
                .filter(it -> wholes(it).contains(column))
                .sorted()
                .toList();
    }

    /** The largest number of a column; empty where nothing but its wholes bounds it. */
    public static OptionalLong most(String column) {
        Long most = MOST.get(column);
        return most == null ? OptionalLong.empty() : OptionalLong.of(most);
    }
}
