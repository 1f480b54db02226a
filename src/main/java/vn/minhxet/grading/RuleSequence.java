package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.rulebook.compiled.CompiledRule;
import vn.minhxet.rulebook.compiled.RuleGroup;

/**
 * The rules for one kind of subject in the order of evaluation: points, then verdicts, then notes (trình tự áp dụng quy
 * tắc). Immutable but for the table of fired rules; safe for any thread.
 */
final class RuleSequence {

    private final List<RuleGroup> all;
    private final List<RuleGroup> groups;
    private final List<RuleGroup.Bound> bound;
    private final List<List<RuleEvaluator>> rules;
    private final int points;
    private final int verdicts;
    private final FiredRulesTable firedRules;
    private final FiredRulesCache recent;

    /**
     * @param all the groups of the rulebook
     * @param groups those for this kind of subject, in the order of evaluation
     */
    private RuleSequence(
            List<RuleGroup> all,
            List<RuleGroup> groups,
            RulebookParameters parameters,
            FiredRulesTable firedRules,
            FiredRulesCache recent) {
        this.all = all;
        this.groups = groups;
        this.bound = groups.stream().map(it -> it.bind(parameters)).toList();
        this.rules = bound.stream()
                .map(it -> it.rules().stream().map(RuleEvaluator::new).toList())
                .toList();
        this.points = count(Effect.POINTS);
        this.verdicts = groups.size() - count(Effect.NOTE);
        this.firedRules = firedRules;
        this.recent = recent;
    }

    static RuleSequence of(List<RuleGroup> all, RulebookParameters parameters, Schema<?> schema) {
        List<RuleGroup> meant = all.stream()
                .filter(it -> it.rules().get(0).text().subject().schema() == schema)
                .toList();
        List<RuleGroup> ordered = Stream.of(
                        meant.stream().filter(it -> is(it, Effect.POINTS)),
                        meant.stream().filter(it -> !is(it, Effect.POINTS) && !is(it, Effect.NOTE)),
                        meant.stream().filter(it -> is(it, Effect.NOTE)))
                .flatMap(it -> it)
                .toList();
        List<List<RuleText>> texts = ordered.stream()
                .map(group -> group.rules().stream().map(CompiledRule::text).toList())
                .toList();
        FiredRulesTable firedRules = new FiredRulesTable(texts);
        int[] notAboutFindings = IntStream.range(0, ordered.size())
                .filter(it ->
                        !is(ordered.get(it), Effect.NOTE) && !ordered.get(it).isAboutFindings())
                .toArray();
        FiredRulesCache recent = new FiredRulesCache(firedRules, notAboutFindings);
        return new RuleSequence(all, ordered, parameters, firedRules, recent);
    }

    /** The same rules with other parameters; they share the table of fired rules. */
    RuleSequence with(RulebookParameters parameters) {
        return new RuleSequence(all, groups, parameters, firedRules, recent);
    }

    private int count(Effect effect) {
        return (int) groups.stream().filter(it -> is(it, effect)).count();
    }

    private static boolean is(RuleGroup group, Effect effect) {
        return group.rules().get(0).text().effect() == effect;
    }

    /** The number of groups that give or take points; they come first. */
    int points() {
        return points;
    }

    /** The number of groups before the notes. */
    int verdicts() {
        return verdicts;
    }

    int size() {
        return groups.size();
    }

    /** Whether the rules of a group read findings. */
    boolean isAboutFindings(int group) {
        return groups.get(group).isAboutFindings();
    }

    RuleGroup.Bound group(int group) {
        return bound.get(group);
    }

    List<RuleEvaluator> rules(int group) {
        return rules.get(group);
    }

    List<RuleEvaluator> allRules() {
        List<RuleEvaluator> all = new ArrayList<>();
        rules.forEach(all::addAll);
        return all;
    }

    /** The fired rules of the subject at a place, by the marks of the groups before the notes. */
    FiredRules firedRules(long[][] marks, int place) {
        return firedRules.of(marks, place);
    }

    /** The recent fired rules of subjects without findings. */
    FiredRulesCache recent() {
        return recent;
    }

    /** Whether another sequence has the same rules, perhaps with other parameters. */
    boolean isOf(RuleSequence other) {
        return isOf(other.all);
    }

    /** Whether it has these groups of a rulebook. */
    boolean isOf(List<RuleGroup> others) {
        return all == others;
    }
}
