package vn.minhxet.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All sentences and labels of the program, by key, from {@code messages_vi.properties} and
 * {@code messages_en.properties} beside this class. Read once, when first needed. A class takes its messages when it is
 * loaded, as constants, so that a test can hold that every key is there in both languages and is used; only help takes
 * its texts as it is printed. Safe for any thread.
 */
public final class Messages {

    private static final Properties VI = load(Language.VI);
    private static final Properties EN = load(Language.EN);
    private static final Set<String> REQUESTED = ConcurrentHashMap.newKeySet();

    private Messages() {}

    /**
     * A message without blanks.
     *
     * @throws IllegalStateException where a language lacks the key or has a blank in it
     */
    public static Bilingual words(String key) {
        Bilingual text = new Bilingual(text(Language.VI, key), text(Language.EN, key));
        if (MessageTemplate.isPlain(text.vi()) && MessageTemplate.isPlain(text.en())) {
            REQUESTED.add(key);
            return text;
        }
        return template(key).with();
    }

    /**
     * A message with blanks.
     *
     * @param blanks the names of the blanks, in the order in which the values are given
     * @throws IllegalStateException where a language lacks the key or does not have exactly these blanks
     */
    public static MessageTemplate template(String key, String... blanks) {
        REQUESTED.add(key);
        return new MessageTemplate(key, new Bilingual(text(Language.VI, key), text(Language.EN, key)), blanks);
    }

    /** The keys that begin so. */
    public static Set<String> keysUnder(String prefix) {
        return keys(Language.VI).stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of a message as it stands in the file. */
    static String text(Language language, String key) {
        String text = of(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("A language lacks the message " + key);
        }
        return text;
    }

    /** The keys of a language. */
    static Set<String> keys(Language language) {
        return of(language).stringPropertyNames();
    }

    /** The keys that classes have taken so far. */
    static Set<String> requested() {
        return REQUESTED;
    }

    private static Properties of(Language language) {
        return language == Language.VI ? VI : EN;
    }

    private static Properties load(Language language) {
        String file = "messages_" + language.code() + ".properties";
        Properties messages = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file);
                InputStreamReader text = new InputStreamReader(in, UTF_8)) {
            messages.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return messages;
    }
}
