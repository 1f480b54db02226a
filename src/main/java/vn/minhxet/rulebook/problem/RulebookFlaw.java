package vn.minhxet.rulebook.problem;

import java.util.Locale;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;

/** A kind of problem of a rulebook (loại lỗi của bộ quy tắc), with its sentence and the fix. */
public interface RulebookFlaw {

    /** The name of the constant. */
    String name();

    /** The sentence, with a blank for each figure of the case. */
    MessageTemplate pattern();

    /** The stable code, such as {@code unknown-property}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence of this case; a {@link Bilingual} among the figures takes the language of the message. */
    default Bilingual words(Object... figures) {
        return pattern().with(figures);
    }
}
