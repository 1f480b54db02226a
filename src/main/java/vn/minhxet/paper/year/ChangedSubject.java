package vn.minhxet.paper.year;

import java.util.Optional;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.rule.Grade;

/**
 * A decided result that was changed, as the record has it (kết quả bị điều chỉnh, hủy). Immutable.
 *
 * @param subject the id
 * @param before the grade that stood; empty where what was said of the person was erased since
 * @param after the grade after it; empty where the result was cancelled, to be graded again
 */
public record ChangedSubject(
        String subject,
        String name,
        Optional<Grade> before,
        Optional<Grade> after,
        String reason,
        PaperReference paper) {}
