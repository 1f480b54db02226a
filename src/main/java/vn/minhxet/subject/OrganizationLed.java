package vn.minhxet.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.Unit;
import vn.minhxet.rule.Member;

/**
 * What the row of an organization says of the area that its head leads (số liệu của tổ chức do đảng viên lãnh đạo): its
 * tasks and targets are the area led too, beside those in the head's own row. Immutable.
 *
 * @param row what was entered of the organization; of one that was merged away, of its successor
 * @param indicators its targets
 * @param forceMajeure whether a finding on it records force majeure in the graded year
 */
public record OrganizationLed(OrganizationRow row, List<IndicatorRow> indicators, boolean forceMajeure) {

    private static final String PREFIX = "led";

    /** Each property of the member's own area with that of the organization led. */
    private static final Map<String, String> LED = led();

    /** What conditions compare of tasks. */
    private static final Set<String> OF_TASKS = Set.of(
            "ledTasksAssigned",
            "ledTasksCompleted",
            "ledTasksOnTime",
            "ledTasksExceeded",
            "ledTasksNotCompleted",
            "ledTasksLate");

    private static final String TARGETS = "ledTargetsMissed";

    public OrganizationLed {
        indicators = KnownList.of(RowSchemas.INDICATOR, indicators);
    }

    private static Map<String, String> led() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String own : List.of(
                "tasksAssigned",
                "tasksCompleted",
                "tasksOnTime",
                "tasksExceeded",
                "tasksNotCompleted",
                "tasksLate",
                "targetsMissed",
                "forceMajeure",
                "indicators")) {
            all.put(own, PREFIX + own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1));
        }
        return all;
    }

    /** The property of the organization led that says what a property says of the member's own; empty where none does. */
    public static Optional<String> property(String own) {
        return Optional.ofNullable(LED.get(own));
    }

    /** The property that such a one is of the organization itself: {@code tasksLate} of {@code ledTasksLate}. */
    public static Optional<String> ofItself(String property) {
        return LED.entrySet().stream()
                .filter(it -> it.getValue().equals(property))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The flag that says that the organization led states otherwise what is read; empty where neither its tasks nor its
     * basic targets are read.
     *
     * @param read the properties of the organization led that are read
     */
    public static Optional<String> flag(Set<String> read) {
        boolean tasks = read.stream().anyMatch(OF_TASKS::contains);
        boolean targets = read.contains(TARGETS);
        if (tasks && targets) {
            return Optional.of("ledWorkDiffers");
        } else if (tasks) {
            return Optional.of("ledTasksDiffer");
        }
        return targets ? Optional.of("ledTargetsDiffer") : Optional.empty();
    }

    /**
     * Where an organization is led, its figures are known or not; of no organization there is nothing to know.
     *
     * @param led the organization that a member leads, or null
     */
    static <T extends Member> Schema.Builder<T> properties(
            Schema.Builder<T> builder, Function<T, @Nullable OrganizationLed> led) {
        return builder.always("ledTasksDiffer", Unit.FLAG, "property.member.ledTasksDiffer", Member::ledTasksDiffer)
                .always("ledTargetsDiffer", Unit.FLAG, "property.member.ledTargetsDiffer", Member::ledTargetsDiffer)
                .always("ledWorkDiffers", Unit.FLAG, "property.member.ledWorkDiffers", Member::ledWorkDiffers)
                .classifying("ledTasksDiffer", "ledTargetsDiffer", "ledWorkDiffers")
                .entered(
                        "ledTasksAssigned",
                        Unit.COUNT,
                        "property.member.ledTasksAssigned",
                        it -> led.apply(it) == null || it.ledTasksAssigned() > 0,
                        Member::ledTasksAssigned)
                .entered(
                        "ledTasksCompleted",
                        Unit.COUNT,
                        "property.member.ledTasksCompleted",
                        it -> led.apply(it) == null || it.ledTasksCompleted() >= 0,
                        Member::ledTasksCompleted)
                .entered(
                        "ledTasksOnTime",
                        Unit.COUNT,
                        "property.member.ledTasksOnTime",
                        it -> led.apply(it) == null || it.ledTasksOnTime() >= 0,
                        Member::ledTasksOnTime)
                .entered(
                        "ledTasksExceeded",
                        Unit.COUNT,
                        "property.member.ledTasksExceeded",
                        it -> led.apply(it) == null || it.ledTasksExceeded() >= 0,
                        Member::ledTasksExceeded)
                .computed(
                        "ledTasksNotCompleted",
                        Unit.COUNT,
                        "property.member.ledTasksNotCompleted",
                        Set.of("ledTasksAssigned", "ledTasksCompleted"),
                        Member::ledTasksNotCompleted)
                .computed(
                        "ledTasksLate",
                        Unit.COUNT,
                        "property.member.ledTasksLate",
                        Set.of("ledTasksCompleted", "ledTasksOnTime"),
                        Member::ledTasksLate)
                .orNotAny(
                        TARGETS,
                        Unit.COUNT,
                        "property.member.ledTargetsMissed",
                        it -> targetsGiven(led.apply(it)),
                        Member::ledTargetsMissed)
                .always("ledForceMajeure", Unit.FLAG, "property.member.ledForceMajeure", Member::ledForceMajeure)
                .always(
                        "ledIndicators",
                        Unit.COUNT,
                        "property.member.ledIndicators",
                        it -> it.ledIndicators().size());
    }

    private static boolean targetsGiven(@Nullable OrganizationLed led) {
        return led != null && led.row().targetsMissed() >= 0;
    }

    /** Whether its row states all tasks, and the same as another row. */
    boolean hasTasks(int assigned, int completed, int onTime, int exceeded) {
        boolean known = assigned > 0 && completed >= 0 && onTime >= 0 && exceeded >= 0;
        return known
                && row.tasksAssigned() == assigned
                && row.tasksCompleted() == completed
                && row.tasksOnTime() == onTime
                && row.tasksExceeded() == exceeded;
    }

    /** Its targets without those whose figures are the same in a list. */
    List<IndicatorRow> indicatorsBeside(List<IndicatorRow> own) {
        return indicators.stream()
                .filter(it -> own.stream().noneMatch(one -> isSame(one, it)))
                .toList();
    }

    private static boolean isSame(IndicatorRow one, IndicatorRow other) {
        return one.indicator().equals(other.indicator())
                && one.target() == other.target()
                && one.actual() == other.actual();
    }

    /** The same had another number been entered in a column of its row. */
    OrganizationLed with(String column, int number) {
        return new OrganizationLed(row.with(column, number), indicators, forceMajeure);
    }

    /** Whether a property is read off a column of the organization led. */
    public static boolean isColumn(String property) {
        return ofItself(property)
                .filter(it -> Tables.ORGANIZATIONS.position(it) >= 0)
                .isPresent();
    }
}
