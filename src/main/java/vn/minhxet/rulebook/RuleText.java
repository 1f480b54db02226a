package vn.minhxet.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Words;

/**
 * One rule as its author wrote it, checked (quy tắc): one criterion with its clause and messages. Immutable.
 *
 * @param name unique in its rulebook
 * @param rulebook the id of the rulebook whose folder holds it
 * @param file the name of its file in that folder
 * @param line the line on which it begins, from 1
 * @param source its text
 * @param clause the clause it rests on, beginning with the id of a document
 * @param message what is said when it fires
 * @param heldMessage what is said of it when it stays silent; empty for notes and for softening rules
 * @param softens the knock-out in whose stead it leaves the matter to people
 * @param bindings the parameter named by each variable
 * @param flags the flag parameters that must be on
 * @param subject the pattern of the subject
 * @param element the pattern of a finding, indicator or assessment of the subject
 * @param effect what its consequence does
 * @param grades of a ceiling the grade, of a discretion the grades left open, else empty
 */
public record RuleText(
        String name,
        String rulebook,
        String file,
        int line,
        String source,
        String clause,
        Words message,
        Optional<Words> heldMessage,
        Optional<String> softens,
        Map<String, String> bindings,
        List<String> flags,
        RulePattern subject,
        Optional<RulePattern> element,
        Effect effect,
        List<Grade> grades) {

    public RuleText {
        bindings = Map.copyOf(bindings);
        flags = List.copyOf(flags);
        grades = List.copyOf(grades);
    }

    /**
     * What else must be known of a finding, indicator or assessment besides what the conditions read, as a mask of its
     * catalogue: points in proportion to an indicator cannot be told without its figures.
     */
    public long elementNeeds() {
        boolean proportional = effect == Effect.POINTS
                && element.filter(it -> it.catalogue() == Indicator.CATALOGUE).isPresent();
        long implied = elementSource().map(ElementSource::impliedMask).orElse(0L);
        return implied | (proportional ? Indicator.CATALOGUE.mask(List.of("target", "actual")) : 0);
    }

    /** Where the finding, indicator or assessment is taken from. */
    public Optional<ElementSource> elementSource() {
        return element.flatMap(
                it -> ElementSource.find(it.source(), subject.catalogue().type()));
    }

    /** The grades that it may cause: by a knock-out, as a ceiling, or left open. */
    public List<Grade> mayCause() {
        return effect == Effect.KNOCK_OUT ? List.of(Grade.NOT_COMPLETED) : grades;
    }
}
