package vn.minhxet.http.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.http.JsonAnswers;

/**
 * A line of JSON for each request (nhật ký yêu cầu): which route, how it ended, how long it took, and which account asked;
 * never about whom, and never what was searched. Safe for any thread.
 */
public final class RequestLog {

    private final PrintStream out;

    /**
     * @param out where lines go; whoever made it closes it
     */
    public RequestLog(PrintStream out) {
        this.out = out;
    }

    /**
     * One request.
     *
     * @param at the end of it, UTC
     * @param request its id, as in the header of the answer
     * @param route the template of its address; {@code none} where it met no resource
     * @param account the id of the account that asked; absent where nobody is signed in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String at,
            String request,
            String method,
            String route,
            int status,
            long ms,
            @Nullable String account) {}

    void write(Line line) {
        try {
            out.println(JsonAnswers.MAPPER.writeValueAsString(line));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
