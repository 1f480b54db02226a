package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rule.OrganizationKind;

/** Who stands below, above and in place of whom, and who answers for which finding (cây tổ chức của năm). */
final class OracleTree {

    private final YearFacts facts;
    private final Map<String, OrganizationRow> organizations = new LinkedHashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, List<OrganizationRow>> children = new HashMap<>();
    private final Map<String, List<MemberRow>> sittingIn = new HashMap<>();
    private final Map<String, List<MemberRow>> collectives = new HashMap<>();
    private final Map<String, List<FindingRow>> findings = new HashMap<>();
    private final Map<String, List<IndicatorRow>> indicators = new HashMap<>();

    OracleTree(YearFacts facts) {
        this.facts = facts;
        for (OrganizationRow it : facts.organizations()) {
            organizations.put(it.id(), it);
            it.predecessors().forEach(merged -> successors.put(merged, it.id()));
            parents.put(it.id(), it.parent());
        }
        facts.organizations().stream().map(OrganizationRow::id).sorted().forEach(this::moveUnderSuccessor);
        facts.organizations()
                .forEach(it -> among(children, parents.get(it.id())).add(it));
        for (MemberRow it : facts.members()) {
            cells.put(it.id(), it.organization());
            among(sittingIn, standing(it.organization())).add(it);
            among(collectives, it.collective() == null ? null : standing(it.collective()))
                    .add(it);
        }
        facts.findings().forEach(it -> among(findings, it.subject()).add(it));
        facts.indicators().forEach(it -> among(indicators, it.subject()).add(it));
    }

    /** What stood under an organization that was merged away stands under its successor, if that stands not under it. */
    private void moveUnderSuccessor(String organization) {
        String above = parents.get(organization);
        if (above != null && !standsUnder(standing(above), organization)) {
            parents.put(organization, standing(above));
        }
    }

    private boolean standsUnder(String place, String organization) {
        for (String at = place; at != null; at = parents.get(at)) {
            if (at.equals(organization)) {
                return true;
            }
        }
        return false;
    }

    String cellOf(String member) {
        return cells.get(member);
    }

    private static <T> List<T> among(Map<String, List<T>> lists, String id) {
        return lists.computeIfAbsent(id, key -> new ArrayList<>());
    }

    OrganizationRow organization(String id) {
        return organizations.get(id);
    }

    /** Whether it was merged into another organization in the year. */
    boolean merged(String organization) {
        return successors.containsKey(organization);
    }

    List<OrganizationRow> childrenOf(String organization) {
        return children.getOrDefault(organization, List.of());
    }

    /** Members whose cell it is. */
    List<MemberRow> sittingIn(String organization) {
        return sittingIn.getOrDefault(organization, List.of());
    }

    /** Members of its leadership collective. */
    List<MemberRow> collectiveOf(String organization) {
        return collectives.getOrDefault(organization, List.of());
    }

    /** Findings on a member or, without what it takes over, on an organization. */
    List<Found> findingsOn(String subject, boolean inherited) {
        return findings.getOrDefault(subject, List.of()).stream()
                .map(it -> new Found(it, facts.period(), inherited))
                .toList();
    }

    /** Findings for which an organization answers: its own and those of all that were merged into it. */
    List<Found> findingsFor(String organization) {
        List<Found> all = new ArrayList<>();
        for (String source : withPredecessors(organization)) {
            all.addAll(findingsOn(source, !source.equals(organization)));
        }
        return all;
    }

    /** Whether something is to be verified of an organization or of any that was merged into it. */
    boolean complaintPending(String organization) {
        return withPredecessors(organization).stream()
                .anyMatch(it -> organizations.get(it).complaintPending());
    }

    /** Targets of a subject; of an organization with those of all that were merged into it added up by indicator. */
    List<IndicatorRow> indicatorsOf(String subject) {
        Map<String, IndicatorRow> sums = new LinkedHashMap<>();
        for (String source : withPredecessors(subject)) {
            for (IndicatorRow it : indicators.getOrDefault(source, List.of())) {
                sums.merge(it.indicator(), it, OracleTree::sum);
            }
        }
        return List.copyOf(sums.values());
    }

    private static IndicatorRow sum(IndicatorRow left, IndicatorRow right) {
        return new IndicatorRow(
                left.subject(),
                left.indicator(),
                sum(left.target(), right.target()),
                sum(left.actual(), right.actual()));
    }

    private static long sum(long left, long right) {
        return left == Unknown.FIGURE || right == Unknown.FIGURE ? Unknown.FIGURE : left + right;
    }

    private List<String> withPredecessors(String id) {
        List<String> all = new ArrayList<>(List.of(id));
        for (int next = 0; next < all.size(); next++) {
            OrganizationRow organization = organizations.get(all.get(next));
            if (organization != null) {
                all.addAll(organization.predecessors());
            }
        }
        return all;
    }

    /** The organization that stands in place of this one today. */
    String standing(String organization) {
        String today = organization;
        while (successors.containsKey(today)) {
            today = successors.get(today);
        }
        return today;
    }

    /**
     * Whether a place is an organization, or lies somewhere below it: where it stood in the year, or where what took it
     * over stands.
     */
    boolean inside(String place, String organization) {
        List<String> above = new ArrayList<>(List.of(place));
        for (int step = 0; step < above.size(); step++) {
            Stream.of(parentOf(above.get(step)), successors.get(above.get(step)))
                    .filter(it -> it != null && !above.contains(it))
                    .forEach(above::add);
        }
        return above.contains(organization);
    }

    private String parentOf(String organization) {
        return organizations.containsKey(organization)
                ? organizations.get(organization).parent()
                : null;
    }

    /** The base organization of a cell: itself or the nearest above that is one; else the highest there is. */
    OrganizationRow baseOf(String cell) {
        OrganizationRow step = organizations.get(standing(cell));
        while (!isBase(step) && parents.get(step.id()) != null) {
            step = organizations.get(parents.get(step.id()));
        }
        return step;
    }

    private static boolean isBase(OrganizationRow it) {
        return it.kind() == OrganizationKind.BASE_CELL || it.kind() == OrganizationKind.BASE_COMMITTEE;
    }

    /** Who decides on an organization: the parent, but a section committee only proposes (43-HD/BTCTW §3). */
    OrganizationRow deciderOf(OrganizationRow organization) {
        OrganizationRow above = organizations.get(parents.get(organization.id()));
        while (above != null && above.kind() == OrganizationKind.SECTION) {
            above = organizations.get(parents.get(above.id()));
        }
        return above;
    }
}
