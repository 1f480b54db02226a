package vn.minhxet.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Unit;

/**
 * The facts of one case, a subject or one of its findings, indicators or assessments, by the names that rules use.
 * Immutable.
 *
 * @param <T> the type of the case
 */
public final class Facts<T> {

    private final Catalogue<T> catalogue;
    private final T it;

    private Facts(Catalogue<T> catalogue, T it) {
        this.catalogue = catalogue;
        this.it = it;
    }

    /** The facts of a subject, finding, indicator or assessment. */
    public static Facts<?> of(Object it) {
        if (it instanceof MemberYear member) {
            return new Facts<>(MemberYear.CATALOGUE, member);
        }
        if (it instanceof OrganizationYear organization) {
            return new Facts<>(OrganizationYear.CATALOGUE, organization);
        }
        if (it instanceof FindingYear finding) {
            return new Facts<>(FindingYear.CATALOGUE, finding);
        }
        return it instanceof Indicator indicator
                ? new Facts<>(Indicator.CATALOGUE, indicator)
                : new Facts<>(Assessment.CATALOGUE, (Assessment) it);
    }

    /** What may be read of such a case. */
    public Catalogue<T> catalogue() {
        return catalogue;
    }

    /** Whether there is a fact of that name and it is known. */
    public boolean isKnown(String name) {
        return catalogue
                .find(name)
                .filter(property -> property.known().test(it))
                .isPresent();
    }

    /** The fact of that name as it is held, hundredths for such units; empty where unknown or none. */
    public Optional<Object> value(String name) {
        return isKnown(name)
                ? catalogue.find(name).map(property -> property.value().apply(it))
                : Optional.empty();
    }

    /** In what the fact of that name is measured. */
    public Unit unit(String name) {
        return catalogue.find(name).orElseThrow().unit();
    }

    /** The fact of that name and those on which it rests, the latter in reading order. */
    public List<String> withRoots(String name) {
        List<String> roots = catalogue.names(catalogue.mask(List.of(name)));
        return roots.contains(name)
                ? roots
                : Stream.concat(Stream.of(name), roots.stream()).toList();
    }
}
