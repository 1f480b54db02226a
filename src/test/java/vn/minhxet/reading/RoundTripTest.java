package vn.minhxet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.writing.FactsWriter;

/** What is written is read back as it was, in each of the three forms and in whatever order the rows stand. */
class RoundTripTest {

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Collections.reverseOrder()).forEach(it -> it.toFile().delete());
        }
    }

    @Property(tries = 25)
    void jsonGivesBackWhatWasWritten(@ForAll long seed) throws IOException {
        YearFacts facts = facts(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsWriter.json(facts, out);
        var read = FactsReader.json(new ByteArrayInputStream(out.toByteArray()), ReadingLimits.REQUESTS);
        assertThat(read.orThrow()).isEqualTo(facts);
    }

    @Property(tries = 25)
    void csvGivesBackWhatWasWritten(@ForAll long seed) throws IOException {
        YearFacts facts = facts(seed);
        FactsWriter.csv(facts, Files.createDirectories(folder));
        assertThat(FactsReader.read(folder).orThrow()).isEqualTo(facts);
    }

    @Property(tries = 25)
    void workbookGivesBackWhatWasWritten(@ForAll long seed) throws IOException {
        YearFacts facts = facts(seed);
        Path file = folder.resolve("facts.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FactsWriter.xlsx(facts, out);
        }
        assertThat(FactsReader.read(file).orThrow()).isEqualTo(facts);
    }

    @Property(tries = 15)
    void rowsInAnyOrderGiveTheSameFacts(@ForAll long seed) throws IOException {
        YearFacts facts = facts(seed);
        Random random = new Random(seed);
        YearFacts shuffled = new YearFacts(
                facts.period(),
                shuffled(facts.organizations(), random),
                shuffled(facts.members(), random),
                shuffled(facts.assessments(), random),
                shuffled(facts.indicators(), random),
                shuffled(facts.findings(), random),
                shuffled(facts.scores(), random),
                shuffled(facts.products(), random),
                facts.warnings());
        FactsWriter.csv(shuffled, Files.createDirectories(folder));
        YearFacts read = FactsReader.read(folder).orThrow();
        assertThat(new HashSet<>(read.organizations())).isEqualTo(new HashSet<>(facts.organizations()));
        assertThat(new HashSet<>(read.members())).isEqualTo(new HashSet<>(facts.members()));
        assertThat(new HashSet<>(read.assessments())).isEqualTo(new HashSet<>(facts.assessments()));
        assertThat(new HashSet<>(read.indicators())).isEqualTo(new HashSet<>(facts.indicators()));
        assertThat(new HashSet<>(read.findings())).isEqualTo(new HashSet<>(facts.findings()));
        assertThat(new HashSet<>(read.scores())).isEqualTo(new HashSet<>(facts.scores()));
        assertThat(new HashSet<>(read.products())).isEqualTo(new HashSet<>(facts.products()));
    }

    private static YearFacts facts(long seed) {
        return new RandomFacts(seed).year(6, 12);
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
