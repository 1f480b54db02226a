package vn.minhxet.counterfactual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Role;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.SubjectYear;

/** Everything that could have been otherwise for one subject, told without any of what the search knows. */
final class Possibilities {

    /** One fact with all values that it could have had, from what it was. */
    private record Fact(String name, boolean points, int cost, List<Long> values) {

        /** In hundredths. */
        long cost(long value) {
            long difference = Math.abs(value - values.get(0));
            boolean hundredths = points || name.startsWith("indicator.");
            return cost * (hundredths ? difference : difference * 100);
        }
    }

    private static final Map<String, List<String>> PARTS = Map.of(
            "ledTasksAssigned", List.of("ledTasksCompleted", "ledTasksOnTime", "ledTasksExceeded"),
            "ledTasksCompleted", List.of("ledTasksOnTime", "ledTasksExceeded"),
            "tasksAssigned", List.of("tasksCompleted", "tasksOnTime", "tasksExceeded"),
            "tasksCompleted", List.of("tasksOnTime", "tasksExceeded"),
            "shortcomings", List.of("shortcomingsRemedied"),
            "unitsInCharge", List.of("unitsFailed"));

    private final SubjectYear subject;
    private final List<Fact> facts = new ArrayList<>();

    /**
     * @param onlyHead whether the subject alone heads an organization, whose tasks and targets could then have been
     *     otherwise too where the subject is a leader
     */
    Possibilities(SubjectYear subject, boolean onlyHead, List<Actionable> declared) {
        this.subject = subject;
        declared.forEach(this::add);
        if (onlyHead && subject instanceof MemberYear member && member.role() == Role.LEADER) {
            declared.stream()
                    .filter(it -> it.fact().startsWith("t"))
                    .forEach(it -> add(new Actionable(
                            "ledT" + it.fact().substring(1), it.direction(), it.cost(), Optional.empty())));
        }
    }

    /** How many there are, impossible ones among them. */
    long count() {
        return facts.stream().mapToLong(it -> it.values.size()).reduce(1, (one, other) -> one * other);
    }

    /** All of them that could stand in a file. */
    List<Map<String, Long>> all() {
        List<Map<String, Long>> all = List.of(Map.of());
        for (Fact fact : facts) {
            List<Map<String, Long>> more = new ArrayList<>();
            for (Map<String, Long> it : all) {
                for (long value : fact.values) {
                    Map<String, Long> with = new HashMap<>(it);
                    with.put(fact.name, value);
                    more.add(with);
                }
            }
            all = more;
        }
        return all.stream().filter(this::isPossible).toList();
    }

    private boolean isPossible(Map<String, Long> values) {
        return PARTS.entrySet().stream().allMatch(entry -> {
            Long whole = value(values, entry.getKey());
            return entry.getValue().stream()
                    .map(part -> value(values, part))
                    .allMatch(part -> whole == null || part == null || part <= whole);
        });
    }

    private Long value(Map<String, Long> values, String column) {
        return values.containsKey(column) ? values.get(column) : known(column);
    }

    private Long known(String column) {
        return FactValues.of(subject)
                .value(column)
                .map(it -> ((Number) it).longValue())
                .orElse(null);
    }

    private void add(Actionable it) {
        boolean up = it.direction() == Actionable.Direction.UP;
        if (it.fact().startsWith("indicator.")) {
            subject.indicators().stream()
                    .filter(row -> row.indicator().equals(it.fact().substring(10)))
                    .filter(row -> row.actual() != Unknown.FIGURE && row.target() != Unknown.FIGURE)
                    .forEach(row -> facts.add(new Fact(it.fact(), false, it.cost(), above(row))));
            return;
        }
        Long from = known(it.fact());
        if (from == null) {
            return;
        }
        boolean points = it.fact().endsWith("Points");
        long to = up ? highest(it.fact(), from) : 0;
        long least = Math.min(from, to);
        List<Long> values = LongStream.rangeClosed(0, Math.max(from, to) - least)
                .mapToObj(step -> up ? from + step : from - step)
                .toList();
        facts.add(new Fact(it.fact(), points, it.cost(), values));
    }

    private long highest(String column, long from) {
        if (column.equals("generalPoints")) {
            return 30_00;
        }
        if (column.equals("resultPoints")) {
            return 70_00;
        }
        if (column.startsWith("ledTasks")) {
            Long whole = known("ledTasksAssigned");
            return whole == null ? from : whole;
        }
        Long whole = known(column.startsWith("tasks") ? "tasksAssigned" : "shortcomings");
        return whole == null ? from : whole;
    }

    private static List<Long> above(IndicatorRow row) {
        long highest = Math.max(2 * row.target(), row.target() + 100);
        return LongStream.iterate(row.actual(), it -> it <= Math.max(row.actual(), highest), it -> it + 100)
                .boxed()
                .toList();
    }

    long cost(Map<String, Long> values) {
        return facts.stream().mapToLong(it -> it.cost(values.get(it.name))).sum();
    }

    /** One bit for each fact that is otherwise. */
    long changed(Map<String, Long> values) {
        long mask = 0;
        for (int i = 0; i < facts.size(); i++) {
            boolean same = facts.get(i).values.get(0).equals(values.get(facts.get(i).name));
            mask |= same ? 0 : 1L << i;
        }
        return mask;
    }

    /** One bit for each fact that an answer names. */
    long changed(Alternative alternative) {
        long mask = 0;
        for (int i = 0; i < facts.size(); i++) {
            String name = facts.get(i).name;
            boolean named =
                    alternative.changes().stream().anyMatch(it -> it.fact().equals(name));
            mask |= named ? 1L << i : 0;
        }
        return mask;
    }

    static SubjectYear with(Map<String, Long> values, SubjectYear subject) {
        SubjectYear otherwise = subject;
        for (Map.Entry<String, Long> it : values.entrySet()) {
            otherwise = with(it.getKey(), it.getValue(), otherwise);
        }
        return otherwise;
    }

    private static SubjectYear with(String fact, long value, SubjectYear subject) {
        if (fact.startsWith("indicator.")) {
            return subject.withIndicators(subject.indicators().stream()
                    .map(it -> it.indicator().equals(fact.substring(10))
                            ? new IndicatorRow(it.subject(), it.indicator(), it.target(), value)
                            : it)
                    .toList());
        }
        if (fact.startsWith("ledT")) {
            return ((MemberYear) subject).withLed("t" + fact.substring(4), (int) value);
        }
        if (subject instanceof MemberYear member) {
            return member.withRow(member.row().with(fact, (int) value));
        }
        OrganizationYear organization = (OrganizationYear) subject;
        return organization.withRow(organization.row().with(fact, (int) value));
    }
}
