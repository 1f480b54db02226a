package vn.minhxet.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;

/**
 * The texts of help as picocli asks for them, such as {@code minhxet.grade.usage.header}: among the messages each
 * stands under its key with {@code help.} before it. Immutable.
 */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";
    private static final Set<String> KEYS = Messages.keysUnder(PREFIX).stream()
            .map(key -> key.substring(PREFIX.length()))
            .collect(Collectors.toUnmodifiableSet());

    private final Language language;

    HelpTexts(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return KEYS.contains(key) ? Messages.words(PREFIX + key).in(language) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(KEYS);
    }
}
