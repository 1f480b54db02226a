package vn.minhxet.reading.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.reading.table.CodeParser;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.reading.table.SubjectIds;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.MemberStatus;

/** Checks findings: what happened was before it was concluded, and the form of discipline fits the subject. */
final class FindingCheck {

    private static final Set<DisciplineForm> FOR_MEMBERS =
            EnumSet.complementOf(EnumSet.of(DisciplineForm.DISSOLUTION, DisciplineForm.NONE));
    private static final Set<DisciplineForm> FOR_ORGANIZATIONS =
            EnumSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.DISSOLUTION);
    private static final Set<DisciplineForm> ON_PROBATION =
            EnumSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING);

    private final TableRows<FindingRow> rows;
    private final SubjectIds subjects;
    private final ProblemList problems;
    private SubjectIds.@Nullable Found near;

    FindingCheck(TableRows<FindingRow> rows, SubjectIds subjects, ProblemList problems) {
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

    private void checkDays(int index, FindingRow finding) {
        LocalDate occurredOn = finding.occurredOn();
        LocalDate concludedOn = finding.concludedOn();
        if (occurredOn != null && concludedOn != null && occurredOn.isAfter(concludedOn)) {
            report(index, "occurredOn", occurredOn, ProblemCode.OCCURRED_AFTER_CONCLUDED, "concludedOn", concludedOn);
        }
        LocalDate remediedOn = finding.remediedOn();
        if (occurredOn != null && remediedOn != null && remediedOn.isBefore(occurredOn)) {
            report(index, "remediedOn", remediedOn, ProblemCode.REMEDIED_BEFORE_OCCURRED, "occurredOn", occurredOn);
        }
    }

    private void report(
            int index, String column, LocalDate day, ProblemCode code, String otherColumn, LocalDate other) {
        problems.addValue(
                rows.place(index, column),
                day.toString(),
                code,
                "day",
                DateParser.words(day),
                "other",
                DateParser.words(other),
                "otherColumn",
                rows.label(otherColumn));
    }

    private void checkForm(int index, FindingRow finding) {
        SubjectIds.Found subject = finding.subject() == null ? null : subjects.find(finding.subject(), near);
        near = subject == null || subject.isOrganization() ? near : subject;
        DisciplineForm form = finding.form();
        if (subject == null || form == null) {
            return;
        }
        if (form == DisciplineForm.NONE) {
            checkNone(index, finding);
        } else if (subject.isOrganization()) {
            checkForm(index, form, FOR_ORGANIZATIONS, ProblemCode.FORM_NOT_FOR_ORGANIZATIONS);
        } else if (!FOR_MEMBERS.contains(form)) {
            checkForm(index, form, FOR_MEMBERS, ProblemCode.FORM_NOT_FOR_MEMBERS);
        } else if (((MemberRow) subject.rows().row(subject.index())).status() == MemberStatus.PROBATIONARY) {
            checkForm(index, form, ON_PROBATION, ProblemCode.FORM_NOT_FOR_PROBATIONARY);
        }
    }

    private void checkForm(int index, DisciplineForm imposed, Set<DisciplineForm> fitting, ProblemCode code) {
        if (fitting.contains(imposed)) {
            return;
        }
        Form form = rows.origin().form();
        List<Enum<?>> expected = Arrays.<Enum<?>>asList(fitting.toArray(DisciplineForm[]::new));
        problems.addValue(
                rows.place(index, "form"),
                imposed.name(),
                code,
                "form",
                name(imposed, form),
                "other",
                SafeText.of(rows.row(index).subject()),
                "expected",
                CodeParser.list(expected, form),
                "otherColumn",
                rows.label("subject"));
    }

    /** A decision of discipline imposes some. */
    private void checkNone(int index, FindingRow finding) {
        if (finding.kind() == FindingKind.DISCIPLINE) {
            problems.addValue(
                    rows.place(index, "form"),
                    DisciplineForm.NONE.name(),
                    ProblemCode.DISCIPLINE_WITHOUT_FORM,
                    "form",
                    name(DisciplineForm.NONE, rows.origin().form()),
                    "otherColumn",
                    rows.label("kind"));
        }
    }

    private static Bilingual name(DisciplineForm form, Form file) {
        return CodeParser.list(List.of(form), file);
    }
}
