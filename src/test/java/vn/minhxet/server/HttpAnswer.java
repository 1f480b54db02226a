package vn.minhxet.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server answered; headers by name in small letters. */
record HttpAnswer(int status, Map<String, String> headers, String text) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the type of a problem: {@code unknown-rulebook}. */
    String problem() {
        return json().get("type").asText().replace("/problems/", "");
    }
}
