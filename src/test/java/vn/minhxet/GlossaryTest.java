package vn.minhxet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public type of the domain stands in the glossary with its words, and nothing stands there that is gone. */
class GlossaryTest {

    private static final Set<String> DOMAIN = Set.of(
            "rule",
            "facts",
            "criteria",
            "score",
            "scoresheet",
            "subject",
            "population",
            "quota",
            "grading",
            "campaign",
            "account",
            "explain",
            "quality",
            "warning",
            "whatif",
            "counterfactual",
            "rulebook",
            "paper",
            "paper.year",
            "paper.file",
            "paper.record",
            "scenario",
            "ledger");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| `([A-Za-z.]+)` \\|$");

    @Test
    void everyTypeOfTheDomainHasItsWords() throws IOException {
        Set<String> types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.minhxet").stream()
                        .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(it -> it.getEnclosingClass().isEmpty())
                        .map(it -> it.getName().replaceFirst("^vn\\.minhxet\\.", ""))
                        .filter(it -> !it.endsWith("package-info"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new TreeSet<>();
        Matcher rows = ROW.matcher(Files.readString(Path.of("docs/glossary.md")));
        while (rows.find()) {
            assertThat(written.add(rows.group(1)))
                    .as("twice: %s", rows.group(1))
                    .isTrue();
        }
        Set<String> missing = types.stream()
                .filter(it -> DOMAIN.contains(it.substring(0, it.lastIndexOf('.'))))
                .filter(it -> !written.contains(it))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("not in docs/glossary.md").isEmpty();
        assertThat(types).as("in docs/glossary.md and gone").containsAll(written);
    }
}
