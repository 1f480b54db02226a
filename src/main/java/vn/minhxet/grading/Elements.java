package vn.minhxet.grading;

import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Indicator;

/** How the facts of a finding, indicator or assessment are told from those of its subject. */
public final class Elements {

    private Elements() {}

    /** The prefix of the names of such facts: {@code finding.}, {@code indicator.} or {@code assessment.}. */
    public static String prefix(Catalogue<?> catalogue) {
        if (catalogue == FindingYear.CATALOGUE) {
            return "finding.";
        }
        return catalogue == Indicator.CATALOGUE ? "indicator." : "assessment.";
    }

    /** What identifies an element among those of its subject; settles the order of reasons. */
    public static String key(Object element) {
        if (element instanceof FindingYear finding) {
            return finding.id();
        }
        if (element instanceof Indicator indicator) {
            return indicator.indicator();
        }
        return element instanceof Assessment assessment ? assessment.criterion() : "";
    }
}
