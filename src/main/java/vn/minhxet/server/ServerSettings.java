package vn.minhxet.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.compiled.CompiledFormCache;

/**
 * How the server is to run.
 *
 * @param rules the rules folder of the installation: the only place that rules come from
 * @param compiled where compiled rulebooks are kept
 * @param host the address to listen on; {@code 127.0.0.1} keeps it to this machine
 * @param port the port to listen on, 0 for any free one
 * @param limits how much one caller may ask
 * @param idleTime how long a connection may be silent
 * @param stopTime how long requests under way may take to end when the server stops
 * @param connections how many there may be at once
 * @param population one that is held from the start
 */
public record ServerSettings(
        Path rules,
        CompiledFormCache compiled,
        String host,
        int port,
        RequestLimits limits,
        Duration idleTime,
        Duration stopTime,
        int connections,
        Optional<Population> population) {

    /** A port above 1023 needs no special right; this one ends in the number of 366-QĐ/TW. */
    private static final int USUAL_PORT = 8366;

    /** The usual settings: on this machine alone. */
    public static ServerSettings of(Path rules, CompiledFormCache compiled) {
        return new ServerSettings(
                rules,
                compiled,
                "127.0.0.1",
                USUAL_PORT,
                RequestLimits.USUAL,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                256,
                Optional.empty());
    }

    /** The same, listening elsewhere. */
    public ServerSettings at(String otherHost, int otherPort) {
        return new ServerSettings(
                rules, compiled, otherHost, otherPort, limits, idleTime, stopTime, connections, population);
    }

    /** The same with other limits. */
    public ServerSettings with(RequestLimits others) {
        return new ServerSettings(rules, compiled, host, port, others, idleTime, stopTime, connections, population);
    }

    /** The same with another idle time. */
    public ServerSettings withIdleTime(Duration other) {
        return new ServerSettings(rules, compiled, host, port, limits, other, stopTime, connections, population);
    }

    /** The same with another number of connections. */
    public ServerSettings withConnections(int other) {
        return new ServerSettings(rules, compiled, host, port, limits, idleTime, stopTime, other, population);
    }

    /** The same, holding a population from the start. */
    public ServerSettings with(Population other) {
        return new ServerSettings(
                rules, compiled, host, port, limits, idleTime, stopTime, connections, Optional.of(other));
    }
}
