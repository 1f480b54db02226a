package vn.minhxet.scenario;

import java.util.Collection;
import vn.minhxet.rulebook.reading.Nearest;
import vn.minhxet.subject.Words;

/** A place in a scenario file at which reading cannot go on. */
final class Misread extends RuntimeException {

    private final int line;
    private final transient Words words;

    Misread(int line, String vi, String en) {
        super(en);
        this.line = line;
        this.words = new Words(vi, en);
    }

    /** There is no such name; perhaps another one was meant. */
    static Misread unknown(int line, String name, Collection<String> known) {
        Words words = unknown(name, known);
        return new Misread(line, words.vi(), words.en());
    }

    static Words unknown(String name, Collection<String> known) {
        Words question = Nearest.question(name, known);
        return new Words("Không có “" + name + "”." + question.vi(), "There is no “" + name + "”." + question.en());
    }

    int line() {
        return line;
    }

    Words words() {
        return words;
    }
}
