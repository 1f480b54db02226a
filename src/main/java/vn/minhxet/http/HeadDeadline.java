package vn.minhxet.http;

import java.time.Duration;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the head of a request takes too long: the time of silence alone would let a caller keep one
 * for hours, a byte now and then.
 */
public final class HeadDeadline extends AbstractLifeCycle {

    /** Looked at so many times within the time allowed: no head gets more than a quarter beyond it. */
    private static final int LOOKS = 4;

    /** The request before which a connection waits, and since when. */
    private record Waiting(long messages, boolean begun, long since) {}

    private final ServerConnector connector;
    private final ConnectionLimits limits;
    private final Map<EndPoint, Waiting> waiting = new WeakHashMap<>();

    public HeadDeadline(ServerConnector connector, ConnectionLimits limits) {
        this.connector = connector;
        this.limits = limits;
    }

    @Override
    protected void doStart() {
        schedule();
    }

    private void schedule() {
        Scheduler scheduler = connector.getScheduler();
        long pause = Math.max(1, limits.headTime().toMillis() / LOOKS);
        scheduler.schedule(this::look, pause, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        if (!isRunning() && !isStarting()) {
            return;
        }
        long now = System.nanoTime();
        for (EndPoint line : connector.getConnectedEndPoints()) {
            if (line.getConnection() instanceof HttpConnection http) {
                look(line, http, now);
            }
        }
        schedule();
    }

    private void look(EndPoint line, HttpConnection http, long now) {
        HttpParser.State state = http.getParser().getState();
        if (state.ordinal() >= HttpParser.State.CONTENT.ordinal()) {
            waiting.remove(line); // the head is there
            return;
        }
        boolean begun = state != HttpParser.State.START;
        Waiting before = waiting.get(line);
        if (before == null || before.messages() != http.getMessagesIn() || before.begun() != begun) {
            waiting.put(line, new Waiting(http.getMessagesIn(), begun, now));
        } else if (now - before.since() > allowed(begun).toNanos()) {
            waiting.remove(line);
            line.close();
        }
    }

    /** Empty lines between requests are no silence; they do not keep a connection longer either. */
    private Duration allowed(boolean begun) {
        return begun ? limits.headTime() : limits.idleTime().plus(limits.headTime());
    }
}
