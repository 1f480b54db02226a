package vn.minhxet.warning;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * One warning (cảnh báo): something is odd, contradicts something else or is read by no rule, and the facts are used all
 * the same. Immutable.
 *
 * @param message the sentence without the place
 * @param subject the id of the organization or member concerned; null where it concerns none or several
 * @param count the number of rows concerned
 */
public record Warning(
        WarningCode code,
        Bilingual message,
        WarningPlace place,
        @Nullable String subject,
        long count) {

    /** By kind and place; the number of the row comes last, so that the order of rows says nothing here. */
    public static final Comparator<Warning> ORDER = Comparator.comparing(Warning::code)
            .thenComparing(it -> it.place().table(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(it -> it.place().id(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Warning::subject, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(it -> it.place().column(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(it -> it.message().vi())
            .thenComparing(it -> it.place().row());

    private static final MessageTemplate PLACED = Messages.template("warning.PLACED", "place", "message");

    /** A warning of one row. */
    public static Warning of(WarningCode code, Bilingual message, WarningPlace place, @Nullable String subject) {
        return new Warning(code, message, place, subject, 1);
    }

    /** The place and the sentence. */
    public Bilingual words() {
        return place.words().vi().isEmpty() ? message : PLACED.with(place.words(), message);
    }
}
