package vn.minhxet.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Quoted;
import vn.minhxet.rule.Grade;

/**
 * The parameters behind the question mark, each known and given at most once: one that is misspelt must not silently
 * lead to another answer. Immutable.
 */
public final class QueryParameters {

    static final String LANGUAGE = "lang";
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final MultivaluedMap<String, String> given;

    private QueryParameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /** The parameters of a request, of which {@link QueryParameterFilter} has refused those that are not known. */
    public static QueryParameters of(UriInfo uri) {
        return new QueryParameters(uri.getQueryParameters());
    }

    /**
     * Refuses parameters that lead to no answer.
     *
     * @param known what may be given besides {@code lang}
     * @throws ProblemException where another one is given, or one is given twice
     */
    void requireOnly(List<String> known) {
        given.forEach((name, values) -> {
            if (!known.contains(name) && !name.equals(LANGUAGE)) {
                throw unknown(name, known);
            }
            if (values.size() > 1) {
                throw refused(name, "chỉ được có một lần.", "may be given once only.");
            }
        });
        Optional<String> language = text(LANGUAGE);
        if (language.isPresent() && RequestLanguage.of(language.get()).isEmpty()) {
            throw refused(LANGUAGE, "phải là vi hoặc en.", "must be vi or en.");
        }
    }

    /** The requested language, by parameter or by the header {@code Accept-Language}. */
    public Language language(HttpHeaders headers) {
        return RequestLanguage.requested(
                given.getFirst(LANGUAGE), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name));
    }

    /**
     * The value of a parameter that must be there.
     *
     * @throws ProblemException where it is not
     */
    public String required(String name) {
        return text(name).orElseThrow(() -> refused(name, "là bắt buộc.", "is required."));
    }

    /** Whether a parameter is {@code true}; it is {@code false} where it is not given. */
    public boolean flag(String name) {
        String value = text(name).orElse("false");
        if (!YES_OR_NO.contains(value)) {
            throw refused(name, "phải là true hoặc false.", "must be true or false.");
        }
        return Boolean.parseBoolean(value);
    }

    /**
     * The grade that a parameter which must be there has.
     *
     * @throws ProblemException where it is not given, or is none
     */
    public Grade grade(String name) {
        return Grade.of(required(name)).orElseThrow(() -> {
            String all = String.join(", ", Grade.codes());
            return refused(name, "phải là một trong " + all + ".", "must be one of " + all + ".");
        });
    }

    private static ProblemException unknown(String name, List<String> known) {
        String all = String.join(", ", known) + (known.isEmpty() ? "" : ", ") + LANGUAGE;
        String shown = Quoted.of(name);
        return new ProblemException(
                ProblemKind.INVALID_PARAMETER,
                new Bilingual(
                        "Không có tham số “" + shown + "”. Các tham số được nhận: " + all + ".",
                        "There is no parameter “" + shown + "”. The parameters are: " + all + "."));
    }

    private static ProblemException refused(String name, String vi, String en) {
        return new ProblemException(
                ProblemKind.INVALID_PARAMETER,
                new Bilingual("Tham số " + name + " " + vi, "The parameter " + name + " " + en));
    }
}
