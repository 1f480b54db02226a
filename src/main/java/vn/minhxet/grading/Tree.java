package vn.minhxet.grading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.OrganizationKind;
import vn.minhxet.subject.YearFacts;

/**
 * Who stands above and below whom in a year (hệ thống tổ chức đảng), and who was merged into whom. Immutable; safe for
 * any thread.
 */
final class Tree {

    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, List<Organization>> children = new HashMap<>();
    private final Map<String, List<Member>> membersByCell = new HashMap<>();
    private final Map<String, List<Member>> membersByCollective = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    Tree(YearFacts facts) {
        List<Organization> rows = facts.organizations().stream()
                .sorted(Comparator.comparing(Organization::id))
                .toList();
        rows.forEach(this::add);
        rows.forEach(this::standUnderSuccessor);
        rows.forEach(this::addToParent);
        facts.members().stream().sorted(Comparator.comparing(Member::id)).forEach(this::add);
    }

    private void add(Organization organization) {
        organizations.put(organization.id(), organization);
        organization.predecessors().forEach(id -> successors.put(id, organization.id()));
        parents.put(organization.id(), organization.parent());
    }

    /** What is entered under a merged organization stands under its successor, unless it would stand under itself. */
    private void standUnderSuccessor(Organization organization) {
        String successor = organization.parent() == null ? null : successorOf(organization.parent());
        for (String above = successor; above != null; above = parents.get(above)) {
            if (above.equals(organization.id())) {
                return;
            }
        }
        parents.put(organization.id(), successor);
    }

    private void addToParent(Organization organization) {
        String parent = parents.get(organization.id());
        if (parent != null) {
            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(organization);
        }
    }

    private Organization above(Organization organization) {
        return organizations.get(parents.get(organization.id()));
    }

    private void add(Member member) {
        membersByCell
                .computeIfAbsent(successorOf(member.organization()), id -> new ArrayList<>())
                .add(member);
        if (member.collective() != null) {
            membersByCollective
                    .computeIfAbsent(successorOf(member.collective()), id -> new ArrayList<>())
                    .add(member);
        }
    }

    /** The id of the organization under which another stands, null for a root. */
    String parentOf(Organization organization) {
        return parents.get(organization.id());
    }

    Organization organization(String id) {
        return organizations.get(id);
    }

    /** The direct child organizations, in order of id. */
    List<Organization> children(Organization organization) {
        return children.getOrDefault(organization.id(), List.of());
    }

    /** The members who sit in a cell, in order of id. */
    List<Member> membersOf(Organization cell) {
        return membersByCell.getOrDefault(cell.id(), List.of());
    }

    /** The members of a leadership collective, in order of id. */
    List<Member> collectiveOf(Organization organization) {
        return membersByCollective.getOrDefault(organization.id(), List.of());
    }

    /** Whether an organization was merged into another one in the year. */
    boolean isMerged(Organization organization) {
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
    List<Organization> absorbed(Organization organization) {
        Set<String> absorbed = new TreeSet<>();
        collectAbsorbed(organization, absorbed);
        return absorbed.stream().map(organizations::get).toList();
    }

    private void collectAbsorbed(Organization organization, Set<String> absorbed) {
        for (String id : organization.predecessors()) {
            if (absorbed.add(id)) {
                collectAbsorbed(organizations.get(id), absorbed);
            }
        }
    }

    /** The organization that decides on another: the one above, skipping sections (HD 43 §3). */
    Optional<Organization> decidingOn(Organization organization) {
        return skippingSections(above(organization));
    }

    /** The organization that decides on a member: the one in which the member sits. */
    Optional<Organization> decidingOn(Member member) {
        return skippingSections(organizations.get(successorOf(member.organization())));
    }

    private Optional<Organization> skippingSections(Organization from) {
        Organization at = from;
        while (at != null && at.kind() == OrganizationKind.SECTION) {
            at = above(at);
        }
        return Optional.ofNullable(at);
    }

    /** The base organization of a member, or where there is none the root above. */
    Organization baseOf(Member member) {
        Organization at = organizations.get(successorOf(member.organization()));
        while (!isBase(at) && above(at) != null) {
            at = above(at);
        }
        return at;
    }

    private static boolean isBase(Organization organization) {
        return organization.kind() == OrganizationKind.BASE_CELL
                || organization.kind() == OrganizationKind.BASE_COMMITTEE;
    }

    /**
     * Whether the first organization is the second or stands anywhere below it, by its own line or by that of an
     * organization into which it, or one above it, was merged.
     */
    boolean isWithin(String inner, Organization outer) {
        Set<String> seen = new HashSet<>();
        Deque<String> above = new ArrayDeque<>(List.of(inner));
        while (!above.isEmpty()) {
            String at = above.pop();
            if (at.equals(outer.id())) {
                return true;
            }
            if (seen.add(at)) {
                Stream.of(organizations.get(at).parent(), successors.get(at))
                        .filter(Objects::nonNull)
                        .forEach(above::push);
            }
        }
        return false;
    }

    /** The organizations from the cells up: each after all that stand below it, else in order of id. */
    List<Organization> fromTheCellsUp() {
        Map<String, Integer> depths = new HashMap<>();
        organizations.values().forEach(it -> depths.put(it.id(), depth(it)));
        return organizations.values().stream()
                .sorted(Comparator.comparing((Organization it) -> -depths.get(it.id()))
                        .thenComparing(Organization::id))
                .toList();
    }

    private int depth(Organization organization) {
        int depth = 0;
        for (Organization at = above(organization); at != null; at = above(at)) {
            depth++;
        }
        return depth;
    }
}
