package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.compiling.LiftedRule;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.Subject;

/**
 * One rule ready to be asked of any subject, in three values: a condition whose facts are unknown is not asked, a
 * condition that is known to fail silences the rule whatever is unknown. Immutable; safe for any thread.
 */
public final class PlannedRule {

    private static final Answer FIRES = Answer.fires(Collections.singletonList(null));

    private final LiftedRule.Bound bound;
    private final List<Asked> subjectConditions;
    private final List<Asked> elementConditions;
    private final ElementSource source;
    private final long besides;

    PlannedRule(LiftedRule.Bound bound) {
        this.bound = bound;
        RuleText text = bound.text();
        this.subjectConditions = asked(text.subject(), bound.subjectConditions());
        this.source = text.elementSource().orElse(null);
        this.elementConditions =
                text.element().map(it -> asked(it, bound.elementConditions())).orElse(List.of());
        this.besides = text.elementNeeds();
    }

    /** The rule as its author wrote it. */
    public RuleText text() {
        return bound.text();
    }

    /** Whether the interpretations on which it rests are switched on. */
    boolean active() {
        return bound.active();
    }

    /** The points that a rule of points gives (positive) or takes for all elements that fit, in hundredths. */
    long points(Subject subject) {
        return ask(Views.of(subject)).elements().stream()
                .mapToLong(element -> points(subject, element))
                .sum();
    }

    /** The points that it gives or takes for one element. */
    long points(Subject subject, Object element) {
        PointsHeard heard = new PointsHeard();
        bound.conclude(subject, element, heard);
        return heard.points();
    }

    /** Whether the rule is meant for such a subject: all that it asks of role, kind and status holds. */
    boolean isMeantFor(Views views) {
        return subjectConditions.stream().noneMatch(it -> it.classifying && it.ask(views) == Answer.State.SILENT);
    }

    /** How far a subject comes through the conditions, asked one by one. */
    RuleTrace trace(Views views) {
        Answer answer = ask(views);
        RuleTrace.Passage ofSubject = passage(subjectConditions, it -> it.ask(views));
        boolean asksElements = source != null && ofSubject.passed() == subjectConditions.size();
        List<RuleTrace.Passage> ofElements = asksElements
                ? source.elements().apply(views.best()).stream()
                        .map(this::passage)
                        .toList()
                : List.of();
        boolean silent = answer.state() == Answer.State.SILENT && isMeantFor(views);
        boolean fired = answer.state() == Answer.State.FIRES;
        return new RuleTrace(text(), fired, silent, answer.missing(), ofSubject, ofElements);
    }

    private RuleTrace.Passage passage(Object element) {
        long unknown = unknownOf(source.catalogue(), element);
        return passage(elementConditions, it -> it.askElement(element, unknown));
    }

    private static RuleTrace.Passage passage(List<Asked> conditions, Function<Asked, Answer.State> ask) {
        int passed = 0;
        for (Asked condition : conditions) {
            Answer.State state = ask.apply(condition);
            if (state != Answer.State.FIRES) {
                return new RuleTrace.Passage(passed, state == Answer.State.SILENT);
            }
            passed++;
        }
        return new RuleTrace.Passage(passed, false);
    }

    Answer ask(Views views) {
        long missing = 0;
        for (Asked condition : subjectConditions) {
            Answer.State state = condition.ask(views);
            if (state == Answer.State.SILENT) {
                return Answer.SILENT;
            }
            if (state == Answer.State.UNKNOWN) {
                missing |= condition.missing(views);
            }
        }
        if (source != null) {
            return askElements(views, missing);
        }
        return missing == 0 ? FIRES : Answer.unknown(names(missing));
    }

    private List<String> names(long mask) {
        return text().subject().catalogue().names(mask);
    }

    private Answer askElements(Views views, long missingOfSubject) {
        List<?> elements = source.elements().apply(views.best());
        if (elements.isEmpty() && !source.emptyIsUnknown()) {
            return Answer.SILENT;
        }
        Set<String> missing = new TreeSet<>(names(missingOfSubject));
        if (source.emptyIsUnknown() && elements.stream().noneMatch(this::surelyBelongs)) {
            missing.add(source.entered());
            return Answer.unknown(missing);
        }
        return askEach(elements, missing);
    }

    private boolean surelyBelongs(Object element) {
        return (source.impliedMask() & unknownOf(source.catalogue(), element)) == 0;
    }

    private Answer askEach(List<?> elements, Set<String> missing) {
        List<Object> fitting = new ArrayList<>();
        List<Object> open = new ArrayList<>();
        Set<String> missingOfElements = new TreeSet<>();
        for (Object element : elements) {
            Answer.State state = askElement(element, missingOfElements);
            if (state != Answer.State.SILENT) {
                (state == Answer.State.FIRES ? fitting : open).add(element);
            }
        }
        if (!fitting.isEmpty() && missing.isEmpty()) {
            return new Answer(Answer.State.FIRES, fitting, missingOfElements);
        }
        if (fitting.isEmpty() && open.isEmpty()) {
            return Answer.SILENT;
        }
        missing.addAll(missingOfElements);
        return new Answer(Answer.State.UNKNOWN, open, missing);
    }

    private Answer.State askElement(Object element, Set<String> missing) {
        long unknown = unknownOf(source.catalogue(), element);
        Set<String> ofThis = new TreeSet<>();
        for (Asked condition : elementConditions) {
            if ((condition.reads & unknown) != 0) {
                ofThis.addAll(condition.catalogue.names(condition.reads & unknown));
            } else if (!condition.predicate.test(element)) {
                return Answer.State.SILENT;
            }
        }
        ofThis.addAll(source.catalogue().names(besides & unknown));
        ofThis.forEach(name -> missing.add(prefix() + name));
        return ofThis.isEmpty() ? Answer.State.FIRES : Answer.State.UNKNOWN;
    }

    private String prefix() {
        return Elements.prefix(source.catalogue());
    }

    @SuppressWarnings("unchecked")
    private static <T> long unknownOf(Catalogue<T> catalogue, Object element) {
        return catalogue.unknown((T) element);
    }

    private static List<Asked> asked(RulePattern pattern, List<Predicate<Object>> predicates) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < predicates.size(); i++) {
            asked.add(new Asked(pattern.catalogue(), pattern.conditions().get(i).reads(), predicates.get(i)));
        }
        return asked;
    }

    /** One condition with the facts that it reads. */
    private static final class Asked {

        private final Catalogue<?> catalogue;
        private final Predicate<Object> predicate;
        private final long reads;
        private final boolean classifying;

        Asked(Catalogue<?> catalogue, List<String> reads, Predicate<Object> predicate) {
            this.catalogue = catalogue;
            this.predicate = predicate;
            this.reads = catalogue.mask(reads);
            this.classifying = reads.stream()
                    .allMatch(name -> catalogue.find(name).orElseThrow().classifying());
        }

        Answer.State ask(Views views) {
            if ((reads & views.unknown()) != 0) {
                return Answer.State.UNKNOWN;
            }
            boolean best = predicate.test(views.best());
            if (!views.settled() && best != predicate.test(views.worst())) {
                return Answer.State.UNKNOWN;
            }
            return best ? Answer.State.FIRES : Answer.State.SILENT;
        }

        Answer.State askElement(Object element, long unknown) {
            if ((reads & unknown) != 0) {
                return Answer.State.UNKNOWN;
            }
            return predicate.test(element) ? Answer.State.FIRES : Answer.State.SILENT;
        }

        long missing(Views views) {
            long unknown = reads & views.unknown();
            return unknown == 0 ? reads : unknown;
        }
    }
}
