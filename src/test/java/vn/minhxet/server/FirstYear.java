package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** The year of the shipped facts, as the domain grades it, and as command line and HTTP answer for it. */
final class FirstYear {

    static final Path FACTS = CommandResult.FIXTURES.resolve("first-year/facts.json");

    private static final Map<String, CompiledRulebook> COMPILED = new ConcurrentHashMap<>();

    private FirstYear() {}

    /** What a writer writes. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    static CompiledRulebook compiled(String id) {
        ServerSettings settings = Served.settings();
        return COMPILED.computeIfAbsent(
                id,
                any -> new RulebookCompiler(settings.compiled())
                        .compile(Rulebooks.in(settings.rules()).get(id)));
    }

    static YearGrading year(String rulebook) {
        return new Grader(EvaluationPlan.of(compiled(rulebook)))
                .grade(FactsReader.read(FACTS).orThrow());
    }

    static String document(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out);
        return out.toString(UTF_8);
    }

    static CommandResult commandLine(List<String> command, String... options) {
        Stream<String> facts = Stream.of("--facts", FACTS.toString());
        return CommandResult.run(Stream.of(command.stream(), facts, Stream.of(options))
                .flatMap(it -> it)
                .toArray(String[]::new));
    }

    static HttpAnswer http(String path) throws Exception {
        return Served.shared().post(path, Files.readString(FACTS));
    }

    static String detail(HttpAnswer answer) {
        return answer.json().get("detail").asText();
    }
}
