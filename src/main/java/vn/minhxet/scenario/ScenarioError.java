package vn.minhxet.scenario;

import java.util.Collection;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Nearest;

/** A place in a scenario file at which reading cannot go on. */
final class ScenarioError extends RuntimeException {

    private static final MessageTemplate UNKNOWN = Messages.template("scenario.UNKNOWN", "name", "hint");

    private final int line;
    private final transient Bilingual words;

    ScenarioError(int line, Bilingual words) {
        super(words.en());
        this.line = line;
        this.words = words;
    }

    /** There is no such name; perhaps another one was meant. */
    static ScenarioError unknown(int line, String name, Collection<String> known) {
        return new ScenarioError(line, unknown(name, known));
    }

    static Bilingual unknown(String name, Collection<String> known) {
        return UNKNOWN.with(name, Nearest.behind(name, known));
    }

    int line() {
        return line;
    }

    Bilingual words() {
        return words;
    }
}
