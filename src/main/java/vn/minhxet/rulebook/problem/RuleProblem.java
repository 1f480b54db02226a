package vn.minhxet.rulebook.problem;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;

/**
 * Something that the check of a rulebook found. Immutable.
 *
 * @param file as {@code rulebook/file}
 * @param line from 1
 * @param rule the rule it is about, or null
 * @param code stable code of the kind of problem
 * @param message the problem and the fix, without the place
 */
public record RuleProblem(String file, int line, @Nullable String rule, String code, Bilingual message) {

    /** The problem on one line, with its place: {@code rules/hue/a.drl:12: [rule] message}. */
    public String text(Language language) {
        return text(language, "rules");
    }

    /** The problem on one line, where the folder of the rulebook lies in another one than {@code rules}. */
    public String text(Language language, String folder) {
        String about = rule == null ? "" : "[" + rule + "] ";
        return folder + "/" + file + ":" + line + ": " + about + message.in(language);
    }
}
