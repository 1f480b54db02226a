package vn.minhxet.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;

/**
 * A document on which a rulebook rests (văn bản), named at the beginning of each clause. Immutable.
 *
 * @param id its number as people cite it, such as {@code 366-QĐ/TW}
 * @param date null where it bears none, as a published report may
 */
public record LegalDocument(String id, @Nullable LocalDate date, Bilingual title) {}
