package vn.minhxet.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/**
 * A grade (mức xếp loại chất lượng), from the lowest to the highest, so that {@link #compareTo} orders them
 * (366-QĐ/TW art. 11).
 */
public enum Grade implements Labelled {
    NOT_COMPLETED,
    COMPLETED,
    GOOD,
    EXCELLENT;

    /** From the best to the lowest, as people list them. */
    public static final List<Grade> BEST_FIRST = List.of(EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED);

    private final Bilingual words = Messages.words("code.grade." + name());

    /** The grade of a code as people write it, in capitals or not. */
    public static Optional<Grade> of(String code) {
        return BEST_FIRST.stream()
                .filter(it -> it.name().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The codes, the best grade first. */
    public static List<String> codes() {
        return BEST_FIRST.stream().map(Grade::name).toList();
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
