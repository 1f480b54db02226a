package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.oracle.RandomYears;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * Random years with so few possibilities that all can be tried: a handful of tasks and targets, and points so near to
 * their highest that only a few hundredths remain, between which the thresholds lie.
 */
final class SmallYears {

    private static final int MOST_TASKS = 5;
    private static final int GENERAL = 30_00;
    private static final int RESULT = 70_00;
    private static final long UNIT = 100;

    private static final Map<String, String> THRESHOLDS =
            Map.of("excellent.points", "99.96", "good.points", "99.93", "completed.points", "99.91");

    private SmallYears() {}

    /** A rulebook whose points differ by hundredths only. */
    static CompiledRulebook rulebook(String id) {
        CompiledRulebook small = Shipped.rulebook(id);
        for (Parameter it : small.rulebook().parameters().all()) {
            if (it.unit() == ParameterUnit.POINTS) {
                BigDecimal value = THRESHOLDS.containsKey(it.name())
                        ? new BigDecimal(THRESHOLDS.get(it.name()))
                        : ((BigDecimal) it.value()).movePointLeft(2);
                small = small.with(it.with(value));
            }
        }
        return small;
    }

    static YearFacts year(long seed, int year) {
        YearFacts facts = RandomYears.year(seed, year, 5, 4);
        return new YearFacts(
                facts.period(),
                facts.organizations().stream().map(SmallYears::small).toList(),
                facts.members().stream().map(SmallYears::small).toList(),
                facts.assessments(),
                few(facts.indicators()),
                facts.findings());
    }

    private static MemberRow small(MemberRow row) {
        MemberRow small = row.with("generalPoints", near(row.generalPoints(), GENERAL))
                .with("resultPoints", near(row.resultPoints(), RESULT));
        int whole = row.tasksAssigned();
        for (String column : List.of("tasksAssigned", "tasksCompleted", "tasksOnTime", "tasksExceeded")) {
            small = small.with(column, scaled(tasks(row, column), whole));
        }
        return small;
    }

    private static int tasks(vn.minhxet.facts.SubjectRow row, String column) {
        return switch (column) {
            case "tasksAssigned" -> row.tasksAssigned();
            case "tasksCompleted" -> row.tasksCompleted();
            case "tasksOnTime" -> row.tasksOnTime();
            default -> row.tasksExceeded();
        };
    }

    private static OrganizationRow small(OrganizationRow row) {
        OrganizationRow small = row.with("generalPoints", near(row.generalPoints(), GENERAL))
                .with("resultPoints", near(row.resultPoints(), RESULT));
        int whole = row.tasksAssigned();
        for (String column : List.of("tasksAssigned", "tasksCompleted", "tasksOnTime", "tasksExceeded")) {
            small = small.with(column, scaled(tasks(row, column), whole));
        }
        return small;
    }

    /** Up to four hundredths below the highest. */
    private static int near(int points, int highest) {
        return points < 0 ? points : highest - points % 5;
    }

    private static int scaled(int tasks, int whole) {
        int of = Math.max(whole, MOST_TASKS);
        return tasks < 0 ? tasks : Math.min(MOST_TASKS, (tasks * MOST_TASKS + of - 1) / of);
    }

    /** Two targets of each subject, of no more than three units. */
    private static List<IndicatorRow> few(List<IndicatorRow> all) {
        Map<String, Integer> count = new HashMap<>();
        List<IndicatorRow> few = new ArrayList<>();
        for (IndicatorRow it : all) {
            if (count.merge(it.subject(), 1, Integer::sum) <= 2) {
                long target = Math.min(it.target(), 3 * UNIT);
                few.add(new IndicatorRow(it.subject(), it.indicator(), target, Math.min(it.actual(), target + UNIT)));
            }
        }
        return few;
    }
}
