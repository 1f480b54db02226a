package vn.minhxet.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.http.ConnectionLimits;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.metrics.RequestLog;
import vn.minhxet.population.Population;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.witness.WitnessRegister;

/**
 * How the server is to run.
 *
 * @param rules the rules folder of the installation: the only place that rules come from
 * @param compiled where compiled rulebooks are kept
 * @param host the address to listen on; {@code 127.0.0.1} keeps it to this machine
 * @param port the port to listen on, 0 for any free one
 * @param names by which the server may be called, besides {@code localhost} and addresses in numbers
 * @param limits how much one caller may ask
 * @param lines how much one caller may keep open
 * @param stopTime how long requests under way may take to end when the server stops
 * @param served what the server begins with
 * @param requests where a line goes for each request
 * @param signIn how people of the record reach the server
 */
public record ServerSettings(
        Path rules,
        CompiledFormCache compiled,
        String host,
        int port,
        Set<String> names,
        RequestLimits limits,
        ConnectionLimits lines,
        Duration stopTime,
        Served served,
        Optional<RequestLog> requests,
        SignInSettings signIn) {

    /**
     * What a server begins with (dữ liệu được phục vụ); each may be absent. Immutable.
     *
     * @param population one that is held from the start
     * @param record whoever opened it closes it after the server
     * @param witness that cosigns the ledgers of others
     */
    public record Served(
            Optional<Population> population, Optional<OfficeRecord> record, Optional<WitnessRegister> witness) {

        static final Served NOTHING = new Served(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A port above 1023 needs no special right; this one ends in the number of 366-QĐ/TW. */
    private static final int USUAL_PORT = 8366;

    public ServerSettings {
        names = Set.copyOf(names);
    }

    /** The usual settings: on this machine alone. */
    public static ServerSettings of(Path rules, CompiledFormCache compiled) {
        return new ServerSettings(
                rules,
                compiled,
                "127.0.0.1",
                USUAL_PORT,
                Set.of(),
                RequestLimits.USUAL,
                ConnectionLimits.USUAL,
                Duration.ofSeconds(10),
                Served.NOTHING,
                Optional.empty(),
                SignInSettings.PLAIN);
    }

    /** The same, listening elsewhere. */
    public ServerSettings at(String otherHost, int otherPort) {
        return new ServerSettings(
                rules, compiled, otherHost, otherPort, names, limits, lines, stopTime, served, requests, signIn);
    }

    /** The same with other names. */
    public ServerSettings called(Set<String> others) {
        return new ServerSettings(
                rules, compiled, host, port, others, limits, lines, stopTime, served, requests, signIn);
    }

    /** The same with other limits. */
    public ServerSettings with(RequestLimits others) {
        return new ServerSettings(
                rules, compiled, host, port, names, others, lines, stopTime, served, requests, signIn);
    }

    /** The same with other limits of connections. */
    public ServerSettings with(ConnectionLimits others) {
        return new ServerSettings(
                rules, compiled, host, port, names, limits, others, stopTime, served, requests, signIn);
    }

    /** The same with a line for each request. */
    public ServerSettings with(RequestLog log) {
        return new ServerSettings(
                rules, compiled, host, port, names, limits, lines, stopTime, served, Optional.of(log), signIn);
    }

    /** The same with another way for people to reach it. */
    public ServerSettings with(SignInSettings other) {
        return new ServerSettings(rules, compiled, host, port, names, limits, lines, stopTime, served, requests, other);
    }

    private ServerSettings serving(Served others) {
        return new ServerSettings(
                rules, compiled, host, port, names, limits, lines, stopTime, others, requests, signIn);
    }

    /** The same, holding a population from the start. */
    public ServerSettings with(Population held) {
        return serving(new Served(Optional.of(held), served.record(), served.witness()));
    }

    /** The same, serving a record. */
    public ServerSettings with(OfficeRecord opened) {
        return serving(new Served(served.population(), Optional.of(opened), served.witness()));
    }

    /** The same, witnessing the ledgers of others. */
    public ServerSettings with(WitnessRegister cosigning) {
        return serving(new Served(served.population(), served.record(), Optional.of(cosigning)));
    }
}
