package vn.minhxet.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;

/** Grades a year by one regulation, from the cells up (bộ đánh giá đối chứng). */
final class Oracle {

    private final Figures figures;
    private final Regulation regulation;

    /** An oracle for the rulebook of that id, with these figures. */
    Oracle(String rulebook, Figures figures) {
        this(rulebook, figures, Set.of());
    }

    /**
     * The same.
     *
     * @param scored whose totals come of a score sheet
     */
    Oracle(String rulebook, Figures figures, Set<String> scored) {
        this.figures = figures;
        this.regulation = regulation(rulebook, scored);
    }

    private Regulation regulation(String rulebook, Set<String> scored) {
        return switch (rulebook) {
            case "366-qd-tw" -> new Regulation366(figures);
            case "124-qd-tw" -> new Regulation124(figures);
            case "132-qd-tw" -> new Regulation132(figures);
            case "hue" -> new GuidanceHue(figures, scored);
            case "thanh-hoa" -> new GuidanceThanhHoa(figures);
            default -> throw new IllegalArgumentException("no regulation " + rulebook);
        };
    }

    /** The answer for every subject, by id. */
    Map<String, ExpectedGrading> answers(YearFacts facts) {
        OracleTree tree = new OracleTree(facts);
        return new Quotas(figures, tree).answers(facts, conclusions(facts, tree));
    }

    private Map<String, Conclusion> conclusions(YearFacts facts, OracleTree tree) {
        OraclePreparation preparation = new OraclePreparation(facts, tree);
        Map<String, Conclusion> conclusions = new LinkedHashMap<>();
        facts.members()
                .forEach(it -> conclusions.put(
                        it.id(), regulation.on(preparation.of(it)).conclude()));
        facts.organizations().forEach(it -> concludeFromBelow(it, tree, preparation, conclusions));
        return conclusions;
    }

    /** Subordinate organizations before the organization (366-QĐ/TW art. 12). */
    private void concludeFromBelow(
            OrganizationRow row, OracleTree tree, OraclePreparation preparation, Map<String, Conclusion> conclusions) {
        if (!conclusions.containsKey(row.id())) {
            tree.childrenOf(row.id()).forEach(it -> concludeFromBelow(it, tree, preparation, conclusions));
            conclusions.put(
                    row.id(), regulation.on(preparation.of(row, conclusions)).conclude());
        }
    }
}
