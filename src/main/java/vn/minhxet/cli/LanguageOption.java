package vn.minhxet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.minhxet.language.Language;

/** The requested language, found before anything else is parsed, so that even a wrong command is answered in it. */
final class LanguageOption {

    static final String OPTION = "--lang";

    private LanguageOption() {}

    /** The text given for the language, if any is. */
    static Optional<String> requested(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The language of that code; empty where there is none. */
    static Optional<Language> named(String text) {
        for (Language language : Language.values()) {
            if (language.code().equals(text.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
