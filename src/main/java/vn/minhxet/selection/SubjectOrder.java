package vn.minhxet.selection;

import java.util.Comparator;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.PlainLetters;

/** In which order subjects are told (thứ tự); those alike in it stay in order of id. */
public enum SubjectOrder {
    /** Organizations, then members, each in order of id. */
    ID,
    /** As Vietnamese lists of names: by the last word, then by the whole name; accents count last. */
    NAME,
    /** The highest total first; who has none comes last. */
    POINTS,
    /** The best grade first, then what is still open. */
    RESULT;

    Comparator<Integer> of(YearGrading year) {
        return switch (this) {
            case ID -> Comparator.naturalOrder();
            case NAME ->
                Comparator.comparing((Integer at) -> lastWord(name(year, at)))
                        .thenComparing(at -> PlainLetters.of(name(year, at)))
                        .thenComparing(at -> name(year, at));
            case POINTS -> Comparator.comparing(at -> -year.score(at).orElse(-1));
            case RESULT -> Comparator.comparing(year::result);
        };
    }

    private static String name(YearGrading year, int position) {
        return year.population().row(position).name();
    }

    private static String lastWord(String name) {
        String plain = PlainLetters.of(name);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
