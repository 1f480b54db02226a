package vn.minhxet.record.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;
import vn.minhxet.store.AccessRow;
import vn.minhxet.store.StoreException;

/**
 * Who looked at or took out whose explanation, when, by which door (nhật ký truy cập). Looking is logged as looking, never
 * as a change. What is taken out is also an entry of the ledger. Safe for any thread.
 */
public final class AccessLog {

    /** A page is opened again and again while one reads: the same look within this time is one line. */
    static final Duration ONE_LOOK = Duration.ofMinutes(10);

    /** What is remembered of looks is small; past this it is forgotten, which costs a line more. */
    private static final int MOST_REMEMBERED = 10_000;

    /** By which way one came. The names are stored. */
    public enum Door implements Labelled {
        COMMAND_LINE,
        HTTP;

        private final Bilingual words = Messages.words("code.door." + name());

        @Override
        public Bilingual words() {
            return words;
        }
    }

    /** What was done. The names are stored. */
    public enum Kind implements Labelled {
        VIEW,
        EXPORT;

        private final Bilingual words = Messages.words("code.access." + name());

        @Override
        public Bilingual words() {
            return words;
        }
    }

    /**
     * Which lines are meant.
     *
     * @param subject whose result
     * @param account by whom
     * @param before the time after the last
     */
    public record Query(
            Optional<String> subject, Optional<String> account, Optional<Instant> from, Optional<Instant> before) {}

    private final PeopleLedger ledger;
    private final Clock clock;
    private final Map<List<String>, Instant> looks = new ConcurrentHashMap<>();

    public AccessLog(PeopleLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Notes that somebody looked at a result and its reasons. */
    public void noteView(Caller by, Door door, String campaign, String subject) {
        Instant now = clock.instant();
        List<String> look = List.of(by.name(), String.valueOf(by.isLocal()), door.name(), campaign, subject);
        Instant before = looks.get(look);
        if (before != null && now.isBefore(before.plus(ONE_LOOK)) && !now.isBefore(before)) {
            return;
        }
        note(by, row(by, door, Kind.VIEW, campaign, subject, null));
        if (looks.size() >= MOST_REMEMBERED) {
            looks.clear();
        }
        looks.put(look, now);
    }

    /**
     * Notes and enters that data about people are taken out, before they are handed over.
     *
     * @param subject whose, null of many
     */
    public void noteExport(Caller by, Door door, String campaign, @Nullable String subject) {
        if (!ledger.signs() && by.isLocal()) {
            note(by, row(by, door, Kind.EXPORT, campaign, subject, null));
            return;
        }
        ledger.enter(it -> {
            long index = it.enter(PeopleEvent.exported(campaign), by);
            it.rows().addAccess(row(by, door, Kind.EXPORT, campaign, subject, index));
            return true;
        });
    }

    /** The local operator may hold a copy that cannot be written: there is no log of what one does with a file. */
    private void note(Caller by, AccessRow row) {
        try {
            ledger.note(rows -> {
                rows.addAccess(row);
                return true;
            });
        } catch (StoreException e) {
            if (!by.isLocal() || e.flaw() != StoreException.Flaw.READ_ONLY) {
                throw e;
            }
        }
    }

    private AccessRow row(
            Caller by, Door door, Kind kind, String campaign, @Nullable String subject, @Nullable Long index) {
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return new AccessRow(0, at, door.name(), by.name(), !by.isLocal(), kind.name(), campaign, subject, index);
    }

    /** Lines of the log, the newest first. */
    public List<AccessRow> lines(Caller by, Query query, int most) {
        return ledger.read(rows -> {
            Permission.of(rows, by).require(Action.VIEW_ACCESS_LOG, OrganizationPath.WHOLE);
            return rows.accesses(
                    query.subject().orElse(""),
                    query.account().orElse(""),
                    query.from().map(Instant::toString).orElse(""),
                    query.before().map(Instant::toString).orElse(""),
                    most);
        });
    }
}
