package vn.minhxet.record;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * Something in a record that does not hold (điểm sai lệch của hồ sơ). Immutable.
 *
 * @param kind which of three things it is: they call for different action
 * @param place where, in words of the record
 * @param entry the index of the entry that it is about, null where it is about none
 */
public record RecordFinding(
        Kind kind, Place place, @Nullable Long entry, Bilingual words) {

    /** What is the matter. */
    public enum Kind {
        /** It is not there, though what is signed says that it was. */
        NOT_RECORDED,
        /** It is there and is not what was signed. */
        ALTERED,
        /** It cannot be read at all. */
        UNREADABLE,
        /** It is as it was signed, and no check would have let it be entered: whoever signed it went round the program. */
        NOT_ALLOWED
    }

    /** Where it is. */
    public enum Place {
        DATABASE("detail"),
        HEAD("detail"),
        KEY("detail"),
        CHECKPOINT("detail"),
        ENTRY("detail"),
        STATEMENT("detail"),
        CONTENT("detail"),
        CAMPAIGN("detail"),
        FACTS("detail"),
        RUN("detail"),
        PROPOSAL("detail"),
        NAME("detail"),
        QUOTA("detail"),
        RESULT("detail"),
        RULING("detail"),
        ACCOUNT("detail"),
        GRANT("detail"),
        ACCESS("detail");

        private final MessageTemplate template;

        Place(String... blanks) {
            this.template = Messages.template("record.place." + name(), blanks);
        }
    }

    private static final MessageTemplate NOT_RECORDED = Messages.template("record.finding.NOT_RECORDED", "place");
    private static final MessageTemplate ALTERED = Messages.template("record.finding.ALTERED", "place");
    private static final MessageTemplate UNREADABLE = Messages.template("record.finding.UNREADABLE", "place");

    private static final MessageTemplate NOT_ALLOWED = Messages.template("record.finding.NOT_ALLOWED", "entry", "why");

    static RecordFinding notAllowed(long entry, Bilingual why) {
        return new RecordFinding(Kind.NOT_ALLOWED, Place.ENTRY, entry, NOT_ALLOWED.with(entry, why));
    }

    static RecordFinding of(Kind kind, Place place, @Nullable Long entry, Object detail) {
        MessageTemplate said = switch (kind) {
            case NOT_RECORDED -> NOT_RECORDED;
            case ALTERED -> ALTERED;
            case UNREADABLE -> UNREADABLE;
            case NOT_ALLOWED -> throw new IllegalArgumentException(kind.name());
        };
        return new RecordFinding(kind, place, entry, said.with(place.template.with(detail)));
    }
}
