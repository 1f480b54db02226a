package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Schema;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.compiled.CompiledRule;
import vn.minhxet.subject.AssessmentList;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.RowSchemas;
import vn.minhxet.subject.SubjectYear;

/**
 * Evaluates one rule of any subject in three values and collects what made it hold: a condition whose facts are unknown
 * is not evaluated, a condition that is known to fail silences the rule whatever is unknown. The plain way: the fast
 * one over many subjects is {@link vn.minhxet.rulebook.compiled.RuleGroup}, without reasons; {@code CompactResultsTest}
 * and {@code SessionOracleTest} hold the two equal. Immutable; safe for any thread.
 */
public final class RuleEvaluator {

    private static final Evaluation FIRES = Evaluation.fires(Collections.singletonList(null));

    /** A target of which nothing is reached: all points in proportion to what is missing are lost. */
    private static final IndicatorRow NOT_REACHED = new IndicatorRow("", "", 1, 0);

    /** All the points there are: where nobody entered an assessment it is unknown how many may fit. */
    private static final long ALL_POINTS = 100_00;

    private final CompiledRule.Bound bound;
    private final List<MaskedCondition> subjectConditions;
    private final List<MaskedCondition> elementConditions;
    private final @Nullable ElementSource source;
    private final long besides;

    RuleEvaluator(CompiledRule.Bound bound) {
        this.bound = bound;
        RuleText text = bound.text();
        this.subjectConditions = conditions(text.subject(), bound.subjectConditions());
        this.source = text.elementSource().orElse(null);
        this.elementConditions = text.element()
                .map(it -> conditions(it, bound.elementConditions()))
                .orElse(List.of());
        this.besides = text.elementNeeds();
    }

    /** The rule as its author wrote it. */
    public RuleText text() {
        return bound.text();
    }

    /** Whether the interpretations behind it are switched on. */
    boolean active() {
        return bound.active();
    }

    /** The points that a rule of points gives (positive) or takes for all elements that fit or may fit. */
    Adjustment adjustment(BestAndWorst bestAndWorst) {
        Evaluation answer = evaluate(bestAndWorst);
        SubjectYear subject = bestAndWorst.best();
        if (answer.missing().isEmpty()) {
            return Adjustment.exactly(answer.elements().stream()
                    .mapToLong(element -> points(subject, element))
                    .sum());
        }
        if (source == null) {
            return Adjustment.upTo(points(subject, null));
        }
        if (answer.missing().contains(source.entered())) {
            return Adjustment.upTo(Long.signum(mostFor(subject, null)) * ALL_POINTS);
        }
        boolean sure = subjectConditions.stream().allMatch(it -> it.evaluate(bestAndWorst) == Evaluation.State.FIRES);
        return source.elements().apply(subject).stream()
                .map(element -> ofElement(subject, element, sure))
                .reduce(Adjustment.NONE, Adjustment::plus);
    }

    private Adjustment ofElement(SubjectYear subject, Object element, boolean sure) {
        return switch (evaluateElement(element, new TreeSet<>())) {
            case SILENT -> Adjustment.NONE;
            case FIRES ->
                sure ? Adjustment.exactly(points(subject, element)) : Adjustment.upTo(points(subject, element));
            case UNKNOWN -> Adjustment.upTo(mostFor(subject, element));
        };
    }

    /** What the rule gives or takes at most for an element: of a target, as if nothing of it was reached. */
    private long mostFor(SubjectYear subject, @Nullable Object element) {
        boolean ofTarget = text().element()
                .filter(it -> it.schema() == RowSchemas.INDICATOR)
                .isPresent();
        return points(subject, ofTarget ? NOT_REACHED : element);
    }

    /** The points that it gives or takes for one element. */
    long points(SubjectYear subject, @Nullable Object element) {
        PointsCollector heard = new PointsCollector();
        bound.conclude(subject, element, heard);
        return heard.points();
    }

    /** Whether the rule applies to such a subject: its conditions on role, kind and status hold. */
    boolean isMeantFor(BestAndWorst bestAndWorst) {
        return subjectConditions.stream()
                .noneMatch(it -> it.classifying && it.evaluate(bestAndWorst) == Evaluation.State.SILENT);
    }

