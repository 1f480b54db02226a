package vn.minhxet.rulebook.problem;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Characters and texts that no rule file may hold, because people and programs could read them differently. */
public enum CharacterFlaw implements RulebookFlaw {
    OPEN_TEXT,
    LONG_TEXT("limit"),
    NOT_NFC,
    BACKSLASH("character"),
    ODD_QUOTE("character"),
    HASH_COMMENT("character"),
    LONE_RETURN("character"),
    BYTE_ORDER_MARK("character"),
    ODD_LETTER("character"),
    ODD_CHARACTER("character"),
    OPEN_COMMENT;

    private final MessageTemplate pattern;

    CharacterFlaw(String... blanks) {
        this.pattern = Messages.template("rulebook.character." + name(), blanks);
    }

    @Override
    public MessageTemplate pattern() {
        return pattern;
    }

    /** The flaw of a character in a place that forbids it. */
    public static CharacterFlaw of(int character) {
        return switch (character) {
            case '\\' -> BACKSLASH;
            case '\'', '`' -> ODD_QUOTE;
            case '#' -> HASH_COMMENT;
            case '\r' -> LONE_RETURN;
            case '\uFEFF' -> BYTE_ORDER_MARK;
            default -> Character.isLetter(character) ? ODD_LETTER : ODD_CHARACTER;
        };
    }

    /** Whether a text or comment on one line holds nothing that hides, reverses, imitates or escapes. */
    public static boolean inText(String text, int line, @Nullable String rule, RulebookProblems problems) {
        int[] bad = text.codePoints()
                .filter(it -> !Characters.allowedInText(it))
                .distinct()
                .toArray();
        for (int character : bad) {
            problems.add(line, rule, of(character), Characters.name(character));
        }
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        if (!composed) {
            problems.add(line, rule, NOT_NFC);
        }
        return composed && bad.length == 0;
    }
}
