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
 * The rules for one kind of subject in the order in which they must be evaluated: points, then verdicts, then notes (trình tự
 * áp dụng quy tắc). Immutable but for the profiles that have come up; safe for any thread.
 */
final class RuleSequence {

    private final List<RuleGroup> all;
    private final List<RuleGroup> batches;
    private final List<RuleGroup.Bound> bound;
    private final List<List<RuleEvaluator>> rules;
    private final int points;
    private final int verdicts;
    private final FiredRulesTable profiles;
    private final FiredRulesCache recent;
    private final long adjustment;

    /**
     * @param all the batches of the rulebook, of which those for this kind of subject are taken
     * @param batches those, in the order in which they are asked
     */
    private RuleSequence(
            List<RuleGroup> all,
            List<RuleGroup> batches,
            RulebookParameters parameters,
            Schema<?> schema,
            FiredRulesTable profiles,
            FiredRulesCache recent) {
        this.all = all;
        this.batches = batches;
        this.bound = batches.stream().map(it -> it.bind(parameters)).toList();
        this.rules = bound.stream()
                .map(it -> it.rules().stream().map(RuleEvaluator::new).toList())
                .toList();
        this.points = count(Effect.POINTS);
        this.verdicts = batches.size() - count(Effect.NOTE);
        this.profiles = profiles;
        this.recent = recent;
        this.adjustment = schema.mask(List.of("adjustment"));
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
                .map(batch -> batch.rules().stream().map(CompiledRule::text).toList())
                .toList();
        FiredRulesTable profiles = new FiredRulesTable(texts);
        int[] notAboutFindings = IntStream.range(0, ordered.size())
                .filter(it ->
                        !is(ordered.get(it), Effect.NOTE) && !ordered.get(it).isAboutFindings())
                .toArray();
        FiredRulesCache recent = new FiredRulesCache(profiles, notAboutFindings);
        return new RuleSequence(all, ordered, parameters, schema, profiles, recent);
    }

    /** The same rules with other parameters; what follows of which rules fired stays the same. */
    RuleSequence with(RulebookParameters parameters, Schema<?> schema) {
        return new RuleSequence(all, batches, parameters, schema, profiles, recent);
    }

    private int count(Effect effect) {
        return (int) batches.stream().filter(it -> is(it, effect)).count();
    }

    private static boolean is(RuleGroup batch, Effect effect) {
        return batch.rules().get(0).text().effect() == effect;
    }

    /** How many batches give or take points: the first ones. */
    int points() {
        return points;
    }

    /** How many batches give or take points or set the grade: the first ones; notes follow. */
    int verdicts() {
        return verdicts;
    }

    int size() {
        return batches.size();
    }

    /** Whether the rules of a batch look at findings. */
    boolean isAboutFindings(int batch) {
        return batches.get(batch).isAboutFindings();
    }

    RuleGroup.Bound batch(int batch) {
        return bound.get(batch);
    }

    List<RuleEvaluator> rules(int batch) {
        return rules.get(batch);
    }

    List<RuleEvaluator> allRules() {
        List<RuleEvaluator> all = new ArrayList<>();
        rules.forEach(all::addAll);
        return all;
    }

    /** The profile of a subject by its marks, those of the batches before the notes by place. */
    FiredRules profile(long[][] marks, int place) {
        return profiles.of(marks, place);
    }

    /** The profiles that came up last of subjects on whom the rules about findings marked nothing. */
    FiredRulesCache recent() {
        return recent;
    }

    /** The mask of the fact that says what points were given and taken. */
    long adjustment() {
        return adjustment;
    }

    /** Whether another course is of the same rules, perhaps with other parameters. */
    boolean isOf(RuleSequence other) {
        return isOf(other.all);
    }

    /** Whether it is of those batches of a rulebook. */
    boolean isOf(List<RuleGroup> others) {
        return all == others;
    }
}
