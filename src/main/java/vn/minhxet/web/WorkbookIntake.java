package vn.minhxet.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.RequestBody;
import vn.minhxet.http.RequestBodyReader;

/**
 * Takes in a workbook that a page sends as it is (tiếp nhận sổ tính), into a folder that only the server may look into and that
 * is removed at once. Safe for any thread.
 */
final class WorkbookIntake {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RequestBodyReader bodies;

    WorkbookIntake(RequestBodyReader bodies) {
        this.bodies = bodies;
    }

    /** What is done with a workbook while it is there. */
    interface Use<T> {
        T of(Path workbook) throws IOException;
    }

    /**
     * Does something with the workbook of a request.
     *
     * @throws ProblemException where it is too large or too slow, or cannot be read as a workbook at all
     */
    <T> T use(HttpHeaders headers, InputStream in, Use<T> use) {
        try (RequestBody body = bodies.receive(headers, in)) {
            Path folder = Files.createTempDirectory("minhxet-");
            Path workbook = folder.resolve("facts.xlsx");
            try {
                Files.copy(body.stream(), workbook);
                return used(workbook, use);
            } finally {
                Files.deleteIfExists(workbook);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for workbooks that arrive cannot be used", e);
        }
    }

    private static <T> T used(Path workbook, Use<T> use) {
        try {
            return use.of(workbook);
        } catch (IOException e) {
            ProblemException told = new ProblemException(ProblemKind.UNREADABLE_FACTS);
            told.initCause(e);
            throw told;
        }
    }
}
