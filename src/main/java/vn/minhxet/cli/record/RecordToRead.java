package vn.minhxet.cli.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.DatabaseLocation;

/** The option that names a record for commands that enter nothing in it: they need no signing key. */
public final class RecordToRead {

    @Option(names = "--database", paramLabel = "DATABASE")
    private @Nullable String database;

    /** What a command reads of an open record. */
    public interface Work<T> {
        T with(OfficeRecord record) throws Exception;
    }

    /** Whether a record is named. */
    public boolean isGiven() {
        return database != null;
    }

    /** The files of the record, never to be written over; none where it is on a server. */
    public List<Path> files(CommandContext context) {
        DatabaseOption option = DatabaseOption.of(database);
        DatabaseLocation location = option.location(context);
        return location.file().stream()
                .flatMap(it -> Stream.of(it, option.key(context)))
                .toList();
    }

    /** Opens the record, reads it and closes it; what it refuses is told. */
    public <T> T read(CommandContext context, Work<T> work) throws Exception {
        DatabaseOption option = DatabaseOption.of(database);
        return option.told(context, () -> {
            try (OfficeRecord record = OfficeRecord.read(option.location(context), Clock.systemUTC())) {
                return work.with(record);
            }
        });
    }
}
