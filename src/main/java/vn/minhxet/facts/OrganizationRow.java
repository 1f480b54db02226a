package vn.minhxet.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;

/**
 * One row of the table {@code organizations}: a party organization (tổ chức đảng) and its year. The row stands for its
 * leadership collective too. Counts that nobody entered are {@link Unknown#NUMBER}; points are in hundredths; codes and
 * dates not entered are null. Immutable.
 *
 * @param id unique over organizations and members together
 * @param committee the committee that decides for it, as papers name it; null where it follows from name and kind
 * @param parent the organization above, null for a root
 * @param predecessors organizations merged into this one in the year, in order of id
 * @param establishedOn null where established before this year
 * @param generalPoints 0 to 30 points, in hundredths
 * @param resultPoints 0 to 70 points, in hundredths
 * @param targetsMissed of the five basic socio-economic targets, 0 to 5
 * @param quarterGrades the grades of the quarters so far, at most four, in order
 */
public record OrganizationRow(
        String id,
        String name,
        @Nullable String committee,
        OrganizationKind kind,
        @Nullable String parent,
        @Nullable String sector,
        @Nullable String group,
        List<String> predecessors,
        @Nullable LocalDate establishedOn,
        int generalPoints,
        int resultPoints,
        int tasksAssigned,
        int tasksCompleted,
        int tasksOnTime,
        int tasksExceeded,
        int shortcomings,
        int shortcomingsRemedied,
        int targetsMissed,
        boolean outstanding,
        boolean complaintPending,
        @Nullable Grade selfGrade,
        @Nullable Grade previousGrade,
        List<Grade> quarterGrades)
        implements SubjectRow {

    public OrganizationRow {
        predecessors = List.copyOf(predecessors);
        quarterGrades = List.copyOf(quarterGrades);
    }

    /** The same row had another number been entered in a column of counts or points. */
    public OrganizationRow with(String column, int number) {
        return new OrganizationRow(
                id,
                name,
                committee,
                kind,
                parent,
                sector,
                group,
                predecessors,
                establishedOn,
                column.equals("generalPoints") ? number : generalPoints,
                column.equals("resultPoints") ? number : resultPoints,
                column.equals("tasksAssigned") ? number : tasksAssigned,
                column.equals("tasksCompleted") ? number : tasksCompleted,
                column.equals("tasksOnTime") ? number : tasksOnTime,
                column.equals("tasksExceeded") ? number : tasksExceeded,
                column.equals("shortcomings") ? number : shortcomings,
                column.equals("shortcomingsRemedied") ? number : shortcomingsRemedied,
                column.equals("targetsMissed") ? number : targetsMissed,
                outstanding,
                complaintPending,
                selfGrade,
                previousGrade,
                quarterGrades);
    }

    /** The same row with these grades of the quarters. */
    public OrganizationRow withQuarterGrades(List<Grade> grades) {
        return new OrganizationRow(
                id,
                name,
                committee,
                kind,
                parent,
                sector,
                group,
                predecessors,
                establishedOn,
                generalPoints,
                resultPoints,
                tasksAssigned,
                tasksCompleted,
                tasksOnTime,
                tasksExceeded,
                shortcomings,
                shortcomingsRemedied,
                targetsMissed,
                outstanding,
                complaintPending,
                selfGrade,
                previousGrade,
                grades);
    }
}
