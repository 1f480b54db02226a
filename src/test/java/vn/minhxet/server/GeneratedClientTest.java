package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.store.DatabaseLocation;

/**
 * Clients are made of the description by a public generator, and they work: that in Java compiles and calls every operation
 * of the real server, and so does that in TypeScript under Node. The description is also held against the rules that the generator and a
 * public linter recommend. What needs Node runs where {@code .ci/run} put it, and is told as skipped elsewhere.
 */
class GeneratedClientTest {

    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
    private static final Path GENERATOR = HOME.resolve("target/client-generator/openapi-generator-cli.jar");
    private static final Path TOOLS = HOME.resolve("target/client-tools/node_modules/.bin");
    private static final Path WORK = HOME.resolve("target/clients");
    private static final Path DESCRIPTION = WORK.resolve("openapi.json");

    /** Facts about the generator, none about the description. */
    private static final List<String> NOT_OF_THE_DESCRIPTION = List.of(
            // Told of every description that has a type with null, which is how 3.1 says it.
            "The 'nullable' attribute was removed in OpenAPI 3.1",
            // It names the keys of maps, which the generator does not look at.
            "Unused model: Result");

    @TempDir
    private static Path folder;

    private static ServedOffice office;
    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.exists(GENERATOR), "not run: the generator was not fetched (-Dmaven.test.skip)");
        office = ServedOffice.begin(
                DatabaseLocation.of(folder.resolve("r.db")),
                folder.resolve("r.key"),
                it -> it.with(FactsSamples.population()));
        served = office.served();
        remove(WORK);
        Files.createDirectories(WORK);
        Files.writeString(DESCRIPTION, served.get("/api/openapi.json").text());
    }

    @AfterAll
    static void stop() {
        if (office != null) {
            office.close();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static String generator(String... arguments) throws Exception {
        return run(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-jar",
                                GENERATOR.toString()),
                        Arrays.stream(arguments))
                .toList());
    }

    /** What a program prints; fails unless it succeeds. */
    private static String run(List<String> command) throws Exception {
        Path log = Files.createTempFile(WORK, "run", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("in a minute").isTrue();
        String printed = Files.readString(log);
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    @Test
    void theJavaClientCallsEveryOperation() throws Exception {
        Path sources = WORK.resolve("java");
        generator(
                "generate",
                "-g",
                "java",
                "-i",
                DESCRIPTION.toString(),
                "-o",
                sources.toString(),
                "--additional-properties=library=native,openApiNullable=false,useJakartaEe=true,"
                        + "apiPackage=client.api,modelPackage=client.model,invokerPackage=client",
                "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
        Path classes = Files.createDirectory(WORK.resolve("classes"));
        compile(sources.resolve("src/main/java"), classes);
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            List<?> answered = (List<?>) loader.loadClass("ClientCalls")
                    .getMethod("of", String.class, String.class, String.class, String.class)
                    .invoke(
                            null,
                            served.server().address().toString(),
                            FactsSamples.SMALL,
                            ServedOffice.ACCOUNT,
                            RecordOfTest.PASSWORD);
            Set<String> operations = new TreeSet<>();
            for (Object call : answered) {
                operations.add(served.contract().operation((String) call).orElse("none: " + call));
            }
            assertThat(operations)
                    .as("operations that the client calls")
                    .isEqualTo(served.contract().operations());
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<File> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = Stream.concat(
                            all.filter(it -> it.toString().endsWith(".java")),
                            Stream.of(HOME.resolve("src/test/client/java/ClientCalls.java")))
                    .map(Path::toFile)
                    .toList();
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            java.io.StringWriter told = new java.io.StringWriter();
            List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
            assertThat(compiler.getTask(told, manager, null, options, null, manager.getJavaFileObjectsFromFiles(files))
                            .call())
                    .as(() -> told.toString())
                    .isTrue();
        }
    }

    @Test
    void theGeneratorRecommendsNothing() throws Exception {
        String told = generator("validate", "--recommend", "-i", DESCRIPTION.toString());
        assertThat(told).doesNotContain("Errors:");
        assertThat(told.lines().map(String::strip).filter(it -> it.startsWith("- ")))
                .allMatch(it -> NOT_OF_THE_DESCRIPTION.stream().anyMatch(it::contains));
    }

    @Test
    void theTypeScriptClientCallsEveryOperation() throws Exception {
        requireTool("tsc");
        Path place = Files.createDirectory(WORK.resolve("typescript"));
        Path client = place.resolve("client");
        generator("generate", "-g", "typescript-fetch", "-i", DESCRIPTION.toString(), "-o", client.toString());
        Path calls = Files.copy(HOME.resolve("src/test/client/typescript/calls.ts"), place.resolve("calls.ts"));
        Path out = place.resolve("out");
        run(List.of(
                TOOLS.resolve("tsc").toString(),
                "--strict",
                "--target",
                "es2022",
                "--lib",
                "es2022,dom",
                "--module",
                "commonjs",
                "--moduleResolution",
                "node10",
                "--outDir",
                out.toString(),
                calls.toString()));
        String printed = run(List.of(
                "node",
                out.resolve("calls.js").toString(),
                served.server().address().toString(),
                FactsSamples.SMALL,
                ServedOffice.ACCOUNT,
                RecordOfTest.PASSWORD));
        Set<String> operations = new TreeSet<>();
        printed.lines()
                .forEach(it -> operations.add(served.contract().operation(it).orElse("none: " + it)));
        assertThat(operations)
                .as("operations that the client calls")
                .isEqualTo(served.contract().operations());
    }

    @Test
    void theLinterFindsNothing() throws Exception {
        requireTool("spectral");
        Path rules = Files.writeString(WORK.resolve("rules.yaml"), "extends: [\"spectral:oas\"]\n");
        run(List.of(
                TOOLS.resolve("spectral").toString(),
                "lint",
                "--fail-severity",
                "hint",
                "--ruleset",
                rules.toString(),
                DESCRIPTION.toString()));
    }

    private static void requireTool(String name) {
        assumeTrue(
                Files.exists(TOOLS.resolve(name)),
                "not run: " + name + " is not there; .ci/run fetches it where Node is");
    }
}
