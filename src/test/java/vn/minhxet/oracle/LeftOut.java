package vn.minhxet.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhxet.subject.Finding;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.YearFacts;

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

    private Organization standing(Organization it) {
        List<String> predecessors =
                it.predecessors().stream().filter(id -> !named.contains(id)).toList();
        return new Organization(
                it.id(),
                it.name(),
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
                it.previousGrade());
    }

    private Member standing(Member it) {
        return new Member(
                it.id(),
                it.name(),
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
                it.previousGrade());
    }

    private Finding standing(Finding it) {
        return new Finding(
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
