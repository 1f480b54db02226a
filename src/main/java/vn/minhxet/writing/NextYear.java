package vn.minhxet.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rule.MemberStatus;

/**
 * What of a year stays in the next: organizations and people, and no figure, finding or grade (dữ liệu chuyển sang năm
 * sau). Organizations that were merged away are gone, and their people sit with the successor. Pure functions.
 */
final class NextYear {

    private static final Set<String> OF_ORGANIZATIONS =
            Set.of("id", "name", "committee", "kind", "parent", "sector", "group");

    private static final Set<String> OF_MEMBERS = Set.of(
            "id",
            "name",
            "position",
            "group",
            "organization",
            "status",
            "admittedOn",
            "role",
            "leads",
            "collective",
            "exempt");

    private static final Set<String> REFERENCES = Set.of("parent", "organization", "leads", "collective");

    private NextYear() {}

    static YearFacts of(YearFacts before) {
        Map<String, String> successors = new HashMap<>();
        before.organizations().forEach(it -> it.predecessors().forEach(merged -> successors.put(merged, it.id())));
        List<OrganizationRow> organizations = before.organizations().stream()
                .filter(it -> !successors.containsKey(it.id()))
                .map(it -> row(Tables.ORGANIZATIONS, it, OF_ORGANIZATIONS, successors))
                .toList();
        List<MemberRow> members = before.members().stream()
                .map(it -> row(Tables.MEMBERS, it, OF_MEMBERS, successors))
                .toList();
        Period last = before.period();
        Period next = Tables.PERIOD.row(period(last));
        return new YearFacts(next, organizations, members, List.of(), List.of(), List.of());
    }

    /** The next year; when it will be reviewed nobody knows yet, so the day stays that of the last, one year on. */
    private static Object[] period(Period last) {
        Object[] values = new Object[Tables.PERIOD.columns().size()];
        values[Tables.PERIOD.position("year")] = last.year() + 1L;
        values[Tables.PERIOD.position("reviewedOn")] = last.reviewedOn().plusYears(1);
        values[Tables.PERIOD.position("previousReviewedOn")] = last.reviewedOn();
        return values;
    }

    private static <R> R row(Table<R> table, R from, Set<String> kept, Map<String, String> successors) {
        Object[] values = new Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            String column = table.columns().get(i).name();
            Object value = kept.contains(column) ? table.value(from, i) : null;
            values[i] = REFERENCES.contains(column) ? successor(value, successors) : stillSo(value);
        }
        return table.row(values);
    }

    private static @Nullable Object successor(@Nullable Object id, Map<String, String> successors) {
        String at = (String) id;
        while (at != null && successors.containsKey(at)) {
            at = successors.get(at);
        }
        return at;
    }

    /** Probation lasts twelve months (Party charter): whether it still does has to be entered. */
    private static @Nullable Object stillSo(@Nullable Object value) {
        return value == MemberStatus.PROBATIONARY ? null : value;
    }
}