    /** Whether the rule could have held: it did not stay silent because nothing was held or assigned, as no vote was. */
    boolean hasOccasion(BestAndWorst bestAndWorst) {
        return subjectConditions.stream()
                .noneMatch(it -> it.evaluate(bestAndWorst) == Evaluation.State.SILENT && !it.isGiven(bestAndWorst));
    }

    /** How many conditions a subject passes, evaluated one by one. */
    RuleTrace trace(BestAndWorst bestAndWorst) {
        Evaluation answer = evaluate(bestAndWorst);
        RuleTrace.Passage ofSubject = passage(subjectConditions, it -> it.evaluate(bestAndWorst));
        boolean readsElements = source != null && ofSubject.passed() == subjectConditions.size();
        List<RuleTrace.Passage> ofElements = readsElements
                ? source().elements().apply(bestAndWorst.best()).stream()
                        .map(this::passage)
                        .toList()
                : List.of();
        boolean silent = answer.state() == Evaluation.State.SILENT && isMeantFor(bestAndWorst);
        boolean fired = answer.state() == Evaluation.State.FIRES;
        return new RuleTrace(text(), fired, silent, answer.missing(), ofSubject, ofElements);
    }

    private RuleTrace.Passage passage(Object element) {
        long unknown = unknownOf(source().schema(), element);
        return passage(elementConditions, it -> it.evaluateElement(element, unknown));
    }

    private static RuleTrace.Passage passage(
            List<MaskedCondition> conditions, Function<MaskedCondition, Evaluation.State> evaluate) {
        int passed = 0;
        for (MaskedCondition condition : conditions) {
            Evaluation.State state = evaluate.apply(condition);
            if (state != Evaluation.State.FIRES) {
                return new RuleTrace.Passage(passed, state == Evaluation.State.SILENT);
            }
            passed++;
        }
        return new RuleTrace.Passage(passed, false);
    }

    Evaluation evaluate(BestAndWorst bestAndWorst) {
        long missing = 0;
        for (MaskedCondition condition : subjectConditions) {
            Evaluation.State state = condition.evaluate(bestAndWorst);
            if (state == Evaluation.State.SILENT) {
                return Evaluation.SILENT;
            }
            if (state == Evaluation.State.UNKNOWN) {
                missing |= condition.missing(bestAndWorst);
            }
        }
        if (source != null) {
            return evaluateElements(bestAndWorst, missing);
        }
        return missing == 0 ? FIRES : Evaluation.unknown(names(missing));
    }

    private List<String> names(long mask) {
        return text().subject().schema().names(mask);
    }

    /** Where its elements come from; read only of a rule with elements. */
    private ElementSource source() {
        return Objects.requireNonNull(source);
    }

    private Evaluation evaluateElements(BestAndWorst bestAndWorst, long missingOfSubject) {
        List<?> elements = source().elements().apply(bestAndWorst.best());
        if (elements.isEmpty() && !source().emptyIsUnknown()) {
            return Evaluation.SILENT;
        }
        Set<String> missing = new TreeSet<>(names(missingOfSubject));
        if (source().emptyIsUnknown() && elements.stream().noneMatch(this::surelyBelongs)) {
            missing.add(source().entered());
            return Evaluation.unknown(missing);
        }
        Evaluation each = evaluateEach(elements, new TreeSet<>(missing));
        boolean lacking = text().asksEveryCriterion()
                && !AssessmentList.of(bestAndWorst.best().assessments()).ofEveryAspect();
        if (!lacking || each.state() == Evaluation.State.FIRES) {
            return each;
        }
        missing.add(source().entered());
        missing.addAll(each.missing());
        return new Evaluation(Evaluation.State.UNKNOWN, each.elements(), missing);
    }

    private boolean surelyBelongs(Object element) {
        return (source().impliedMask() & unknownOf(source().schema(), element)) == 0;
    }

