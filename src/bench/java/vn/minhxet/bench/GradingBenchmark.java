package vn.minhxet.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Members graded by one thread in a second, their reasons collected, in each way of running the same rules. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GradingBenchmark {

    /** The ways of running the rules of one rulebook, made once for all rounds. */
    @State(Scope.Thread)
    public static class Ways {

        @Param("")
        private String rulebook;

        private Passes passes;

        @Setup
        public void take() {
            passes = Passes.of(rulebook);
        }
    }

    /** Java written by hand: all members. */
    @Benchmark
    @OperationsPerInvocation(BenchPopulation.MEMBERS)
    public Object handWritten(Ways ways) {
        return ways.passes.handWritten().run();
    }

    /** The plan, as production runs it: all members. */
    @Benchmark
    @OperationsPerInvocation(BenchPopulation.MEMBERS)
    public Object plan(Ways ways) {
        return ways.passes.plan().run();
    }

    /** Drools as one would first write it, a session without state for each member: a slice of the members. */
    @Benchmark
    @OperationsPerInvocation(SessionPasses.SLICE)
    public Object sessionPerMember(Ways ways) {
        return ways.passes.sessions().onePerMember();
    }

    /** Drools at its best, a session for each thousand members: a slice of the members. */
    @Benchmark
    @OperationsPerInvocation(SessionPasses.SLICE)
    public Object sessionsOfMany(Ways ways) {
        return ways.passes.sessions().ofMany();
    }
}
