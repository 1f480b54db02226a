package vn.minhxet.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.minhxet.language.Language;

/** Makes HTML of a page by its template, compiled when the program was built (bộ dựng trang). Safe for any thread. */
final class PageEngine {

    /** The media type of every page. */
    static final String TYPE = "text/html; charset=UTF-8";

    /**
     * A page loads style, script, typeface and pictures from this server, sends its forms here, and nothing else: no script
     * within the page, no text taken for a program, no frame around it.
     */
    static final String POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'"));

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String PACKAGE = "vn.minhxet.web.template";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageEngine.class.getClassLoader(), PACKAGE);

    /**
     * The answer with a page.
     *
     * @param template without its ending
     * @param page the record that the template takes
     */
    Response answer(String template, Object page, Language language) {
        return answer(Response.ok(), template, page, language);
    }

    /** The same with another status or further headers. */
    Response answer(Response.ResponseBuilder answer, String template, Object page, Language language) {
        return answer.type(TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .header(POLICY_HEADER, POLICY)
                .entity(html(template, page))
                .build();
    }

    /** The page in UTF-8. */
    byte[] html(String template, Object page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(template + ".jte", page, html);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.getContentLength());
        try {
            html.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return bytes.toByteArray();
    }
}
