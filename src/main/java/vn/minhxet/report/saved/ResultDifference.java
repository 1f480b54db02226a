package vn.minhxet.report.saved;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.SafeText;

/**
 * One field in which a kept result differs from the same worked out again (điểm khác). Immutable.
 *
 * @param subject the id of the subject; null where it concerns the result as a whole
 * @param field its name in the document, with a point between names within each other; empty for the subject as such
 * @param saved what the kept result has, as JSON; null where it has nothing
 * @param now what comes out now; null where nothing does
 */
public record ResultDifference(
        @Nullable String subject,
        String field,
        @Nullable String saved,
        @Nullable String now) {

    private static final MessageTemplate FIELD = Messages.template("saved.FIELD", "field", "saved", "now");
    private static final MessageTemplate OF_SUBJECT =
            Messages.template("saved.OF_SUBJECT", "subject", "field", "saved", "now");
    private static final MessageTemplate ONLY_SAVED = Messages.template("saved.ONLY_SAVED", "subject");
    private static final MessageTemplate ONLY_NOW = Messages.template("saved.ONLY_NOW", "subject");
    private static final Bilingual NOTHING = Messages.words("saved.NOTHING");

    /** In words, for people. */
    public Bilingual words() {
        if (subject == null) {
            return FIELD.with(field, said(saved), said(now));
        } else if (field.isEmpty()) {
            return (saved == null ? ONLY_NOW : ONLY_SAVED).with(SafeText.of(subject));
        }
        return OF_SUBJECT.with(SafeText.of(subject), field, said(saved), said(now));
    }

    private static Bilingual said(@Nullable String json) {
        return json == null ? NOTHING : Bilingual.same(SafeText.of(json));
    }
}
