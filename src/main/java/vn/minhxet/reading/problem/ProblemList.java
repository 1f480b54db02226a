package vn.minhxet.reading.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Collects the problems of facts while they are read. Not safe for several threads. */
public final class ProblemList {

    private static final MessageTemplate PROBLEM = Messages.template("facts.place.PROBLEM", "place", "problem");

    private record Found(ProblemPlace place, FactsProblem problem) {}

    private final int most;
    private final List<Found> found = new ArrayList<>();
    private int unlisted;

    public ProblemList(int most) {
        this.most = most;
    }

    /** Adds a problem without a value. */
    public void add(ProblemPlace place, ProblemCode code, Object... fillings) {
        add(place, new ProblemDetail(code, null, fillings));
    }

    /**
     * Adds a problem.
     *
     * @param value what stands there, as found; null where nothing does
     * @param fillings as in {@link ProblemDetail}
     */
    public void addValue(ProblemPlace place, String value, ProblemCode code, Object... fillings) {
        add(place, new ProblemDetail(code, value, fillings));
    }

    /** Adds a problem of one cell. */
    public void add(ProblemPlace place, ProblemDetail flaw) {
        if (found.size() >= most) {
            unlisted++;
            return;
        }
        Bilingual text = flaw.words(place.label());
        Bilingual where = place.words();
        Bilingual message = where.vi().isEmpty() ? text : PROBLEM.with(where, text);
        TableSource origin = place.origin();
        found.add(new Found(
                place,
                new FactsProblem(
                        flaw.code(),
                        origin.file(),
                        origin.sheet(),
                        place.row(),
                        place.column(),
                        flaw.shown(),
                        message,
                        text,
                        place)));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** Everything found, in the order of the files. */
    public List<FactsProblem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Found::place, ProblemPlace.IN_ORDER))
                .map(Found::problem)
                .toList();
    }

    /** The number of problems that are not listed. */
    public int unlisted() {
        return unlisted;
    }
}
