package vn.minhxet.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import vn.minhxet.language.Language;

/** Chooses the language of an answer (ngôn ngữ trả lời). Pure functions. */
public final class RequestLanguage {

    private RequestLanguage() {}

    /**
     * The requested language.
     *
     * @param code by the parameter {@code lang}, null where it is not given
     * @param header the header {@code Accept-Language}, null where there is none
     */
    static Language requested(String code, String header) {
        return of(code).orElseGet(() -> preferred(header));
    }

    /** The language of a code: {@code vi} or {@code en}. */
    static Optional<Language> of(String code) {
        return List.of(Language.values()).stream()
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    /**
     * The language that the header {@code Accept-Language} likes best; Vietnamese where it names neither, is absent or
     * cannot be read.
     */
    public static Language preferred(String header) {
        List<LanguageRange> ranges = ranges(header);
        return ranges.stream()
                .filter(it -> it.getWeight() > 0)
                .flatMap(it -> named(it, ranges).stream())
                .findFirst()
                .orElse(Language.VI);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Optional<Language> named(LanguageRange range, List<LanguageRange> all) {
        if (!range.getRange().equals("*")) {
            return of(primary(range));
        }
        return List.of(Language.values()).stream()
                .filter(it -> all.stream().noneMatch(other -> primary(other).equals(it.code())))
                .findFirst();
    }

    private static String primary(LanguageRange range) {
        return range.getRange().split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
