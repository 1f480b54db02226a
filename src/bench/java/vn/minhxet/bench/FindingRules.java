package vn.minhxet.bench;

import java.util.List;
import vn.minhxet.subject.FindingYear;

/** The rules that look at one finding each, asked of all findings in a list. Not safe for several threads. */
final class FindingRules {

    private final RuleTable table;
    private long fired;
    private long open;

    FindingRules(RuleTable table) {
        this.table = table;
    }

    /** Asks the rules of some findings. */
    void ask(List<FindingYear> findings) {
        fired = 0;
        open = 0;
        for (FindingYear finding : findings) {
            long known = FindingFacts.of(finding);
            fired |= table.firing(known);
            open |= table.open(known);
        }
    }

    /** The rules that fired for one of the findings. */
    long fired() {
        return fired;
    }

    /** The rules that fired for none of the findings and might fire for one. */
    long open() {
        return open & ~fired;
    }
}
