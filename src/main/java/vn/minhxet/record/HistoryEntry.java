package vn.minhxet.record;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.EntryRow;
import vn.minhxet.store.StatementRow;

/**
 * An entry of the ledger as it is shown (một ghi nhận). Immutable.
 *
 * @param statement what it says of a subject; null where it says nothing or it was erased
 */
public record HistoryEntry(
        long index, RecordEntry entry, @Nullable StepStatement statement) {

    private static final MessageTemplate LINE =
            Messages.template("record.entry.LINE", "index", "at", "what", "details", "by");
    private static final MessageTemplate WHAT = Messages.template("record.entry.WHAT", "what", "details", "by");
    private static final MessageTemplate CAMPAIGN = Messages.template("record.entry.CAMPAIGN", "campaign");
    private static final MessageTemplate SUBJECT = Messages.template("record.entry.SUBJECT", "name", "id");
    private static final MessageTemplate GRADE = Messages.template("record.entry.GRADE", "grade");
    private static final MessageTemplate DIFFERS = Messages.template("record.entry.DIFFERS", "grade", "proposed");
    private static final MessageTemplate REASON = Messages.template("record.entry.REASON", "reason");
    private static final MessageTemplate PAPER = Messages.template("record.entry.PAPER", "number", "date");
    private static final MessageTemplate FACTS = Messages.template("record.entry.FACTS", "number");
    private static final MessageTemplate RUN = Messages.template("record.entry.RUN", "number");
    private static final MessageTemplate FOR = Messages.template("record.entry.FOR", "organization");
    private static final Bilingual ERASED = Messages.words("record.entry.ERASED");

    static HistoryEntry of(EntryRow row, Optional<StatementRow> statement) {
        try {
            return new HistoryEntry(
                    row.index(),
                    RecordJson.read(row.bytes(), RecordEntry.class),
                    statement.isEmpty() ? null : RecordJson.read(statement.get().bytes(), StepStatement.class));
        } catch (IOException e) {
            throw new RecordDamagedException(e);
        }
    }

    /** The entry as one sentence: number, time, what was done, with whom, on which paper, by whom. */
    public Bilingual words() {
        return LINE.with(index, entry.at(), what(), details(Bilingual::same), entry.by());
    }

    /** The same without number and time, for where they stand by themselves; days as the language writes them. */
    public Bilingual sentence() {
        return WHAT.with(what(), details(HistoryEntry::day), entry.by());
    }

    private static Bilingual day(String iso) {
        LocalDate day = LocalDate.parse(iso);
        return new Bilingual(new ValueFormat(Language.VI).day(day), new ValueFormat(Language.EN).day(day));
    }

    private Bilingual what() {
        return entry.step() == null ? entry.kind().words() : entry.step().words();
    }

    private Bilingual details(Function<String, Bilingual> day) {
        Bilingual details = Bilingual.NOTHING;
        if (entry.campaign() != null) {
            details = joined(details, CAMPAIGN.with(entry.campaign()));
        }
        if (statement != null) {
            details = joined(details, SUBJECT.with(statement.name(), statement.subject()));
            details = joined(details, grade(statement));
        } else if (entry.statement() != null) {
            details = joined(details, ERASED);
        }
        if (entry.factsNumber() != null) {
            details = joined(details, FACTS.with(entry.factsNumber()));
        }
        if (entry.run() != null) {
            details = joined(details, RUN.with(entry.run()));
        }
        String reason = statement == null ? entry.reason() : statement.reason();
        if (reason != null) {
            details = joined(details, REASON.with(reason));
        }
        if (entry.paper() != null) {
            details = joined(
                    details,
                    PAPER.with(entry.paper().number(), day.apply(entry.paper().date())));
        }
        return entry.actingFor() == null ? details : joined(details, FOR.with(entry.actingFor()));
    }

    private static Bilingual grade(StepStatement statement) {
        Grade grade = statement.grade();
        Grade proposed = statement.proposed();
        if (grade == null) {
            return Bilingual.NOTHING;
        }
        return proposed == null || proposed == grade
                ? GRADE.with(grade.words())
                : DIFFERS.with(grade.words(), proposed.words());
    }

    private static Bilingual joined(Bilingual one, Bilingual other) {
        if (one.vi().isEmpty() || other.vi().isEmpty()) {
            return one.vi().isEmpty() ? other : one;
        }
        return new Bilingual(one.vi() + "; " + other.vi(), one.en() + "; " + other.en());
    }
}
