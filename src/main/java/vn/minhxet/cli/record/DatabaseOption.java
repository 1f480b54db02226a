package vn.minhxet.cli.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordDamagedException;
import vn.minhxet.record.RecordRefusedException;
import vn.minhxet.record.people.PeopleRefusedException;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.StoreException;

/** The options that name the record of a command, and its key. */
public final class DatabaseOption {

    /** As many as anyone mends in one go. */
    private static final int MOST_PROBLEMS = 50;

    private static final String FILE = "minhxet.db";
    private static final String KEY_ENDING = ".key";

    /** Beside a database on a server there is no file after which the key could be named. */
    private static final String KEY_OF_SERVER = "minhxet.key";

    @Option(names = "--database", paramLabel = "DATABASE")
    private @Nullable String database;

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path key;

    /** The record at a place, without a key; of none the one that is usual. */
    static DatabaseOption of(@Nullable String database) {
        DatabaseOption option = new DatabaseOption();
        option.database = database;
        return option;
    }

    /** Whether a record is named. */
    public boolean isGiven() {
        return database != null || key != null;
    }

    /** Opens the record that is named, to work on it until it is closed; what stands against it is told. */
    public OfficeRecord open(CommandContext context) throws Exception {
        if (database == null) {
            throw context.refusal(Message.OPTION_MISSING, "--database");
        }
        return told(context, () -> OfficeRecord.open(location(context), key(context), Clock.systemUTC()));
    }

    /** What a command does with an open record. */
    interface Work<T> {
        T with(OfficeRecord record) throws Exception;
    }

    /** Opens the record to read alone, which needs no signing key. */
    <T> T read(CommandContext context, Work<T> work) throws Exception {
        return told(context, () -> {
            try (OfficeRecord record = OfficeRecord.read(location(context), Clock.systemUTC())) {
                return work.with(record);
            }
        });
    }

    DatabaseLocation location(CommandContext context) {
        String told = context.installation().environment("MINHXET_DATABASE").orElse(FILE);
        return DatabaseLocation.of(database == null ? told : database);
    }

    Path key(CommandContext context) {
        if (key != null) {
            return key;
        }
        Optional<String> told = context.installation().environment("MINHXET_KEY");
        Optional<Path> file = location(context).file();
        return told.map(Path::of)
                .orElseGet(() -> file.map(it -> it.resolveSibling(it.getFileName() + KEY_ENDING))
                        .orElse(Path.of(KEY_OF_SERVER)));
    }

    /** Something that the record or its database may refuse. */
    interface Attempt<T> {
        T make() throws Exception;
    }

    <T> T told(CommandContext context, Attempt<T> attempt) throws Exception {
        try {
            return attempt.make();
        } catch (RecordRefusedException e) {
            throw new CommandRefusedException(e.lines(context.language()));
        } catch (PeopleRefusedException e) {
            throw new CommandRefusedException(List.of(e.words().in(context.language())));
        } catch (StoreException e) {
            throw refusal(context, e);
        } catch (FactsReading.RefusedException e) {
            throw new CommandRefusedException(e.refused().lines(context.language(), MOST_PROBLEMS));
        } catch (RecordDamagedException e) {
            throw context.refusal(Message.STORE_DAMAGED_ROWS, place(context));
        }
    }

    private CommandRefusedException refusal(CommandContext context, StoreException e) {
        String place = place(context);
        if (e.flaw() == StoreException.Flaw.OTHER) {
            return context.refusal(Message.STORE_OTHER, place, innermost(e));
        }
        return context.refusal(Message.valueOf("STORE_" + e.flaw().name()), place);
    }

    /** What the database itself says: what stands around it holds statements with their values. */
    private static String innermost(Throwable thrown) {
        Throwable inner = thrown;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return String.valueOf(inner.getMessage());
    }

    /** Where the record is, as it is told to people. */
    String place(CommandContext context) {
        DatabaseLocation location = location(context);
        return location.file().map(Path::toString).orElse(withoutSecrets(location.address()));
    }

    /** An address may hold a password behind its question mark. */
    private static String withoutSecrets(String address) {
        return address.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }
}
