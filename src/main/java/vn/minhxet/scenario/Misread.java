package vn.minhxet.scenario;

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

    int line() {
        return line;
    }

    Words words() {
        return words;
    }
}
