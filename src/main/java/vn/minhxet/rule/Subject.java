package vn.minhxet.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees of an organization or a member alike in one year (đối tượng xếp loại). A fact that nobody entered
 * has no meaning here: the engine never evaluates a condition whose facts are unknown.
 *
 * <p>Points and percentages are in hundredths: 87.5 points are 8750.
 */
public interface Subject {

    /** The id (mã), unique over organizations and members. */
    String id();

    /** Points for the general criteria (điểm tiêu chí chung), 0 to 3000 hundredths. */
    int generalPoints();

    /** Whether the points came of a score sheet, criterion by criterion. */
    boolean scored();

    /** Points for the results (điểm kết quả nhiệm vụ), 0 to 7000 hundredths. */
    int resultPoints();

    /** Points that rules gave and took (điểm cộng, trừ), in hundredths. */
    long adjustment();

    /** The total of points (tổng điểm) with what rules gave and took, kept within 0 to 10000 hundredths. */
    long score();

    /** Tasks assigned (nhiệm vụ được giao). */
    int tasksAssigned();

    /** Tasks completed (nhiệm vụ hoàn thành). */
    int tasksCompleted();

    /** Tasks completed by their date (nhiệm vụ đúng hạn). */
    int tasksOnTime();

    /** Tasks exceeded (nhiệm vụ vượt mức). */
    int tasksExceeded();

    /** Tasks assigned and not completed. */
    int tasksNotCompleted();

    /** Tasks completed after their date. */
    int tasksLate();

    /** Shortcomings that earlier reviews pointed out (hạn chế, khuyết điểm). */
    int shortcomings();

    /** Those of them that are remedied. */
    int shortcomingsRemedied();

    /** Basic socio-economic targets missed (chỉ tiêu cơ bản không đạt), 0 to 5. */
    int targetsMissed();

    /** Whether a complaint, a denunciation or a sign of violation is still to be verified. */
    boolean complaintPending();

    /** The grade of the year before, or null. */
    @Nullable
    Grade previousGrade();

    /** Quarters of the year that were graded NOT_COMPLETED (số quý không hoàn thành nhiệm vụ), as far as they are entered. */
    int quartersNotCompleted();

    /** Whether the year is graded (xếp loại cả năm), not one of its quarters. */
    boolean wholeYear();

    /** The grade of this year before the quota; only notes may read it. */
    @Nullable
    Grade eligibleGrade();

    /** Whether a finding records force majeure (bất khả kháng) in the graded year. */
    boolean forceMajeure();

    /**
     * Findings on the subject itself (kết luận). Written behind {@code from} it means those concluded in this review:
     * the reader of rule files puts {@code ofThisReview == true} into the pattern.
     */
    List<? extends Finding> findings();

    /** Findings on the subject itself whenever they were concluded. */
    default List<? extends Finding> allFindings() {
        return findings();
    }

    /** Targets of the subject and their results (chỉ tiêu). */
    List<? extends Indicator> indicators();

    /** Levels given to the subject, criterion by criterion (cấp độ theo tiêu chí). */
    List<? extends Assessment> assessments();

    /** Levels given for task results, and those whose aspect is unknown. */
    List<? extends Assessment> resultAssessments();

    /** Levels given for basic criteria, and those whose aspect is unknown. */
    List<? extends Assessment> basicAssessments();
}
