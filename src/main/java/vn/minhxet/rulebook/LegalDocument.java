package vn.minhxet.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;

/**
 * A document on which a rulebook rests (văn bản), named at the beginning of each clause. Immutable.
 *
 * @param id its number as people cite it, such as {@code 366-QĐ/TW}
 * @param date null where it bears none, as a published report may
 */
public record LegalDocument(String id, @Nullable LocalDate date, Bilingual title) {

    private static final Pattern NUMBERED = Pattern.compile("\\d+-(\\p{Lu}+)/\\S+");

    /** The kind in its number, such as QĐ; empty where it has no number, as a report in the press. */
    public Optional<String> kind() {
        Matcher numbered = NUMBERED.matcher(id);
        return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
    }
}
