package vn.minhxet.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.RequestBody;
import vn.minhxet.http.RequestBodyReader;

/** Reads the fields of a form that a page sent (các ô của biểu mẫu), within limits of its own. Safe for any thread. */
final class FormFields {

    private final RequestBodyReader bodies;

    FormFields(RequestBodyReader bodies) {
        this.bodies = bodies;
    }

    /**
     * The fields by name, in their order; of several of one name the last.
     *
     * @throws ProblemException where it is no form, or too large
     */
    Map<String, String> read(HttpHeaders headers, InputStream in) {
        try (RequestBody body = bodies.receiveForm(headers, in)) {
            return fields(new String(body.stream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            ProblemException told = new ProblemException(ProblemKind.MALFORMED_REQUEST);
            told.initCause(e);
            throw told;
        }
    }
}
