package vn.minhxet.cli.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.DatabaseLocation;

/** The options that name the record and who works on it. */
final class RecordOption {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--by", paramLabel = "NAME")
    private @Nullable String by;

    DatabaseLocation location(CommandContext context) {
        return database.location(context);
    }

    Path key(CommandContext context) {
        return database.key(context);
    }

    /** Where the record is, as it is told to people. */
    String place(CommandContext context) {
        return database.place(context);
    }

    /** Who is entered as the one who acts: as named, else as the system knows the user. */
    Actor actor() {
        return new Actor(by == null ? System.getProperty("user.name", "?") : by);
    }

    /** Opens the record, works on it and closes it; what it refuses is told. */
    <T> T open(CommandContext context, DatabaseOption.Work<T> work) throws Exception {
        return told(context, () -> {
            try (OfficeRecord record = OfficeRecord.open(location(context), key(context), Clock.systemUTC())) {
                return work.with(record);
            }
        });
    }

    /** Opens the record to read alone, which needs no signing key. */
    <T> T read(CommandContext context, DatabaseOption.Work<T> work) throws Exception {
        return database.read(context, work);
    }

    /** Opens the record to enter what is taken out of it; to read alone where an auditor has no signing key. */
    <T> T takeOut(CommandContext context, DatabaseOption.Work<T> work) throws Exception {
        return Files.exists(key(context)) ? open(context, work) : read(context, work);
    }

    /** Begins a record. */
    <T> T begin(CommandContext context, String office, DatabaseOption.Work<T> work) throws Exception {
        return told(context, () -> {
            try (OfficeRecord record =
                    OfficeRecord.create(location(context), key(context), office, actor(), Clock.systemUTC())) {
                return work.with(record);
            }
        });
    }

    <T> T told(CommandContext context, DatabaseOption.Attempt<T> attempt) throws Exception {
        return database.told(context, attempt);
    }
}
