package vn.minhxet.web;

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

/** A list of a page as a file, written while it is sent; where it fails half way, the line is cut so that nobody takes it for whole. */
final class ListFile implements StreamingOutput {

    private static final Logger LOG = LoggerFactory.getLogger(ListFile.class);

    private final YearGrading year;
    private final GradingsWriter writer;
    private final Deadline deadline;
    private final Request caller;

    ListFile(YearGrading year, GradingsWriter writer, Deadline deadline, Request caller) {
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
            LOG.info("a file was not fetched: {}", e.getMessage());
            Connections.cut(caller);
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("failure {} half way through a file", UUID.randomUUID(), e);
            Connections.cut(caller);
            throw e;
        }
    }
}
