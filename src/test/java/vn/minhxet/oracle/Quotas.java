package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.oracle.ExpectedGrading.Place;
import vn.minhxet.rule.Grade;

/** Who is compared with whom, and how many of them may be EXCELLENT (xét tỷ lệ xuất sắc theo nhóm). */
final class Quotas {

    /**
     * Those compared with one another.
     *
     * @param outstanding whether the results of the organization whose scope it is were found outstanding
     */
    record Group(List<String> likeness, boolean outstanding) {}

    private final Figures figures;
    private final OracleTree tree;

    Quotas(Figures figures, OracleTree tree) {
        this.figures = figures;
        this.tree = tree;
    }

    /**
     * The members of one base organization who name the same group; of those who name none, the ones in the same role
     * where the rulebook says so.
     */
    private Group of(MemberRow member) {
        OrganizationRow base = tree.baseOf(member.organization());
        if (member.group() != null) {
            return group(base, List.of("member", base.id(), "in the group", member.group()));
        }
        boolean byRole = figures.code("quota.memberScope").equals("BASE_ORGANIZATION_AND_ROLE");
        return group(base, List.of("member", base.id(), byRole ? String.valueOf(member.role()) : "any role"));
    }

    /**
     * The organizations of one kind and sector under one deciding committee, or those of the group named in the row.
     * Where the deciding committee is not among the facts, those compared with are not either: no quota is applied.
     */
    private Optional<Group> of(OrganizationRow organization) {
        OrganizationRow decider = tree.deciderOf(organization);
        if (decider == null) {
            return Optional.empty();
        }
        boolean named = figures.code("quota.organizationScope").equals("GROUP");
        String like = named ? organization.group() : organization.kind() + " " + organization.sector();
        return Optional.of(group(decider, List.of("organization", decider.id(), String.valueOf(like))));
    }

    private static Group group(OrganizationRow scope, List<String> likeness) {
        return new Group(likeness, scope.outstanding());
    }

    /** The answers for all subjects of a year once the quotas are applied to what was concluded of them, by id. */
    Map<String, ExpectedGrading> answers(YearFacts facts, Map<String, Conclusion> conclusions) {
        Map<String, ExpectedGrading> answers = new HashMap<>();
        conclusions.forEach((id, it) -> answers.put(id, ExpectedGrading.of(it)));
        groups(facts, conclusions).forEach((group, them) -> answers.putAll(answers(group, them)));
        return answers;
    }

    private Map<Group, Map<String, Conclusion>> groups(YearFacts facts, Map<String, Conclusion> conclusions) {
        Map<Group, Map<String, Conclusion>> groups = new HashMap<>();
        if (figures.has("quota.memberScope")) {
            for (MemberRow it : facts.members()) {
                groups.computeIfAbsent(of(it), key -> new HashMap<>()).put(it.id(), conclusions.get(it.id()));
            }
        }
        if (figures.has("quota.organizationScope")) {
            for (OrganizationRow it : facts.organizations()) {
                of(it).ifPresent(group ->
                        groups.computeIfAbsent(group, key -> new HashMap<>()).put(it.id(), conclusions.get(it.id())));
            }
        }
        return groups;
    }

    /** The answers of the candidates in one group, by id. */
    private Map<String, ExpectedGrading> answers(Group group, Map<String, Conclusion> them) {
        OracleQuota quota = ratio(group);
        OracleQuota.Graded graded = new OracleQuota.Graded(
                count(them, Grade.EXCELLENT),
                count(them, Grade.GOOD),
                count(them, Grade.COMPLETED) + count(them, Grade.NOT_COMPLETED));
        int limit = quota.limit(graded);
        List<OracleQuota.Points> candidates = them.values().stream()
                .filter(it -> it.grade() == Grade.EXCELLENT)
                .map(this::points)
                .toList();
        Map<String, ExpectedGrading> answers = new HashMap<>();
        them.forEach((id, it) -> {
            if (it.grade() == Grade.EXCELLENT) {
                int rank = OracleQuota.rank(points(it), candidates);
                Place place = new Place(limit, quota.base(graded, limit), graded.excellent(), rank);
                answers.put(id, ExpectedGrading.of(it).within(place, OracleQuota.place(points(it), candidates, limit)));
            }
        });
        return answers;
    }

    /** Without points all candidates are equal. */
    private OracleQuota.Points points(Conclusion conclusion) {
        return figures.byPoints()
                ? new OracleQuota.Points(conclusion.score(), conclusion.most())
                : new OracleQuota.Points(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private OracleQuota ratio(Group group) {
        String ratio = group.outstanding() && figures.has("quota.outstandingRatioPercent")
                ? "quota.outstandingRatioPercent"
                : "quota.ratioPercent";
        return new OracleQuota(
                figures.number(ratio),
                figures.code("quota.base"),
                RoundingMode.valueOf(figures.code("quota.rounding")),
                figures.number("quota.atLeast").intValueExact());
    }

    private static int count(Map<String, Conclusion> them, Grade grade) {
        return (int) them.values().stream().filter(it -> it.grade() == grade).count();
    }
}
