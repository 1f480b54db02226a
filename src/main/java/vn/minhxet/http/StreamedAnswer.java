package vn.minhxet.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that is written while it is sent, until a deadline (câu trả lời gửi dần). Where it fails half way the line is cut,
 * so that nobody takes it for whole. For one request.
 */
public final class StreamedAnswer implements StreamingOutput {

    private static final Logger LOG = LoggerFactory.getLogger(StreamedAnswer.class);

    /** What is written. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Content content;
    private final Deadline deadline;
    private final Request caller;

    public StreamedAnswer(Content content, Deadline deadline, Request caller) {
        this.content = content;
        this.deadline = deadline;
        this.caller = caller;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            content.write(new DeadlineOutputStream(out, deadline));
        } catch (IOException e) {
            LOG.info("an answer was not fetched: {}", e.getMessage());
            Connections.cut(caller);
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("failure {} half way through an answer", UUID.randomUUID(), e);
            Connections.cut(caller);
            throw e;
        }
    }
}
