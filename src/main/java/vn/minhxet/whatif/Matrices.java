package vn.minhxet.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;

/**
 * The matrices of members and of each kind of organization, of all or of one committee. Filled once by the comparison;
 * then it never changes and is safe for any thread.
 */
public final class Matrices {

    private static final OrganizationKind[] KINDS = OrganizationKind.values();

    /** The number of classes of subjects: each kind of organization, then members. */
    static final int CLASSES = KINDS.length + 1;

    private final Matrix[] byClass = new Matrix[CLASSES];

    Matrices() {}

    /** To which class the subject at a position belongs. */
    static int classOf(Population population, int position) {
        return population.isOrganization(position)
                ? population.organization(position).kind().ordinal()
                : KINDS.length;
    }

    void add(int ofClass, Result before, Result after, boolean differs) {
        if (byClass[ofClass] == null) {
            byClass[ofClass] = new Matrix();
        }
        byClass[ofClass].add(before, after, differs);
    }

    /** That of members; empty where there are none. */
    public Optional<Matrix> members() {
        return Optional.ofNullable(byClass[KINDS.length]);
    }

    /** Those of the kinds of organizations that there are, from the cell up. */
    public Map<OrganizationKind, Matrix> organizations() {
        Map<OrganizationKind, Matrix> kinds = new EnumMap<>(OrganizationKind.class);
        IntStream.range(0, KINDS.length).filter(i -> byClass[i] != null).forEach(i -> kinds.put(KINDS[i], byClass[i]));
        return kinds;
    }

    /** The number of subjects. */
    public int total() {
        return all().mapToInt(Matrix::total).sum();
    }

    /** The number of changes. */
    public int changed() {
        return all().mapToInt(Matrix::changed).sum();
    }

    private Stream<Matrix> all() {
        return Stream.of(byClass).filter(it -> it != null);
    }
}
