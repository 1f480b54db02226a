package vn.minhxet.bench;

import vn.minhxet.subject.Result;

/** All members graded once by hand-written code, with their reasons as masks. Not safe for several threads. */
final class HandWrittenPass {

    private final HandWritten code;
    private final Members members;
    private final Result[] results;
    private final long[] fired;
    private final long[] unknown;
    private final long[] scores;

    HandWrittenPass(BenchPopulation ground, Members members) {
        this.code = ground.handWritten();
        this.members = members;
        this.results = new Result[members.count()];
        this.fired = new long[members.count()];
        this.unknown = new long[members.count()];
        this.scores = new long[members.count()];
    }

    Object run() {
        for (int i = 0; i < results.length; i++) {
            results[i] = code.grade(members.all()[i], members.missing()[i]);
            fired[i] = code.fired();
            unknown[i] = code.unknown();
            scores[i] = code.score();
        }
        return results;
    }
}
