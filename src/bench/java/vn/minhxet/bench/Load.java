package vn.minhxet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/**
 * Asks a server on this machine from many connections at once, for a bounded time, and prints throughput, times and the
 * memory of the server; beside it a bare handler that answers as many bytes. {@code src/bench/load} runs it.
 */
public final class Load {

    private static final int[] CONNECTIONS = {8, 50};
    private static final int WRITERS = 5;
    private static final long SECOND = 1_000_000_000L;

    /** A request of a number. */
    private record Kind(String name, URI address, IntFunction<String> request) {}

    private final URI server;
    private final String rulebook;
    private final List<String> members;
    private final Path status;
    private final long nanos;

    /** The header of the one who has signed in, with its end; empty where there are no accounts. */
    private String signedIn = "";

    private Load(String[] args) throws IOException {
        server = URI.create(args[0]);
        status = Path.of("/proc", args[1], "status");
        rulebook = args[2];
        members = Files.readAllLines(Path.of(args[3]));
        nanos = Long.parseLong(args[4]) * SECOND;
    }

    /**
     * Address, process id of the server, rulebook, a file of ids of members, seconds of each measurement; and where the record
     * that is served is to be asked and worked on the id of a campaign, an account, and the file into which its
     * one-time password was told.
     */
    public static void main(String[] args) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else the bare handler waits 40 ms for each answer
        Load load = new Load(args);
        if (args.length > 5) {
            load.signIn(args[6], Path.of(args[7]));
            load.record(args[5]);
        } else {
            load.run();
        }
        System.exit(0);
    }

    /** Signs in as people do: the one-time password is changed first. */
    private void signIn(String account, Path file) throws Exception {
        String once = Files.readString(file).replaceAll("(?s).*password: (\\S+).*", "$1");
        String question = "{\"account\":\"" + account + "\",\"password\":\"" + once + "\",\"program\":true}";
        String token = asked("/api/sessions", question).replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
        signedIn = "Authorization: Bearer " + token + "\r\n";
        asked("/api/sessions/current/password", "{\"password\":\"" + once + "\",\"changed\":\"" + once + once + "\"}");
    }

    private String asked(String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!signedIn.isEmpty()) {
            request.header(
                    "Authorization",
                    signedIn.substring("Authorization: ".length()).strip());
        }
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.body());
        }
        return answer.body();
    }

    /** Readers and writers of the record at once, and one explanation asked again and again beside a bare handler. */
    private void record(String campaign) throws Exception {
        String of = "/api/campaigns/" + campaign;
        Kind reading = new Kind(
                "explanation", server, it -> get(of + "/explanation?subject=" + members.get(it % members.size())));
        Kind again = new Kind(
                "explanation asked again", server, it -> get(of + "/explanation?run=1&subject=" + members.get(0)));
        Kind writing = new Kind("step", server, it -> {
            String member = members.get(it % members.size());
            return post(
                    of + "/steps",
                    "{\"steps\":[{\"kind\":\"SELF_GRADE\",\"subject\":\"" + member + "\",\"for\":\"" + member
                            + "\",\"grade\":\"GOOD\"}]}");
        });
        int bytes = call(again, 0);
        HttpServer bare = bare(bytes);
        Kind handler = new Kind(
                "bare handler",
                URI.create("http://127.0.0.1:" + bare.getAddress().getPort()),
                it -> get("/"));
        System.out.println("An explanation has " + bytes + " bytes. Times in ms; memory of the server in MB.");
        System.out.println("connections, kind, a second, p50, p99, max, failed, memory over time");
        measure(handler, CONNECTIONS[0], "");
        measure(again, CONNECTIONS[0], "");
        bare.stop(0);
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Boolean> writers = () -> {
            measure(writing, WRITERS, " while others read");
            return true;
        };
        Future<Boolean> written = both.submit(writers);
        measure(reading, CONNECTIONS[1], " while others write");
        written.get();
        both.shutdown();
    }

    private void run() throws Exception {
        Kind explanation = new Kind(
                "explanation",
                server,
                it -> get("/api/populations/facts/explanation?rulebook=" + rulebook + "&subject="
                        + members.get(it % members.size())));
        Kind whatIf = new Kind(
                "what-if",
                server,
                it -> post(
                        "/api/what-if",
                        "{\"population\":\"facts\",\"rulebook\":\"" + rulebook
                                + "\",\"force\":true,\"set\":{\"quota.ratioPercent\":" + (15 + it % 10) + ".5}}"));
        int bytes = call(explanation, 0);
        HttpServer bare = bare(bytes);
        Kind handler = new Kind(
                "bare handler",
                URI.create("http://127.0.0.1:" + bare.getAddress().getPort()),
                it -> get("/"));
        System.out.println("An explanation has " + bytes + " bytes. Times in ms; memory of the server in MB.");
        System.out.println("connections, kind, a second, p50, p99, max, failed, memory over time");
        for (int connections : CONNECTIONS) {
            for (Kind kind : List.of(handler, explanation, whatIf)) {
                measure(kind, connections, "");
            }
        }
        call(new Kind("job", server, it -> post("/api/jobs", sweep())), 0);
        measure(explanation, CONNECTIONS[1], " while a sweep runs");
        measure(whatIf, CONNECTIONS[1], " while a sweep runs");
        bare.stop(0);
    }

    private String sweep() {
        return "{\"population\":\"facts\",\"rulebook\":\"" + rulebook + "\",\"force\":true,\"sweep\":["
                + "{\"parameter\":\"quota.ratioPercent\",\"from\":10,\"to\":34.9,\"step\":0.1},"
                + "{\"parameter\":\"quota.rounding\"}]}";
    }

    private static HttpServer bare(int bytes) throws IOException {
        HttpServer bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = new byte[bytes];
        Arrays.fill(body, (byte) ' ');
        bare.createContext("/", it -> {
            it.sendResponseHeaders(200, body.length);
            it.getResponseBody().write(body);
            it.close();
        });
        bare.setExecutor(Executors.newFixedThreadPool(64));
        bare.start();
        return bare;
    }

    private String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + signedIn + "\r\n";
    }

    private String post(String path, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + signedIn
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static int call(Kind kind, int number) throws IOException {
        try (Line line = new Line(kind.address())) {
            return line.answer(kind.request().apply(number));
        }
    }

    private void measure(Kind kind, int connections, String when) throws Exception {
        run(kind, connections, nanos / 3, new ArrayList<>()); // warm
        List<Long> memory = new ArrayList<>();
        List<long[]> all = run(kind, connections, nanos, memory);
        long[] took = all.stream()
                .flatMapToLong(LongStream::of)
                .filter(it -> it >= 0)
                .sorted()
                .toArray();
        long failed =
                all.stream().flatMapToLong(LongStream::of).filter(it -> it < 0).count();
        System.out.printf(
                "%d, %s%s, %.0f, %.1f, %.1f, %.1f, %d, %s%n",
                connections,
                kind.name(),
                when,
                took.length * (double) SECOND / nanos,
                at(took, 50),
                at(took, 99),
                at(took, 100),
                failed,
                memory);
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? -1 : sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }

    private List<long[]> run(Kind kind, int connections, long time, List<Long> memory) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(connections);
        AtomicInteger numbers = new AtomicInteger();
        long end = System.nanoTime() + time;
        Callable<long[]> caller = () -> caller(kind, numbers, end);
        List<Future<long[]>> under = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            under.add(callers.submit(caller));
        }
        for (int i = 0; i < 4; i++) {
            Thread.sleep(time / 4 / 1_000_000);
            memory.add(memory());
        }
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> one : under) {
            all.add(one.get());
        }
        callers.shutdown();
        return all;
    }

    /** The nanoseconds of each call; -1 where it failed. */
    private static long[] caller(Kind kind, AtomicInteger numbers, long end) throws IOException {
        List<Long> took = new ArrayList<>();
        Line line = new Line(kind.address());
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            try {
                line.answer(kind.request().apply(numbers.getAndIncrement()));
                took.add(System.nanoTime() - begun);
            } catch (IOException e) {
                took.add(-1L);
                line.close();
                line = new Line(kind.address());
            }
        }
        line.close();
        return took.stream().mapToLong(Long::longValue).toArray();
    }

    private long memory() throws IOException {
        return Files.readAllLines(status).stream()
                .filter(it -> it.startsWith("VmRSS"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("[^0-9]", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }

    /** One connection that is kept; answers are read to their end. */
    private static final class Line implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;

        Line(URI address) throws IOException {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }

        /** The bytes of the answer; fails unless it is one of success. */
        int answer(String request) throws IOException {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            String first = line();
            int length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            in.skipNBytes(length);
            if (!first.contains(" 20")) {
                throw new IOException(first);
            }
            return length;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int read = in.read(); read != '\n'; read = in.read()) {
                if (read < 0) {
                    throw new IOException("the line was closed");
                }
                if (read != '\r') {
                    line.append((char) read);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
