package vn.minhxet.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.Connections;
import vn.minhxet.http.Deadline;
import vn.minhxet.http.DeadlineOutputStream;
import vn.minhxet.report.GradingsWriter;

/** A graded year, written while it is sent. */
final class YearStream implements StreamingOutput {

    private static final Logger LOG = LoggerFactory.getLogger(YearStream.class);

    private final YearGrading year;
    private final GradingsWriter writer;
    private final Deadline deadline;
    private final Request caller;

    YearStream(YearGrading year, GradingsWriter writer, Deadline deadline, Request caller) {
        this.year = year;
        this.writer = writer;
        this.deadline = deadline;
        this.caller = caller;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            writer.write(year, new DeadlineOutputStream(out, deadline));
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
