package vn.minhxet.rulebook.reading;

import java.util.Arrays;
import java.util.Locale;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** A kind of problem of a rulebook (loại lỗi của bộ quy tắc), with what is said of it and the fix. */
interface Flaw {

    /** The name of the constant. */
    String name();

    /** What is said, with a {@code %s} for each figure of the case. */
    Words pattern();

    /** The stable code, such as {@code unknown-property}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is said in this case; a {@link Words} among the figures is said in the language of the message. */
    default Words words(Object... figures) {
        return new Words(fill(Language.VI, figures), fill(Language.EN, figures));
    }

    private String fill(Language language, Object... figures) {
        Object[] said = Arrays.stream(figures)
                .map(it -> it instanceof Words words ? words.in(language) : it)
                .toArray();
        return String.format(Locale.ROOT, pattern().in(language), said);
    }
}
