package vn.minhxet.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;

/**
 * The facts of one organization put into those of the whole (nhập dữ liệu của một tổ chức): all that is below it is
 * replaced, all else stays as it was. Pure functions.
 */
final class FactsPart {

    /** As many are named in a refusal as fit into two lines of a terminal. */
    private static final int MOST_NAMED = 5;

    private final YearFacts whole;
    private final YearFacts part;
    private final Set<String> replaced;
    private final Set<String> taken;

    private FactsPart(YearFacts whole, YearFacts part, Set<String> replaced, Set<String> taken) {
        this.whole = whole;
        this.part = part;
        this.replaced = replaced;
        this.taken = taken;
    }

    /**
     * The whole with the part of an organization replaced.
     *
     * @throws RecordRefusedException where the organization is not in the whole, or the part holds others than its own
     */
    static YearFacts replaced(YearFacts whole, YearFacts part, String organization) {
        Set<String> before = below(whole, organization);
        if (before.isEmpty()) {
            throw RecordRefusal.PART_UNKNOWN.with(organization);
        }
        Set<String> now = below(part, organization);
        Set<String> above = above(whole, organization);
        List<String> outside = subjects(part)
                .filter(it -> !now.contains(it) && !above.contains(it))
                .sorted()
                .limit(MOST_NAMED)
                .toList();
        if (!Objects.equals(parent(whole, organization), parent(part, organization))) {
            throw RecordRefusal.PART_MOVED.with(organization, String.valueOf(parent(whole, organization)));
        }
        if (!outside.isEmpty()) {
            throw RecordRefusal.PART_OUTSIDE.with(organization, String.join(", ", outside));
        }
        return new FactsPart(whole, part, before, now).merged();
    }

    private static Stream<String> subjects(YearFacts facts) {
        return Stream.concat(
                facts.organizations().stream().map(OrganizationRow::id),
                facts.members().stream().map(MemberRow::id));
    }

    private static @Nullable String parent(YearFacts facts, String organization) {
        return facts.organizations().stream()
                .filter(it -> it.id().equals(organization))
                .findFirst()
                .map(OrganizationRow::parent)
                .orElse(null);
    }

    /** The organizations above one: their rows in the part say where it hangs, and are left as they are in the whole. */
    private static Set<String> above(YearFacts whole, String organization) {
        Map<String, String> parents = new HashMap<>();
        whole.organizations().forEach(it -> parents.put(it.id(), it.parent() == null ? "" : it.parent()));
        Set<String> above = new HashSet<>();
        String next = parents.getOrDefault(organization, "");
        while (!next.isEmpty() && above.add(next)) {
            next = parents.getOrDefault(next, "");
        }
        return above;
    }

    /** An organization with all below it: organizations and members. */
    private static Set<String> below(YearFacts facts, String organization) {
        Map<String, List<String>> children = new HashMap<>();
        boolean known = false;
        for (OrganizationRow row : facts.organizations()) {
            known |= row.id().equals(organization);
            if (row.parent() != null) {
                children.computeIfAbsent(row.parent(), any -> new ArrayList<>()).add(row.id());
            }
        }
        if (!known) {
            return Set.of();
        }
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(organization));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        for (MemberRow member : facts.members()) {
            if (found.contains(member.organization())) {
                found.add(member.id());
            }
        }
        return found;
    }

    private YearFacts merged() {
        return new YearFacts(
                whole.period(),
                joined(YearFacts::organizations, OrganizationRow::id),
                joined(YearFacts::members, MemberRow::id),
                joined(YearFacts::assessments, it -> it.subject()),
                joined(YearFacts::indicators, IndicatorRow::subject),
                joined(YearFacts::findings, FindingRow::subject),
                joined(YearFacts::scores, it -> it.subject()),
                joined(YearFacts::products, it -> it.subject()),
                whole.warnings());
    }

    private <R> List<R> joined(Function<YearFacts, List<R>> table, Function<R, String> subject) {
        return Stream.concat(
                        table.apply(whole).stream().filter(it -> !replaced.contains(subject.apply(it))),
                        table.apply(part).stream().filter(it -> taken.contains(subject.apply(it))))
                .toList();
    }
}
