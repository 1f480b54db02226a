package vn.minhxet.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;

/**
 * A year with some subjects left out, and with them all that names them: members of a cell that is gone go too,
 * organizations below one that is gone become roots (dữ liệu đã bỏ bớt đối tượng).
 */
record LeftOut(YearFacts facts, Set<String> named) {

    YearFacts rest() {
        Set<String> gone = new HashSet<>(named);
        facts.members().stream().filter(it -> named.contains(it.organization())).forEach(it -> gone.add(it.id()));
        return new YearFacts(
                facts.period(),
                facts.organizations().stream()
                        .filter(it -> !gone.contains(it.id()))
                        .map(this::standing)
                        .toList(),
                facts.members().stream()
                        .filter(it -> !gone.contains(it.id()))
                        .map(this::standing)
                        .toList(),
                facts.assessments().stream()
                        .filter(it -> !gone.contains(it.subject()))
                        .toList(),
                facts.indicators().stream()
                        .filter(it -> !gone.contains(it.subject()))
                        .toList(),
                facts.findings().stream()
                        .filter(it -> !gone.contains(it.subject()))
                        .map(this::standing)
                        .toList());
    }

    private String kept(String organization) {
        return named.contains(organization) ? null : organization;
    }

    private OrganizationRow standing(OrganizationRow it) {
        List<String> predecessors =
                it.predecessors().stream().filter(id -> !named.contains(id)).toList();
        return new OrganizationRow(
                it.id(),
                it.name(),
                it.committee(),
                it.kind(),
                kept(it.parent()),
                it.sector(),
                it.group(),
                predecessors,
                it.establishedOn(),
                it.generalPoints(),
                it.resultPoints(),
                it.tasksAssigned(),
                it.tasksCompleted(),
                it.tasksOnTime(),
                it.tasksExceeded(),
                it.shortcomings(),
                it.shortcomingsRemedied(),
                it.targetsMissed(),
                it.outstanding(),
                it.complaintPending(),
                it.selfGrade(),
                it.previousGrade(),
                it.quarterGrades());
    }

    private MemberRow standing(MemberRow it) {
        return new MemberRow(
                it.id(),
                it.name(),
                it.position(),
                it.group(),
                it.organization(),
                it.status(),
                it.admittedOn(),
                it.role(),
                kept(it.leads()),
                kept(it.collective()),
                it.exempt(),
                it.suspended(),
                it.monthsOnLeave(),
                it.generalPoints(),
                it.resultPoints(),
                it.tasksAssigned(),
                it.tasksCompleted(),
                it.tasksOnTime(),
                it.tasksExceeded(),
                it.shortcomings(),
                it.shortcomingsRemedied(),
                it.targetsMissed(),
                it.lowConfidencePercent(),
                it.unitsInCharge(),
                it.unitsFailed(),
                it.officialGrade(),
                it.complaintPending(),
                it.selfGrade(),
                it.previousGrade(),
                it.quarterGrades());
    }

    private FindingRow standing(FindingRow it) {
        return new FindingRow(
                it.id(),
                it.subject(),
                it.kind(),
                it.form(),
                it.concludedOn(),
                it.occurredOn(),
                it.document(),
                it.authority(),
                it.dutyRelated(),
                it.selfDetected(),
                it.remedied(),
                it.remedyDue(),
                it.remediedOn(),
                it.forceMajeure(),
                kept(it.arisenIn()));
    }
}
