package vn.minhxet.subject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Unit;

/**
 * The facts of one case, a subject or one of its findings, indicators or assessments, by the names that rules use.
 * Immutable.
 *
 * @param <T> the type of the case
 */
public final class FactValues<T> {

    private final Schema<T> schema;
    private final T it;

    private FactValues(Schema<T> schema, T it) {
        this.schema = schema;
        this.it = it;
    }

    /** The facts of a subject, finding, indicator or assessment. */
    public static FactValues<?> of(Object it) {
        if (it instanceof MemberYear member) {
            return new FactValues<>(MemberYear.SCHEMA, member);
        }
        if (it instanceof OrganizationYear organization) {
            return new FactValues<>(OrganizationYear.SCHEMA, organization);
        }
        if (it instanceof FindingYear finding) {
            return new FactValues<>(FindingYear.SCHEMA, finding);
        }
        return it instanceof IndicatorRow indicator
                ? new FactValues<>(RowSchemas.INDICATOR, indicator)
                : new FactValues<>(RowSchemas.ASSESSMENT, (AssessmentRow) it);
    }

    /** What may be read of such a case. */
    public Schema<T> schema() {
        return schema;
    }

    /** Whether there is a fact of that name and it is known. */
    public boolean isKnown(String name) {
        return schema.find(name).filter(property -> property.known().test(it)).isPresent();
    }

    /** Whether there is anything of which the fact of that name tells: no share of votes where no vote was held. */
    public boolean isGiven(String name) {
        return schema.find(name).filter(property -> property.given().test(it)).isPresent();
    }

    /** The fact of that name as it is held, hundredths for such units; empty where unknown or none. */
    public Optional<Object> value(String name) {
        return isKnown(name)
                ? schema.find(name).map(property -> property.value().apply(it))
                : Optional.empty();
    }

    /** In what the fact of that name is measured. */
    public Unit unit(String name) {
        return schema.find(name).orElseThrow().unit();
    }

    /** The fact of that name and those on which it rests, the latter in reading order. */
    public List<String> withRoots(String name) {
        List<String> roots = schema.names(schema.mask(List.of(name)));
        return roots.contains(name)
                ? roots
                : Stream.concat(Stream.of(name), roots.stream()).toList();
    }
}
