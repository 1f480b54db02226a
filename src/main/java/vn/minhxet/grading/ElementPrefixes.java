package vn.minhxet.grading;

import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Schema;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.RowSchemas;

/** Prefixes that separate the facts of a finding, indicator or assessment from those of its subject. */
public final class ElementPrefixes {

    private ElementPrefixes() {}

    /** The prefix of the names of such facts: {@code finding.}, {@code indicator.} or {@code assessment.}. */
    public static String prefix(Schema<?> schema) {
        if (schema == FindingYear.SCHEMA) {
            return "finding.";
        }
        return schema == RowSchemas.INDICATOR ? "indicator." : "assessment.";
    }

    /** What identifies an element among those of its subject; settles the order of reasons. */
    public static String key(@Nullable Object element) {
        if (element instanceof FindingYear finding) {
            return finding.id();
        }
        if (element instanceof IndicatorRow indicator) {
            return indicator.indicator();
        }
        return element instanceof AssessmentRow assessment ? assessment.criterion() : "";
    }
}
