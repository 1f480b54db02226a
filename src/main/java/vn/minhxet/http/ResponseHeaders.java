package vn.minhxet.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer carries: nothing is stored, guessed, framed or run by a browser. */
public final class ResponseHeaders {

    /** Header by name. */
    public static final Map<String, String> ALL = all();

    private ResponseHeaders() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Cache-Control", "no-store");
        all.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        all.put("Referrer-Policy", "no-referrer");
        all.put("X-Content-Type-Options", "nosniff");
        return Collections.unmodifiableMap(all);
    }
}
