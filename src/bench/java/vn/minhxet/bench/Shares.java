package vn.minhxet.bench;

import java.nio.file.Path;

/** A rulebook made up for measuring: each condition is a call of a function of primitives. */
final class Shares {

    static final String ID = "shares";

    private Shares() {}

    /** The folder that holds the rulebook. */
    static Path folder(Path home) {
        return home.resolve("src/bench/rules");
    }
}