    private Evaluation evaluateEach(List<?> elements, Set<String> missing) {
        List<Object> fitting = new ArrayList<>();
        List<Object> open = new ArrayList<>();
        Set<String> missingOfElements = new TreeSet<>();
        for (Object element : elements) {
            Evaluation.State state = evaluateElement(element, missingOfElements);
            if (state != Evaluation.State.SILENT) {
                (state == Evaluation.State.FIRES ? fitting : open).add(element);
            }
        }
        if (!fitting.isEmpty() && missing.isEmpty()) {
            return new Evaluation(Evaluation.State.FIRES, fitting, missingOfElements);
        }
        if (fitting.isEmpty() && open.isEmpty()) {
            return Evaluation.SILENT;
        }
        missing.addAll(missingOfElements);
        return new Evaluation(Evaluation.State.UNKNOWN, open, missing);
    }

    private Evaluation.State evaluateElement(Object element, Set<String> missing) {
        Schema<?> schema = source().schema();
        long unknown = unknownOf(schema, element);
        long lacking = besides & unknown;
        for (MaskedCondition condition : elementConditions) {
            if ((condition.reads & unknown) != 0) {
                lacking |= condition.reads & unknown;
            } else if (!condition.predicate.test(element)) {
                return Evaluation.State.SILENT;
            }
        }
        if (lacking == 0) {
            return Evaluation.State.FIRES;
        }
        schema.names(lacking).forEach(name -> missing.add(prefix() + name));
        return Evaluation.State.UNKNOWN;
    }

    private String prefix() {
        return ElementPrefixes.prefix(source().schema());
    }

    @SuppressWarnings("unchecked")
    private static <T> long unknownOf(Schema<T> schema, Object element) {
        return schema.unknown((T) element);
    }

    private static List<MaskedCondition> conditions(RulePattern pattern, List<Predicate<Object>> predicates) {
        List<MaskedCondition> masked = new ArrayList<>();
        for (int i = 0; i < predicates.size(); i++) {
            masked.add(new MaskedCondition(
                    pattern.schema(), pattern.conditions().get(i).reads(), predicates.get(i)));
        }
        return masked;
    }

    /** One condition with the facts that it reads. */
    private static final class MaskedCondition {

        private final Schema<?> schema;
        private final List<String> names;
        private final Predicate<Object> predicate;
        private final long reads;
        private final boolean classifying;

        MaskedCondition(Schema<?> schema, List<String> reads, Predicate<Object> predicate) {
            this.schema = schema;
            this.names = List.copyOf(reads);
            this.predicate = predicate;
            this.reads = schema.mask(reads);
            this.classifying = reads.stream()
                    .allMatch(name -> schema.find(name).orElseThrow().classifying());
        }

        Evaluation.State evaluate(BestAndWorst bestAndWorst) {
            if ((reads & bestAndWorst.unknown()) != 0) {
                return Evaluation.State.UNKNOWN;
            }
            boolean best = predicate.test(bestAndWorst.best());
            if (!bestAndWorst.settled() && bestAndWorst.cases().stream().anyMatch(it -> best != predicate.test(it))) {
                return Evaluation.State.UNKNOWN;
            }
            return best ? Evaluation.State.FIRES : Evaluation.State.SILENT;
        }

        /** Whether there is something of which all facts tell that it reads. */
        boolean isGiven(BestAndWorst bestAndWorst) {
            FactValues<?> facts = FactValues.of(bestAndWorst.best());
            return names.stream().allMatch(facts::isGiven);
        }

        Evaluation.State evaluateElement(Object element, long unknown) {
            if ((reads & unknown) != 0) {
                return Evaluation.State.UNKNOWN;
            }
            return predicate.test(element) ? Evaluation.State.FIRES : Evaluation.State.SILENT;
        }

        long missing(BestAndWorst bestAndWorst) {
            long missing = (reads & bestAndWorst.unknown()) | openPoints(bestAndWorst);
            return missing == 0 ? reads : missing;
        }

        /** Of the parts of the total those that a criterion, or points given and taken by rules, leave open. */
        private long openPoints(BestAndWorst bestAndWorst) {
            List<String> read = schema.names(reads);
            if (bestAndWorst.settled() || !read.contains("generalPoints")) {
                return 0;
            }
            FactValues<?> best = FactValues.of(bestAndWorst.best());
            FactValues<?> worst = FactValues.of(bestAndWorst.worst());
            return schema.mask(read.stream()
                    .filter(it -> !best.value(it).equals(worst.value(it)))
                    .toList());
        }
    }
}
