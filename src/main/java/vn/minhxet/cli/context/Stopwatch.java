package vn.minhxet.cli.context;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.TimeUnit;

/** Reports progress and, on request, how long each step took. Not safe for several threads. */
public final class Stopwatch {

    /** The unit in which a user gives the size of a heap. */
    private static final long MEBIBYTE = 1L << 20;

    private final Console console;
    private final boolean told;

    /**
     * @param told whether to report the time of each step on standard error
     */
    public Stopwatch(Console console, boolean told) {
        this.console = console;
        this.told = told;
    }

    /** A step of work that may fail on files. */
    public interface Step<T> {
        T take() throws Exception;
    }

    public <T> T time(String what, Step<T> step) throws Exception {
        console.passing(what);
        long begun = System.nanoTime();
        T result = step.take();
        console.clear();
        if (told) {
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            console.print(Message.TOOK, what, took);
        }
        return result;
    }

    /** The most heap that was in use at one time, summed over its parts. */
    public void printHeap() {
        if (told) {
            long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(it -> it.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(it -> it.getUsed())
                    .sum();
            console.print(Message.HEAP, bytes / MEBIBYTE);
        }
    }
}
