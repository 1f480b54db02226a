package vn.minhxet.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.minhxet.exchange.FactsReading.Refused;
import vn.minhxet.subject.Words;

/** Collects what is wrong while facts are read. Not safe for several threads. */
final class Problems {

    private record Found(Place place, FactsProblem problem) {}

    private final int most;
    private final List<Found> found = new ArrayList<>();
    private int unlisted;

    Problems(int most) {
        this.most = most;
    }

    /** Adds a problem without a value. */
    void add(Place place, ProblemCode code, Object... fillings) {
        add(place, new Flaw(code, null, fillings));
    }

    /**
     * Adds a problem.
     *
     * @param value what stands there, as found; null where nothing does
     * @param fillings as in {@link Flaw}
     */
    void addValue(Place place, String value, ProblemCode code, Object... fillings) {
        add(place, new Flaw(code, value, fillings));
    }

    /** Adds what is wrong with one cell. */
    void add(Place place, Flaw flaw) {
        if (found.size() >= most) {
            unlisted++;
            return;
        }
        Words text = flaw.words(place.label());
        Words where = place.words();
        Words message =
                where.vi().isEmpty() ? text : new Words(where.vi() + ": " + text.vi(), where.en() + ": " + text.en());
        Origin origin = place.origin();
        found.add(new Found(
                place,
                new FactsProblem(
                        flaw.code(),
                        origin.file(),
                        origin.sheet(),
                        place.row(),
                        place.column(),
                        flaw.shown(),
                        message)));
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Everything found, in the order of the files; nothing where nothing is wrong. */
    Optional<Refused> refused() {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<FactsProblem> ordered = found.stream()
                .sorted(Comparator.comparing(Found::place, Place.IN_ORDER))
                .map(Found::problem)
                .toList();
        return Optional.of(new Refused(ordered, unlisted));
    }
}
