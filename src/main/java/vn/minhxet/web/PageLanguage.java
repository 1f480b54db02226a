package vn.minhxet.web;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Language;

/**
 * The language of a page (ngôn ngữ trang): the one in the address, else the one chosen before, else Vietnamese. What a
 * browser would like by itself does not count: office machines are often set to English. Pure functions.
 */
final class PageLanguage {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "minhxet-lang";

    /** A year, in seconds: who reads English reads it next time too. */
    private static final int KEPT = 365 * 24 * 60 * 60;

    private PageLanguage() {}

    static Language of(UriInfo uri, HttpHeaders headers) {
        Cookie kept = headers.getCookies().get(COOKIE);
        return chosen(uri)
                .or(() -> language(kept == null ? null : kept.getValue()))
                .orElse(Language.VI);
    }

    /** The language that the address chooses. */
    static Optional<Language> chosen(UriInfo uri) {
        return language(uri.getQueryParameters().getFirst(PARAMETER));
    }

    /** Keeps a choice. */
    static NewCookie kept(Language language) {
        return new NewCookie.Builder(COOKIE)
                .value(language.code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static Optional<Language> language(@Nullable String code) {
        return Arrays.stream(Language.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }
}
