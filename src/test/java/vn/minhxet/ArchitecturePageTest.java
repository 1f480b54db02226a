package vn.minhxet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/architecture.md} to the code: the types it names are there, and it draws every floor. */
class ArchitecturePageTest {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][a-z][A-Za-z]*\\b");

    /** Words of the page that begin like a type. */
    private static final Set<String> WORDS = Set.of("The", "Java");

    @Test
    void theWayOfOneFactNamesTypesThatAreThere() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        String way = page.substring(page.indexOf("`tasksExceeded = 5`"), page.indexOf("Two evaluators"));
        Set<String> named = TYPE.matcher(QUOTED.matcher(way).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(it -> !WORDS.contains(it))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.minhxet").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(types).containsAll(named);
    }

    @Test
    void theFloorsAreThoseOfTheHouse() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        String floors = page.substring(page.indexOf("    cli "), page.indexOf("## The way of one fact"));
        Set<String> drawn = floors.lines()
                .filter(it -> it.startsWith("    "))
                .map(it -> it.strip().split("\\s{2,}")[0])
                .flatMap(it -> Arrays.stream(it.split("[ ·]+")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).containsAll(HouseTest.rooms());
    }
}
