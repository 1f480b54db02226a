package vn.minhxet.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Subject;

/**
 * One organization or member as a rule sees it in one year: its own facts, and what comes from others as properties
 * prepared before its rules run.
 */
public sealed interface SubjectYear extends Subject permits MemberYear, OrganizationYear {

    /** The row entered for the subject itself. */
    SubjectRow row();

    SubjectKind subjectKind();

    Period period();

    /** Findings on this subject, in order of conclusion and id. */
    @Override
    List<FindingYear> findings();

    /** Whether any finding concerns the subject: its own or one taken over from others. */
    boolean hasFindings();

    /** Levels given to this subject, in order of criterion. */
    @Override
    List<AssessmentRow> assessments();

    /** Targets of this subject, in order of indicator. */
    @Override
    List<IndicatorRow> indicators();

    /** What came of a score sheet, null where totals are entered. */
    @Nullable
    ScoredPoints points();

    /** Whether the points came of a score sheet, criterion by criterion. */
    @Override
    default boolean scored() {
        return points() != null;
    }

    /** The same subject with other points of a score sheet. */
    SubjectYear withPoints(@Nullable ScoredPoints others);

    /**
     * Points given and taken by rules, in hundredths; {@link Unknown#FIGURE} where a rule of points could not be
     * evaluated.
     */
    @Override
    long adjustment();

    /** The grade before the quota once it is known, else null; only notes may read it. */
    @Override
    Grade eligibleGrade();

    /** The same subject with other targets. */
    SubjectYear withIndicators(List<IndicatorRow> others);

    /** The same subject with points given and taken. */
    SubjectYear withAdjustment(long points);

    /** The same subject once its grade before the quota is known. */
    SubjectYear withEligibleGrade(@Nullable Grade grade);

    @Override
    default String id() {
        return row().id();
    }

    default String name() {
        return row().name();
    }

    @Override
    default int generalPoints() {
        ScoredPoints scored = points();
        return scored == null ? row().generalPoints() : scored.general();
    }

    @Override
    default int resultPoints() {
        ScoredPoints scored = points();
        return scored == null ? row().resultPoints() : scored.result();
    }

    @Override
    default int tasksAssigned() {
        return row().tasksAssigned();
    }

    @Override
    default int tasksCompleted() {
        return row().tasksCompleted();
    }

    @Override
    default int tasksOnTime() {
        return row().tasksOnTime();
    }

    @Override
    default int tasksExceeded() {
        return row().tasksExceeded();
    }

    /** Tasks assigned and not completed. */
    @Override
    default int tasksNotCompleted() {
        return tasksAssigned() - tasksCompleted();
    }

    /** Tasks completed after their date. */
    @Override
    default int tasksLate() {
        return tasksCompleted() - tasksOnTime();
    }

    /** 0 where none was pointed out. */
    @Override
    default int shortcomings() {
        return Math.max(0, row().shortcomings());
    }

    @Override
    default int shortcomingsRemedied() {
        return Math.max(0, row().shortcomingsRemedied());
    }

    /** 0 where none was assigned. */
    @Override
    default int targetsMissed() {
        return Math.max(0, row().targetsMissed());
    }

    @Override
    default boolean complaintPending() {
        return row().complaintPending();
    }

    default @Nullable Grade selfGrade() {
        return row().selfGrade();
    }

    @Override
    default @Nullable Grade previousGrade() {
        return row().previousGrade();
    }

    @Override
    default int quartersNotCompleted() {
        List<Grade> grades = row().quarterGrades();
        int count = 0;
        for (int i = 0; i < grades.size(); i++) {
            count += grades.get(i) == Grade.NOT_COMPLETED ? 1 : 0;
        }
        return count;
    }

    @Override
    default boolean wholeYear() {
        return period().wholeYear();
    }

    /**
     * The total of points, in hundredths: general, results and what rules gave and took, kept within 0 to 100 points.
     * Meaningful only where all of them are known.
     */
    @Override
    default long score() {
        return total(row(), points(), adjustment());
    }

    /**
     * The total of the points and those that rules gave and took, in hundredths, kept within 0 to 100 points.
     *
     * @param scored what came of a score sheet, null where totals are entered
     */
    static long total(SubjectRow row, @Nullable ScoredPoints scored, long adjustment) {
        long points = scored == null
                ? row.generalPoints() + row.resultPoints()
                : scored.general() + scored.result() + scored.bonus();
        return Math.max(0, Math.min(100_00, points + adjustment));
    }

    /** Levels given for task results, and those whose aspect is unknown. */
    @Override
    default List<AssessmentRow> resultAssessments() {
        return AssessmentList.of(assessments()).result();
    }

    /** Levels given for basic criteria, and those whose aspect is unknown. */
    @Override
    default List<AssessmentRow> basicAssessments() {
        return AssessmentList.of(assessments()).basic();
    }

    /**
     * Whether a finding on this subject records force majeure (bất khả kháng) in the graded year, which softens what
     * was not achieved.
     */
    @Override
    default boolean forceMajeure() {
        List<FindingYear> findings = findings();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).excusesThisYear()) {
                return true;
            }
        }
        return false;
    }
}
