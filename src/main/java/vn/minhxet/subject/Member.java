package vn.minhxet.subject;

import java.time.LocalDate;

/**
 * One row of the table {@code members}: a party member (đảng viên) and the year. Counts that nobody entered are
 * {@link Unknown#NUMBER}; points and percentages are in hundredths; codes and dates not entered are null. Immutable.
 *
 * @param id unique over organizations and members together
 * @param organization the cell in which the member sits
 * @param leads the organization led, or null
 * @param collective the organization whose leadership collective the member sits in, or null
 * @param monthsOnLeave months of sick leave in the year
 * @param generalPoints 0 to 30 points, in hundredths
 * @param resultPoints 0 to 70 points, in hundredths
 * @param tasksAssigned tasks of the member; of a leader, those of the area led
 * @param lowConfidencePercent low-confidence votes, 0 to 100 per cent, in hundredths
 * @param officialGrade the grade as a civil servant, null where the member is none
 */
public record Member(
        String id,
        String name,
        String organization,
        MemberStatus status,
        LocalDate admittedOn,
        Role role,
        String leads,
        String collective,
        boolean exempt,
        boolean suspended,
        int monthsOnLeave,
        int generalPoints,
        int resultPoints,
        int tasksAssigned,
        int tasksCompleted,
        int tasksOnTime,
        int tasksExceeded,
        int shortcomings,
        int shortcomingsRemedied,
        int targetsMissed,
        int lowConfidencePercent,
        int unitsInCharge,
        int unitsFailed,
        Grade officialGrade,
        boolean complaintPending,
        Grade selfGrade,
        Grade previousGrade)
        implements Entered {}
