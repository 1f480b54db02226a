package vn.minhxet.population;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.rule.OrganizationKind;

/**
 * Who stands above and below whom in a year (hệ thống tổ chức đảng), and who was merged into whom. Immutable; safe for
 * any thread.
 */
public final class OrganizationTree {

    private final Map<String, OrganizationRow> organizations = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /**
     * @param rows in order of id
     */
    OrganizationTree(List<OrganizationRow> rows) {
        rows.forEach(this::add);
        rows.forEach(this::standUnderSuccessor);
    }

    private void add(OrganizationRow organization) {
        organizations.put(organization.id(), organization);
        organization.predecessors().forEach(id -> successors.put(id, organization.id()));
        parents.put(organization.id(), organization.parent());
    }

    /** What is entered under a merged organization stands under its successor, unless it would stand under itself. */
    private void standUnderSuccessor(OrganizationRow organization) {
        String successor = organization.parent() == null ? null : successorOf(organization.parent());
        for (String above = successor; above != null; above = parents.get(above)) {
            if (above.equals(organization.id())) {
                return;
            }
        }
        parents.put(organization.id(), successor);
    }

    private @Nullable OrganizationRow above(OrganizationRow organization) {
        return organizations.get(parents.get(organization.id()));
    }

    /** The id of the organization under which another stands, null for a root. */
    @Nullable
    String parentOf(OrganizationRow organization) {
        return parents.get(organization.id());
    }

    @Nullable
    OrganizationRow organization(String id) {
        return organizations.get(id);
    }

    /** Whether an organization was merged into another one in the year. */
    boolean isMerged(OrganizationRow organization) {
        return successors.containsKey(organization.id());
    }

    /** The organization into which the given one was finally merged; itself where it was not. */
    String successorOf(String id) {
        String at = id;
        while (successors.containsKey(at)) {
            at = successors.get(at);
        }
        return at;
    }

    /** The organizations merged into this one, directly or by way of another, in order of id. */
    List<OrganizationRow> absorbed(OrganizationRow organization) {
        if (organization.predecessors().isEmpty()) {
            return List.of();
        }
        Set<String> absorbed = new TreeSet<>();
        collectAbsorbed(organization, absorbed);
        return absorbed.stream().map(organizations::get).toList();
    }

    private void collectAbsorbed(OrganizationRow organization, Set<String> absorbed) {
        for (String id : organization.predecessors()) {
            if (absorbed.add(id)) {
                collectAbsorbed(Objects.requireNonNull(organizations.get(id), id), absorbed);
            }
        }
    }

    /** The organization that decides on another: the one above, skipping sections (HD 43 §3). */
    public Optional<OrganizationRow> decidingOn(OrganizationRow organization) {
        return skippingSections(above(organization));
    }

    /**
     * The organization that decides on the members who sit in a cell: its base organization, which may be the cell itself; a
     * dependent cell never decides and a section only proposes (366-QĐ/TW 13.3).
     */
    Optional<OrganizationRow> decidingOnMembersOf(OrganizationRow cell) {
        OrganizationRow first = cell.kind() == OrganizationKind.CELL ? above(cell) : cell;
        return skippingSections(first);
    }

    private Optional<OrganizationRow> skippingSections(@Nullable OrganizationRow from) {
        OrganizationRow at = from;
        while (at != null && at.kind() == OrganizationKind.SECTION) {
            at = above(at);
        }
        return Optional.ofNullable(at);
    }

    /** The base organization of those who sit in a cell, or where there is none the root above. */
    public OrganizationRow baseOf(OrganizationRow cell) {
        OrganizationRow at = cell;
        for (OrganizationRow next = above(at); next != null && !isBase(at); next = above(at)) {
            at = next;
        }
        return at;
    }

    private static boolean isBase(OrganizationRow organization) {
        return organization.kind() == OrganizationKind.BASE_CELL
                || organization.kind() == OrganizationKind.BASE_COMMITTEE;
    }

    /**
     * Whether the first organization is the second or stands anywhere below it, by its own line or by that of an
     * organization into which it, or one above it, was merged.
     */
    boolean isWithin(String inner, OrganizationRow outer) {
        Set<String> seen = new HashSet<>();
        Deque<String> above = new ArrayDeque<>(List.of(inner));
        while (!above.isEmpty()) {
            String at = above.pop();
            if (at.equals(outer.id())) {
                return true;
            }
            if (seen.add(at)) {
                Stream.of(Objects.requireNonNull(organizations.get(at), at).parent(), successors.get(at))
                        .filter(Objects::nonNull)
                        .forEach(above::push);
            }
        }
        return false;
    }

    /** How many organizations stand above one. */
    int depth(OrganizationRow organization) {
        int depth = 0;
        for (OrganizationRow at = above(organization); at != null; at = above(at)) {
            depth++;
        }
        return depth;
    }
}
