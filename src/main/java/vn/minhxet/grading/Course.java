package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.compiling.LiftedRule;
import vn.minhxet.rulebook.compiling.RuleBatch;
import vn.minhxet.subject.Catalogue;

/**
 * The rules for one kind of subject in the order in which they must be asked: points, then verdicts, then notes (trình tự
 * áp dụng quy tắc). Immutable but for the profiles that have come up; safe for any thread.
 */
final class Course {

    private final List<RuleBatch> all;
    private final List<RuleBatch> batches;
    private final List<RuleBatch.Bound> bound;
    private final List<List<PlannedRule>> rules;
    private final int points;
    private final int verdicts;
    private final Profiles profiles;
    private final RecentProfiles recent;
    private final long adjustment;

    /**
     * @param all the batches of the rulebook, of which those for this kind of subject are taken
     * @param batches those, in the order in which they are asked
     */
    private Course(
            List<RuleBatch> all,
            List<RuleBatch> batches,
            Parameters parameters,
            Catalogue<?> catalogue,
            Profiles profiles,
            RecentProfiles recent) {
        this.all = all;
        this.batches = batches;
        this.bound = batches.stream().map(it -> it.bind(parameters)).toList();
        this.rules = bound.stream()
                .map(it -> it.rules().stream().map(PlannedRule::new).toList())
                .toList();
        this.points = count(Effect.POINTS);
        this.verdicts = batches.size() - count(Effect.NOTE);
        this.profiles = profiles;
        this.recent = recent;
        this.adjustment = catalogue.mask(List.of("adjustment"));
    }

    static Course of(List<RuleBatch> all, Parameters parameters, Catalogue<?> catalogue) {
        List<RuleBatch> meant = all.stream()
                .filter(it -> it.rules().get(0).text().subject().catalogue() == catalogue)
                .toList();
        List<RuleBatch> ordered = Stream.of(
                        meant.stream().filter(it -> is(it, Effect.POINTS)),
                        meant.stream().filter(it -> !is(it, Effect.POINTS) && !is(it, Effect.NOTE)),
                        meant.stream().filter(it -> is(it, Effect.NOTE)))
                .flatMap(it -> it)
                .toList();
        List<List<RuleText>> texts = ordered.stream()
                .map(batch -> batch.rules().stream().map(LiftedRule::text).toList())
                .toList();
        Profiles profiles = new Profiles(texts);
        int[] notAboutFindings = IntStream.range(0, ordered.size())
                .filter(it ->
                        !is(ordered.get(it), Effect.NOTE) && !ordered.get(it).isAboutFindings())
                .toArray();
        RecentProfiles recent = new RecentProfiles(profiles, notAboutFindings);
        return new Course(all, ordered, parameters, catalogue, profiles, recent);
    }

    /** The same rules with other parameters; what follows of which rules fired stays the same. */
    Course with(Parameters parameters, Catalogue<?> catalogue) {
        return new Course(all, batches, parameters, catalogue, profiles, recent);
    }

    private int count(Effect effect) {
        return (int) batches.stream().filter(it -> is(it, effect)).count();
    }

    private static boolean is(RuleBatch batch, Effect effect) {
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

    RuleBatch.Bound batch(int batch) {
        return bound.get(batch);
    }

    List<PlannedRule> rules(int batch) {
        return rules.get(batch);
    }

    List<PlannedRule> allRules() {
        List<PlannedRule> all = new ArrayList<>();
        rules.forEach(all::addAll);
        return all;
    }

    /** The profile of a subject by its marks, those of the batches before the notes by place. */
    Profile profile(long[][] marks, int place) {
        return profiles.of(marks, place);
    }

    /** The profiles that came up last of subjects on whom the rules about findings marked nothing. */
    RecentProfiles recent() {
        return recent;
    }

    /** The mask of the fact that says what points were given and taken. */
    long adjustment() {
        return adjustment;
    }

    /** Whether another course is of the same rules, perhaps with other parameters. */
    boolean isOf(Course other) {
        return isOf(other.all);
    }

    /** Whether it is of those batches of a rulebook. */
    boolean isOf(List<RuleBatch> others) {
        return all == others;
    }
}
