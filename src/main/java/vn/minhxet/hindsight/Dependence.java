package vn.minhxet.hindsight;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.Indicator;

/**
 * Which facts can make a difference to a rule: those its conditions read, and through the points given and taken those that
 * rules of points read. Rather one too many than one too few. Immutable.
 */
final class Dependence {

    private static final Pattern CODE = Pattern.compile("\"([^\"]+)\"");

    private final List<RuleText> ofPoints;

    Dependence(Rulebook rulebook, Catalogue<?> catalogue) {
        this.ofPoints = rulebook.rules().stream()
                .filter(it -> it.effect() == Effect.POINTS && it.subject().catalogue() == catalogue)
                .toList();
    }

    /** Whether a rule may answer otherwise once a fact is otherwise. */
    boolean of(RuleText rule, Leeway leeway) {
        return reads(rule, leeway) || throughPoints(rule, leeway);
    }

    /** Whether a fact makes a difference to a rule only by the points that other rules give and take for it. */
    boolean throughPoints(RuleText rule, Leeway leeway) {
        return !reads(rule, leeway) && readsRoot(rule, "adjustment") && feedsPoints(leeway);
    }

    /** Whether the total of points rests on a fact. */
    boolean ofScore(Leeway leeway) {
        return Set.of("generalPoints", "resultPoints").contains(leeway.fact()) || feedsPoints(leeway);
    }

    /** Whether points are given or taken for a fact. */
    boolean feedsPoints(Leeway leeway) {
        return ofPoints.stream().anyMatch(it -> reads(it, leeway));
    }

    private static boolean reads(RuleText rule, Leeway leeway) {
        return leeway.isIndicator()
                ? rule.element()
                        .filter(it -> it.catalogue() == Indicator.CATALOGUE && mayBeAbout(it, leeway.indicator()))
                        .isPresent()
                : readsRoot(rule, leeway.fact());
    }

    /** The codes that a rule names bound what it is about, unless it names them to leave them out. */
    private static boolean mayBeAbout(RulePattern pattern, String indicator) {
        return pattern.conditions().stream()
                .filter(it -> it.reads().contains("indicator"))
                .allMatch(it -> leavesOut(it) || codes(it).contains(indicator));
    }

    private static boolean leavesOut(Condition condition) {
        return condition.text().contains("!=") || condition.text().contains("not in");
    }

    private static Set<String> codes(Condition condition) {
        return CODE.matcher(condition.text()).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    private static boolean readsRoot(RuleText rule, String root) {
        Catalogue<?> catalogue = rule.subject().catalogue();
        return rule.subject().conditions().stream()
                .flatMap(it -> it.reads().stream())
                .anyMatch(name -> catalogue.roots(name).contains(root));
    }
}
