package vn.minhxet.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;

/**
 * What the tables of organizations and of members both hold of a year. Counts that nobody entered are
 * {@link Unknown#NUMBER}.
 */
public sealed interface SubjectRow permits OrganizationRow, MemberRow {

    String id();

    String name();

    /** General points, 0 to 30, in hundredths. */
    int generalPoints();

    /** Points for results, 0 to 70, in hundredths. */
    int resultPoints();

    int tasksAssigned();

    int tasksCompleted();

    int tasksOnTime();

    int tasksExceeded();

    int shortcomings();

    int shortcomingsRemedied();

    /** Missed of the five basic socio-economic targets. */
    int targetsMissed();

    /** Whether a complaint, denunciation or sign of violation is pending. */
    boolean complaintPending();

    @Nullable
    Grade selfGrade();

    @Nullable
    Grade previousGrade();

    /** The grades of the quarters so far, in order. */
    List<Grade> quarterGrades();
}
