package vn.minhxet.selection;

import java.util.List;
import java.util.stream.IntStream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.population.Population;

/** Finds the subject that somebody means (tìm đối tượng): by id, else by name, with accents or without. */
public final class SubjectSearch {

    private SubjectSearch() {}

    /**
     * The position of the subject with that id, or the only one with that name. Accents that are typed must be right;
     * those that are not typed may be anything.
     *
     * @throws vn.minhxet.grading.UnknownSubjectException where there is none
     * @throws AmbiguousNameException where several have that name
     */
    public static int position(YearGrading year, String written) {
        Population population = year.population();
        int byId = population.position(NormalizedText.clean(written));
        if (byId >= 0) {
            return byId;
        }
        List<Integer> named = named(population, written);
        if (named.size() > 1) {
            throw new AmbiguousNameException(written, population, named);
        }
        return named.isEmpty() ? year.position(written) : named.get(0);
    }

    private static List<Integer> named(Population population, String written) {
        String exact = NormalizedText.folded(written);
        String plain = NormalizedText.withoutAccents(written);
        boolean typedPlain = exact.equals(plain);
        return IntStream.range(0, population.size())
                .filter(at -> {
                    String name = population.row(at).name();
                    return typedPlain
                            ? NormalizedText.withoutAccents(name).equals(plain)
                            : NormalizedText.folded(name).equals(exact);
                })
                .boxed()
                .toList();
    }
}
