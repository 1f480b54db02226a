package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.minhxet.grading.BestAndWorst;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.RowSchemas;
import vn.minhxet.subject.SubjectYear;

/**
 * A rule of which some fact may be unknown (quy tắc khi thiếu số liệu). A session knows nothing of unknown facts, so it is
 * asked for each condition by itself, and what follows from the answers is put together here. Immutable; safe for any
 * thread.
 */
final class ThreeValuedRule {

    /** Of more findings than this the first are listed and the others counted (decision 29). */
    private static final int MOST_LISTED = 20;

    private final RuleText text;
    private final ThreeValuedConditions ofSubject;
    private final ElementSource source;
    private final ThreeValuedConditions ofElement;

    ThreeValuedRule(RuleText text, ConditionsApart apart) {
        this.text = text;
        this.ofSubject = new ThreeValuedConditions(text, text.subject(), apart, List.of());
        this.source = text.element()
                .map(it -> ElementSource.find(
                                it.source(), text.subject().schema().type())
                        .orElseThrow())
                .orElse(null);
        this.ofElement = text.element()
                .map(it -> new ThreeValuedConditions(text, it, apart, besides()))
                .orElse(null);
    }

    /** What else must be known of an element: whether it belongs here at all, and the figures of a proportion. */
    private List<String> besides() {
        List<String> besides = new ArrayList<>(source.implied());
        if (text.effect() == Effect.POINTS && source.schema() == RowSchemas.INDICATOR) {
            besides.addAll(List.of("target", "actual"));
        }
        return besides;
    }

    RuleText text() {
        return text;
    }

    /** The elements that it looks at. */
    List<?> elements(SubjectYear subject) {
        return source == null ? List.of() : source.elements().apply(subject);
    }

    /** Whether anything that it reads is unknown or undecided, so that a session alone cannot answer. */
    boolean isOpen(BestAndWorst views, Known known) {
        return !views.settled()
                || ofSubject.readUnknown(views.best(), known)
                || nobodyEntered(views.best(), known)
                || lacksAspect(views.best())
                || elements(views.best()).stream().anyMatch(it -> ofElement.readUnknown(it, known));
    }

    /** Whether none is there that surely belongs, of those elements without which facts are missing. */
    private boolean nobodyEntered(SubjectYear subject, Known known) {
        return source != null
                && source.emptyIsUnknown()
                && elements(subject).stream().noneMatch(it -> ofElement.know(it, source.implied(), known));
    }

    /** Whether it looks at all criteria, and none of the task results or none of the basic ones has a level. */
    private boolean lacksAspect(SubjectYear subject) {
        boolean named = text.element().stream()
                .flatMap(it -> it.conditions().stream())
                .anyMatch(
                        it -> it.text().startsWith("criterion == ") || it.text().startsWith("criterion in "));
        return source != null
                && source.name().equals("assessments")
                && !named
                && !Stream.of(Aspect.RESULT, Aspect.BASIC)
                        .allMatch(aspect -> subject.assessments().stream().anyMatch(it -> it.aspect() == aspect));
    }

    /**
     * What it says in three values.
     *
     * @param heard what the shipped rule said in a session, as if everything were known
     */
    List<SessionVerdict> answer(BestAndWorst views, Known known, List<SessionVerdict> heard) {
        List<SubjectYear> both = views.settled() ? List.of(views.best(), views.best()) : views.cases();
        Truth subject = ofSubject.all(both, known);
        if (subject == Truth.NO) {
            return List.of();
        }
        Set<String> missing = new TreeSet<>(ofSubject.missing(both, known));
        if (source == null) {
            return subject == Truth.YES ? heard : List.of(SessionVerdict.missing(text, null, missing));
        }
        if (nobodyEntered(views.best(), known)) {
            missing.add(source.entered());
            return List.of(SessionVerdict.missing(text, null, missing));
        }
        boolean lacking = lacksAspect(views.best());
        if (lacking) {
            missing.add(source.entered());
        }
        return ofElements(subject, elements(views.best()), known, heard, missing, lacking);
    }

    private List<SessionVerdict> ofElements(
            Truth subject,
            List<?> elements,
            Known known,
            List<SessionVerdict> heard,
            Set<String> missing,
            boolean lacking) {
        List<Object> fitting = new ArrayList<>();
        List<Object> open = new ArrayList<>();
        for (Object element : elements) {
            Truth truth = ofElement.all(List.of(element), known);
            if (truth == Truth.OPEN) {
                open.add(element);
                missing.addAll(ofElement.missing(List.of(element), known));
            } else if (truth == Truth.YES) {
                fitting.add(element);
            }
        }
        if (subject == Truth.YES && !fitting.isEmpty()) {
            return certain(fitting, open, heard, missing);
        }
        return fitting.isEmpty() && open.isEmpty() && !lacking
                ? List.of()
                : List.of(SessionVerdict.missing(text, open.isEmpty() ? null : open.get(0), missing));
    }

    /** What it said of a subject of which nothing is open: of many findings the first, and how the others add up. */
    List<SessionVerdict> listed(SubjectYear subject, List<SessionVerdict> heard) {
        return heard.size() <= MOST_LISTED ? heard : listed(elements(subject), heard);
    }

    private List<SessionVerdict> listed(List<?> fitting, List<SessionVerdict> heard) {
        List<SessionVerdict> inOrder = fitting.stream()
                .flatMap(element -> heard.stream().filter(it -> element == it.element()))
                .toList();
        List<SessionVerdict> said = new ArrayList<>(inOrder.subList(0, Math.min(MOST_LISTED, inOrder.size())));
        if (said.size() < inOrder.size()) {
            long points = inOrder.stream()
                    .skip(MOST_LISTED)
                    .mapToLong(SessionVerdict::points)
                    .sum();
            said.add(SessionVerdict.fired(text.name(), text.effect(), text.grades(), null, points));
        }
        return said;
    }

    /** Beside those that are certain, one that is open changes nothing unless it may give or take points. */
    private List<SessionVerdict> certain(
            List<Object> fitting, List<Object> open, List<SessionVerdict> heard, Set<String> missing) {
        List<SessionVerdict> said = new ArrayList<>(listed(fitting, heard));
        if (text.effect() == Effect.POINTS && !open.isEmpty()) {
            said.add(SessionVerdict.missing(text, null, missing));
        }
        return said;
    }
}
