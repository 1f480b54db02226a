package vn.minhxet.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.minhxet.exchange.Origin.Form;
import vn.minhxet.subject.DisciplineForm;
import vn.minhxet.subject.Finding;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.MemberStatus;
import vn.minhxet.subject.Words;

/** Checks findings: what happened was before it was concluded, and the form of discipline fits the subject. */
final class FindingCheck {

    private static final Set<DisciplineForm> FOR_MEMBERS = EnumSet.complementOf(EnumSet.of(DisciplineForm.DISSOLUTION));
    private static final Set<DisciplineForm> FOR_ORGANIZATIONS =
            EnumSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.DISSOLUTION);
    private static final Set<DisciplineForm> ON_PROBATION =
            EnumSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING);

    private final Rows<Finding> rows;
    private final Subjects subjects;
    private final Problems problems;
    private Subjects.Found near;

    FindingCheck(Rows<Finding> rows, Subjects subjects, Problems problems) {
        this.rows = rows;
        this.subjects = subjects;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < rows.size(); i++) {
            checkDays(i, rows.row(i));
            checkForm(i, rows.row(i));
        }
    }

    private void checkDays(int index, Finding finding) {
        LocalDate occurredOn = finding.occurredOn();
        LocalDate concludedOn = finding.concludedOn();
        if (occurredOn != null && concludedOn != null && occurredOn.isAfter(concludedOn)) {
            problems.addValue(
                    rows.place(index, "occurredOn"),
                    occurredOn.toString(),
                    ProblemCode.OCCURRED_AFTER_CONCLUDED,
                    "day",
                    Days.words(occurredOn),
                    "other",
                    Days.words(concludedOn),
                    "otherColumn",
                    rows.label("concludedOn"));
        }
    }

    private void checkForm(int index, Finding finding) {
        Subjects.Found subject = finding.subject() == null ? null : subjects.find(finding.subject(), near);
        near = subject == null || subject.isOrganization() ? near : subject;
        if (subject == null || finding.form() == null) {
            return;
        }
        if (subject.isOrganization()) {
            checkForm(index, FOR_ORGANIZATIONS, ProblemCode.FORM_NOT_FOR_ORGANIZATIONS);
        } else if (!FOR_MEMBERS.contains(finding.form())) {
            checkForm(index, FOR_MEMBERS, ProblemCode.FORM_NOT_FOR_MEMBERS);
        } else if (((Member) subject.rows().row(subject.index())).status() == MemberStatus.PROBATIONARY) {
            checkForm(index, ON_PROBATION, ProblemCode.FORM_NOT_FOR_PROBATIONARY);
        }
    }

    private void checkForm(int index, Set<DisciplineForm> fitting, ProblemCode code) {
        Finding finding = rows.row(index);
        if (fitting.contains(finding.form())) {
            return;
        }
        Form form = rows.origin().form();
        List<Enum<?>> expected = Arrays.<Enum<?>>asList(fitting.toArray(DisciplineForm[]::new));
        problems.addValue(
                rows.place(index, "form"),
                finding.form().name(),
                code,
                "form",
                name(finding.form(), form),
                "other",
                Shown.of(finding.subject()),
                "expected",
                Codes.list(expected, form),
                "otherColumn",
                rows.label("subject"));
    }

    private static Words name(DisciplineForm form, Form file) {
        return Codes.list(List.of(form), file);
    }
}
