package vn.minhxet.api.rulebook;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledRulebook;

/**
 * The rulebooks that requests choose from (kệ bộ quy tắc). Nothing is on it until all of them are compiled; from then
 * on it does not change. Safe for any thread.
 */
public final class RulebookLibrary {

    private static final MessageTemplate NONE_IN_FORCE = Messages.template("api.detail.NONE_IN_FORCE", "year");
    private static final MessageTemplate NONE_IN_FORCE_ON = Messages.template("api.detail.NONE_IN_FORCE_ON", "day");

    private record Filled(
            Rulebooks rulebooks, Map<String, EvaluationPlan> plans, Map<String, CompiledRulebook> compiled) {}

    private volatile @Nullable Filled filled;
    private volatile Bilingual trouble = ProblemKind.NOT_READY.remedy();

    /** Puts all rulebooks on the shelf, compiled. */
    public void fill(Rulebooks rulebooks, Collection<CompiledRulebook> compiled) {
        Map<String, EvaluationPlan> plans = new TreeMap<>();
        Map<String, CompiledRulebook> byId = new TreeMap<>();
        for (CompiledRulebook it : compiled) {
            plans.put(it.rulebook().id(), EvaluationPlan.of(it));
            byId.put(it.rulebook().id(), it);
        }
        filled = new Filled(rulebooks, plans, byId);
    }

    /** Says why the shelf stays empty. */
    public void fail(Bilingual why) {
        trouble = why;
    }

    /** All, in order of id. */
    public Collection<EvaluationPlan> all() {
        return filled().plans.values();
    }

    /** The one of that id. */
    public EvaluationPlan named(String id) {
        Filled now = filled();
        try {
            return Objects.requireNonNull(now.plans.get(now.rulebooks.get(id).id()));
        } catch (RulebookException unknown) {
            throw new ProblemException(ProblemKind.UNKNOWN_RULEBOOK, unknown.words());
        }
    }

    /** As they stand in the rules folder of the installation. */
    public Rulebooks rulebooks() {
        return filled().rulebooks;
    }

    /** The one of that id as it was compiled, for its parameters to be moved. */
    public CompiledRulebook compiled(String id) {
        return Objects.requireNonNull(filled().compiled.get(named(id).rulebook().id()), id);
    }

    /** The one that is named, else the one in force at the end of the graded year. */
    public EvaluationPlan choose(Optional<String> id, Period period) {
        Filled now = filled();
        try {
            return now.rulebooks
                    .choose(id, period)
                    .map(it -> now.plans.get(it.id()))
                    .orElseThrow(() -> noneInForce(period));
        } catch (RulebookException unknown) {
            throw new ProblemException(ProblemKind.UNKNOWN_RULEBOOK, unknown.words());
        }
    }

    private Filled filled() {
        if (filled == null) {
            throw new ProblemException(ProblemKind.NOT_READY, trouble);
        }
        return filled;
    }

    private static ProblemException noneInForce(Period period) {
        Bilingual words = period.wholeYear()
                ? NONE_IN_FORCE.with(period.year())
                : NONE_IN_FORCE_ON.with(DateParser.words(period.lastDay()));
        return new ProblemException(ProblemKind.NO_RULEBOOK_IN_FORCE, words);
    }
}
