package vn.minhxet.subject;

import java.util.Collection;
import java.util.List;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.rule.Aspect;

/** The levels given to a subject, also by what they are about (cấp độ đánh giá theo tiêu chí). Immutable. */
public final class AssessmentList extends KnownList<AssessmentRow> {

    private final KnownList<AssessmentRow> result;
    private final KnownList<AssessmentRow> basic;
    private final boolean ofEveryAspect;

    private AssessmentList(Collection<AssessmentRow> all) {
        super(RowSchemas.ASSESSMENT, all);
        this.result = about(Aspect.RESULT);
        this.basic = about(Aspect.BASIC);
        this.ofEveryAspect = any(Aspect.RESULT) && any(Aspect.BASIC);
    }

    /** The levels of a list; itself where it is such already. */
    public static AssessmentList of(List<AssessmentRow> list) {
        return list instanceof AssessmentList levels ? levels : new AssessmentList(list);
    }

    /** Those for task results, and those whose aspect is unknown. */
    List<AssessmentRow> result() {
        return result;
    }

    /** Those for basic criteria, and those whose aspect is unknown. */
    List<AssessmentRow> basic() {
        return basic;
    }

    /**
     * Whether both the task results and the basic criteria surely have a level. Without one of them a criterion is missing
     * that nobody can say anything of.
     */
    public boolean ofEveryAspect() {
        return ofEveryAspect;
    }

    private boolean any(Aspect aspect) {
        return stream().anyMatch(it -> it.aspect() == aspect);
    }

    private KnownList<AssessmentRow> about(Aspect aspect) {
        return new KnownList<>(
                RowSchemas.ASSESSMENT,
                stream()
                        .filter(it -> it.aspect() == aspect || it.aspect() == null)
                        .toList());
    }
}
