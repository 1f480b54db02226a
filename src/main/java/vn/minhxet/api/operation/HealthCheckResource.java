package vn.minhxet.api.operation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.api.ServedRecord;
import vn.minhxet.store.DatabaseHealth;
import vn.minhxet.store.StoreException;

/** Whether the server can do its work (tình trạng máy chủ): the database takes changes, and the disk has room. */
@Path("api/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthCheckResource {

    /** A province's import, run and steps take a tenth of it (decision 37): there is time to make room. */
    private static final long LEAST_FREE = 512L << 20;

    private final ServedRecord served;

    @Inject
    HealthCheckResource(ServedRecord served) {
        this.served = served;
    }

    /**
     * How the server is.
     *
     * @param status {@code ok}, or {@code failing} where something below is not as it must be
     * @param database null without a record
     */
    record Health(String status, @Nullable Database database, Disk disk) {}

    /**
     * The database of the record.
     *
     * @param writable whether it takes changes
     * @param flaw why not, or why it cannot be asked at all; else null
     * @param settings as it tells them itself
     * @param safe whether by these an acknowledged step is on the disk
     */
    record Database(boolean writable, @Nullable String flaw, Map<String, String> settings, boolean safe) {}

    /**
     * The disk of the database, else that of files in passing.
     *
     * @param freeBytes -1 where it cannot be told
     */
    record Disk(long freeBytes, long leastBytes) {}

    /** How it is; 503 where it fails. */
    @GET
    public Response health() {
        Database database = served.isThere() ? database() : null;
        Disk disk = disk();
        boolean fails = (database != null && !(database.writable() && database.safe()))
                || (disk.freeBytes() >= 0 && disk.freeBytes() < disk.leastBytes());
        return Response.status(fails ? 503 : 200)
                .entity(new Health(fails ? "failing" : "ok", database, disk))
                .build();
    }

    private Database database() {
        try {
            DatabaseHealth health = served.record().health();
            return new Database(
                    health.flaw().isEmpty(),
                    health.flaw().map(Enum::name).orElse(null),
                    new TreeMap<>(health.settings()),
                    health.isSafe());
        } catch (StoreException e) {
            return new Database(false, e.flaw().name(), Map.of(), false);
        }
    }

    private Disk disk() {
        try {
            Optional<java.nio.file.Path> file =
                    served.isThere() ? served.record().location().file() : Optional.empty();
            java.nio.file.Path place =
                    file.orElseGet(() -> java.nio.file.Path.of(System.getProperty("java.io.tmpdir", ".")));
            return new Disk(Files.getFileStore(place).getUsableSpace(), LEAST_FREE);
        } catch (IOException e) {
            return new Disk(-1, LEAST_FREE);
        }
    }
}
