package vn.minhxet.rulebook.check;

import java.util.List;
import java.util.Optional;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.problem.RuleProblem;

/**
 * What came of reading one rulebook. Immutable.
 *
 * @param rulebook empty where there is a problem, in it or in the one that it extends
 * @param extending whether it says that it extends another
 * @param base the reading of the rulebook that it extends
 * @param packageNames of its rule files
 * @param problems its own, by file and line
 */
record RulebookReading(
        String id,
        Optional<Rulebook> rulebook,
        boolean extending,
        Optional<RulebookReading> base,
        List<String> packageNames,
        List<RuleProblem> problems) {

    RulebookReading {
        packageNames = List.copyOf(packageNames);
        problems = List.copyOf(problems);
    }
}
