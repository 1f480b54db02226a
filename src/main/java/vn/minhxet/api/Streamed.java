package vn.minhxet.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.exchange.GradingsWriter;
import vn.minhxet.grading.YearGrading;

/** A graded year, written while it is sent. */
final class Streamed implements StreamingOutput {

    private static final Logger LOG = LoggerFactory.getLogger(Streamed.class);

    private final YearGrading year;
    private final GradingsWriter writer;
    private final Deadline deadline;
    private final Request caller;

    Streamed(YearGrading year, GradingsWriter writer, Deadline deadline, Request caller) {
        this.year = year;
        this.writer = writer;
        this.deadline = deadline;
        this.caller = caller;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            writer.write(year, new TimedOutput(out, deadline));
        } catch (IOException e) {
            LOG.info("an answer was not fetched: {}", e.getMessage());
            Line.cut(caller);
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("failure {} half way through an answer", UUID.randomUUID(), e);
            Line.cut(caller);
            throw e;
        }
    }
}
