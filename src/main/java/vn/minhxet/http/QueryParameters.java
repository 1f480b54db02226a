package vn.minhxet.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Quoted;
import vn.minhxet.rule.Grade;

/**
 * The parameters behind the question mark, each known and given at most once: a misspelt one must not silently
 * lead to another answer. Immutable.
 */
public final class QueryParameters {

    static final String LANGUAGE = "lang";
    private static final MessageTemplate UNKNOWN = Messages.template("api.parameter.UNKNOWN", "parameter", "known");
    private static final MessageTemplate TWICE = Messages.template("api.parameter.TWICE", "parameter");
    private static final MessageTemplate MISSING = Messages.template("api.parameter.MISSING", "parameter");
    private static final MessageTemplate NOT_A_LANGUAGE =
            Messages.template("api.parameter.NOT_A_LANGUAGE", "parameter");
    private static final MessageTemplate NOT_A_FLAG = Messages.template("api.parameter.NOT_A_FLAG", "parameter");
    private static final MessageTemplate NOT_AMONG = Messages.template("api.parameter.NOT_AMONG", "parameter", "known");
    private static final MessageTemplate NOT_WITHIN =
            Messages.template("api.parameter.NOT_WITHIN", "parameter", "high");
    private static final MessageTemplate NOT_A_DATE = Messages.template("api.parameter.NOT_A_DATE", "parameter");
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final MultivaluedMap<String, String> given;

    private QueryParameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /** The parameters of a request; {@link QueryParameterFilter} has refused unknown ones. */
    public static QueryParameters of(UriInfo uri) {
        return new QueryParameters(uri.getQueryParameters());
    }

    /**
     * Refuses parameters that lead to no answer.
     *
     * @param known the names allowed besides {@code lang}
     * @throws ProblemException where another one stands there, or one stands there twice
     */
    void requireOnly(List<String> known) {
        given.forEach((name, values) -> {
            if (!known.contains(name) && !name.equals(LANGUAGE)) {
                throw unknown(name, known);
            }
            if (values.size() > 1) {
                throw refused(TWICE, name);
            }
        });
        Optional<String> language = text(LANGUAGE);
        if (language.isPresent() && RequestLanguage.of(language.get()).isEmpty()) {
            throw refused(NOT_A_LANGUAGE, LANGUAGE);
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
     * The value of a required parameter.
     *
     * @throws ProblemException where it is not
     */
    public String required(String name) {
        return text(name).orElseThrow(() -> refused(MISSING, name));
    }

    /** Whether a parameter is {@code true}; without a value it is {@code false}. */
    public boolean flag(String name) {
        String value = text(name).orElse("false");
        if (!YES_OR_NO.contains(value)) {
            throw refused(NOT_A_FLAG, name);
        }
        return Boolean.parseBoolean(value);
    }

    /**
     * The grade in a required parameter.
     *
     * @throws ProblemException where it is missing, or is no grade
     */
    public Grade grade(String name) {
        return Grade.of(required(name)).orElseThrow(() -> refused(NOT_AMONG, name, String.join(", ", Grade.codes())));
    }

    /**
     * The code in a parameter, spelt exactly.
     *
     * @throws ProblemException where it is none of them
     */
    public <E extends Enum<E>> Optional<E> code(String name, E[] codes) {
        return text(name)
                .map(given -> Arrays.stream(codes)
                        .filter(it -> it.name().equals(given))
                        .findFirst()
                        .orElseThrow(() -> notAmong(name, codes)));
    }

    private static ProblemException notAmong(String name, Enum<?>[] codes) {
        return refused(NOT_AMONG, name, Arrays.stream(codes).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /**
     * A whole number from 1 on.
     *
     * @throws ProblemException where it is none, or a larger one
     */
    public int number(String name, int usual, int most) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return usual;
        }
        // So many digits at most: nothing longer is within any limit, and none is too long to be read.
        int number = given.get().matches("[0-9]{1,9}") ? Integer.parseInt(given.get()) : 0;
        if (number < 1 || number > most) {
            throw refused(NOT_WITHIN, name, most);
        }
        return number;
    }

    /**
     * A day, as 2025-12-31.
     *
     * @throws ProblemException where it is none
     */
    public Optional<LocalDate> day(String name) {
        return text(name).map(given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeParseException e) {
                throw refused(NOT_A_DATE, name);
            }
        });
    }

    /** The parameters by name, for what depends on them all. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        given.forEach((name, values) -> all.put(name, String.join(",", values)));
        return all;
    }

    private static ProblemException unknown(String name, List<String> known) {
        String all = String.join(", ", known) + (known.isEmpty() ? "" : ", ") + LANGUAGE;
        return refused(UNKNOWN, Quoted.of(name), all);
    }

    private static ProblemException refused(MessageTemplate why, Object... values) {
        return new ProblemException(ProblemKind.INVALID_PARAMETER, why.with(values));
    }
}
