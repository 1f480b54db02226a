package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve}. */
class ServeTest {

    private static final Path FACTS = CommandResult.FIXTURES.resolve("first-year/facts.json");

    @Test
    void servesTheBytesThatTheCommandGradePrints() throws Exception {
        Process process =
                CommandResult.process(List.of(), "serve", "--port", "0").start();
        try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            String serving = message(err);
            assertThat(serving).matches("minhxet: Đang phục vụ tại http://127[.]0[.]0[.]1:\\d+ \\(dừng: Ctrl\\+C\\)");
            String address = serving.replaceAll(".*(http://\\S+).*", "$1");
            assertThat(message(err)).isEqualTo("minhxet: Sẵn sàng: " + address);
            HttpResponse<byte[]> answer = post(address + "/api/gradings?rulebook=366-qd-tw");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .isEqualTo(CommandResult.run("grade", "--facts", FACTS.toString(), "--rulebook", "366-qd-tw")
                            .bytes());
        } finally {
            process.destroy();
        }
        process.waitFor();
        assertThat(CommandResult.all(process.getInputStream())).isEmpty();
    }

    @Test
    void holdsTheFactsThatItIsStartedWith() throws Exception {
        Process process = CommandResult.process(List.of(), "serve", "--port", "0", "--facts", FACTS.toString())
                .start();
        try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            String address = message(err).replaceAll(".*(http://\\S+).*", "$1");
            message(err);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(address + "/api/gradings?population=facts&rulebook=366-qd-tw"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofByteArray())
                            .body())
                    .isEqualTo(CommandResult.run("grade", "--facts", FACTS.toString(), "--rulebook", "366-qd-tw")
                            .bytes());
        } finally {
            process.destroy();
        }
        process.waitFor();
    }

    @Test
    void factsWithProblemsAreToldAsByGradeAndNothingIsServed() {
        String bad =
                CommandResult.FIXTURES.resolveSibling("bad/facts/unknown-codes").toString();
        CommandResult ran = CommandResult.run("serve", "--port", "0", "--facts", bad);
        assertThat(ran.err())
                .isEqualTo(CommandResult.run("grade", "--facts", bad).err())
                .startsWith("minhxet: Dữ liệu có ");
        assertThat(ran.code()).isEqualTo(2);
    }

    /** The next message to people; the log of the server goes to the same place. */
    private static String message(BufferedReader err) throws IOException {
        String line = err.readLine();
        while (line != null && !line.startsWith("minhxet: ")) {
            line = err.readLine();
        }
        return line;
    }

    private static HttpResponse<byte[]> post(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofFile(FACTS))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandResult ran = CommandResult.run("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("minhxet: Không mở được 127.0.0.1:" + taken.getLocalPort() + ": ");
        }
    }

    @Test
    void aRecordThatIsNotThereIsTold() {
        CommandResult ran = CommandResult.run("serve", "--port", "0", "--database", "target/none.db", "--lang", "en");
        assertThat(ran.err()).startsWith("minhxet: There is no record at ").contains("none.db");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(CommandResult.run("serve", "--key", "none.key", "--lang", "en")
                        .err())
                .contains("--database");
    }

    /** The one-time password signs in, once it is told; the second start tells none. */
    @Test
    void theFirstStartOnARecordMakesOneAdministrator(@TempDir Path folder) throws Exception {
        String database = folder.resolve("ho-so.db").toString();
        CommandResult.run("campaign", "begin", "--office", "phuong-mau", "--database", database);
        Process process = CommandResult.process(List.of(), "serve", "--port", "0", "--database", database)
                .start();
        try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            String made = message(err);
            assertThat(made)
                    .matches("minhxet: Đã lập tài khoản quản trị “quan-tri” với mật khẩu dùng một lần: "
                            + "([a-z2-9]{5}-){3}[a-z2-9]{5} .*");
            String password = made.replaceAll(".*: ([a-z2-9-]{23}) .*", "$1");
            String address = message(err).replaceAll(".*(http://\\S+).*", "$1");
            assertThat(address).startsWith("http://127.0.0.1:");
            assertThat(signIn(address, password)).isEqualTo(201);
            assertThat(signIn(address, password + "x")).isEqualTo(401);
            assertThat(post(address + "/api/gradings").statusCode()).isEqualTo(401);
        } finally {
            process.destroy();
        }
        process.waitFor();
        Process again = CommandResult.process(List.of(), "serve", "--port", "0", "--database", database)
                .start();
        try (BufferedReader err = new BufferedReader(new InputStreamReader(again.getErrorStream(), UTF_8))) {
            assertThat(message(err)).startsWith("minhxet: Đang phục vụ tại ");
        } finally {
            again.destroy();
        }
        again.waitFor();
    }

    private static int signIn(String address, String password) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"account\":\"quan-tri\",\"password\":\"" + password + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void aPortIsANumber() {
        CommandResult ran = CommandResult.run("serve", "--port", "http");
        assertThat(ran.err()).isEqualTo("minhxet: --port cần một số nguyên từ 0 đến 65535, không nhận “http”.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void whatIsHeldIsBounded() {
        assertThat(CommandResult.run("serve", "--hold", "1001").err())
                .isEqualTo("minhxet: --hold cần một số nguyên từ 0 đến 1000, không nhận “1001”.\n");
        assertThat(CommandResult.run("serve", "--hold-minutes", "0", "--lang", "en")
                        .err())
                .isEqualTo("minhxet: --hold-minutes takes a whole number from 1 to 1440, not “0”.\n");
    }

    @Test
    void whatItOpensToOtherMachinesIsToldAtTheStart() throws Exception {
        assertThat(opened("--lang", "en"))
                .isEqualTo(
                        "minhxet: Other machines reach this server. There is no login and no encryption: whoever reaches it"
                                + " may ask, and whoever knows the id of a held population may see and drop it.");
        assertThat(opened("--facts", FACTS.toString()))
                .isEqualTo(
                        "minhxet: Máy khác trong mạng truy cập được. Không có đăng nhập, không mã hóa: ai truy cập được"
                                + " đều xem được dữ liệu và xếp loại của mọi người trong --facts; ai biết mã của bộ dữ liệu"
                                + " khác đang giữ đều xem và xóa được bộ dữ liệu đó.");
    }

    private static String opened(String... options) throws Exception {
        String[] line = Stream.concat(Stream.of("serve", "--port", "0", "--host", "0.0.0.0"), Stream.of(options))
                .toArray(String[]::new);
        Process process = CommandResult.process(List.of(), line).start();
        try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            message(err);
            return message(err);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
