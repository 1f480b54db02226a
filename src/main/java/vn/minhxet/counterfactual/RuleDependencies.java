package vn.minhxet.counterfactual;

import java.util.List;
import java.util.Set;
import vn.minhxet.facts.Schema;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.subject.RowSchemas;

/**
 * Which facts can make a difference to a rule: those its conditions read, and through the points given and taken those
 * that rules of points read. Rather one too many than one too few. Immutable.
 */
final class RuleDependencies {

    private final Schema<?> schema;
    private final List<ScoreItem> items;
    private final List<RuleText> ofPoints;

    /**
     * @param items the criteria of the score sheet of the subject; none where totals are entered
     */
    RuleDependencies(Rulebook rulebook, Schema<?> schema, List<ScoreItem> items) {
        this.schema = schema;
        this.items = items;
        this.ofPoints = rulebook.rules().stream()
                .filter(it -> it.effect() == Effect.POINTS && it.subject().schema() == schema)
                .toList();
    }

    /** Whether a change of a fact may change the answer of a rule. */
    boolean of(RuleText rule, FactRange leeway) {
        return reads(rule, leeway) || throughPoints(rule, leeway);
    }

    /** Whether a fact makes a difference to a rule only by the points that other rules give and take for it. */
    boolean throughPoints(RuleText rule, FactRange leeway) {
        return !reads(rule, leeway) && readsRoot(rule, "adjustment") && feedsPoints(leeway);
    }

    /** Whether the total of points rests on a fact. */
    boolean ofScore(FactRange leeway) {
        return Set.of("generalPoints", "resultPoints").contains(leeway.fact()) || feedsPoints(leeway);
    }

    /** Whether rules give or take points for a fact, or a criterion follows from it. */
    boolean feedsPoints(FactRange leeway) {
        return ofPoints.stream().anyMatch(it -> reads(it, leeway))
                || items.stream().map(ScoreItem::way).anyMatch(it -> followsFrom(it, leeway));
    }

    private boolean followsFrom(ScoreWay way, FactRange leeway) {
        return leeway.isIndicator()
                ? way.restsOnIndicator().filter(leeway.indicator()::equals).isPresent()
                : way.numbers().stream().anyMatch(it -> schema.roots(it).contains(leeway.fact()));
    }

    private static boolean reads(RuleText rule, FactRange leeway) {
        return leeway.isIndicator()
                ? rule.element()
                        .filter(it -> it.schema() == RowSchemas.INDICATOR && mayBeAbout(it, leeway.indicator()))
                        .isPresent()
                : readsRoot(rule, leeway.fact());
    }

    /** The codes that a rule names bound what it is about, unless it names them to leave them out. */
    private static boolean mayBeAbout(RulePattern pattern, String indicator) {
        return pattern.conditions().stream()
                .filter(it -> it.reads().contains("indicator"))
                .allMatch(it -> it.excludes() || it.operands().contains("\"" + indicator + "\""));
    }

    private static boolean readsRoot(RuleText rule, String root) {
        Schema<?> schema = rule.subject().schema();
        return rule.subject().conditions().stream()
                .flatMap(it -> it.reads().stream())
                .anyMatch(name -> schema.roots(name).contains(root));
    }
}
