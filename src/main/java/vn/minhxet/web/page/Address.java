package vn.minhxet.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a page with what is asked of it (địa chỉ trang): values are percent-encoded here and nowhere else.
 * Immutable.
 *
 * @param path without a question mark; its parts are ids, which need no encoding
 * @param parameters in the order in which they are written
 */
public record Address(String path, Map<String, String> parameters) {

    public Address {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A page of which nothing is asked. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with a parameter more, or another value of one; an empty value takes it away. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    /** The same without a parameter. */
    public Address without(String name) {
        return with(name, "");
    }

    /** As it stands in a link. */
    public String text() {
        if (parameters.isEmpty()) {
            return path;
        }
        return path
                + '?'
                + parameters.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + '=' + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text();
    }
}
