package vn.minhxet.reading.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.facts.Table;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.NormalizedText;

/** What a heading that names no column may have meant (gợi ý tiêu đề): asked, and never taken for granted. Pure functions. */
final class HeadingHint {

    private HeadingHint() {}

    /** A question to stand before a sentence: after the heading of nearly these letters, else of the same words but some. */
    static Bilingual before(String found, Table<?> table) {
        List<String> names = table.columns().stream()
                .flatMap(
                        it -> List.of(it.name(), it.heading().vi(), it.heading().en()).stream())
                .toList();
        Bilingual near = Nearest.before(found, names);
        return near.equals(Bilingual.NOTHING)
                ? ofWords(found, names).map(Nearest::before).orElse(Bilingual.NOTHING)
                : near;
    }

    /** The heading that lacks words of the one found, or has more; the nearest in length. */
    private static Optional<String> ofWords(String found, List<String> names) {
        Set<String> words = words(found);
        return names.stream()
                .filter(it -> {
                    Set<String> others = words(it);
                    return others.containsAll(words) || words.containsAll(others);
                })
                .min(Comparator.comparingInt(it -> Math.abs(words(it).size() - words.size())));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NormalizedText.folded(text).split(" ")).collect(Collectors.toSet());
    }
}
