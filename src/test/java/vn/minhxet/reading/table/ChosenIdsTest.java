package vn.minhxet.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.reading.FactsReader;

/**
 * Ids that somebody chose so that they fall on one place in a table by the usual hash take no longer than others: were each
 * compared with all before it, these would take minutes.
 */
class ChosenIdsTest {

    private static final int BITS = 16;
    private static final Duration MOST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    /** 65,536 ids of the same {@link String#hashCode}: "Aa" and "BB" have one. They do not ascend. */
    private static List<String> ids() {
        List<String> ids = IntStream.range(0, 1 << BITS)
                .mapToObj(number -> IntStream.range(0, BITS)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
        assertThat(ids.stream().mapToInt(String::hashCode).distinct().toArray()).hasSize(1);
        return ids;
    }

    private void write(String table, String headings, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), headings + "\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void takeNoLongerThanOthers() throws IOException {
        List<String> ids = ids();
        write("period", "year,reviewedOn", List.of("2025,2025-12-10"));
        write("organizations", "id,kind", List.of("CB,BASE_CELL"));
        write("members", "id,organization", ids.stream().map(it -> it + ",CB").toList());
        write("findings", "id,subject", ids.stream().map(it -> it + "," + it).toList());
        write(
                "indicators",
                "subject,indicator",
                ids.stream().map(it -> it + "," + it).toList());
        assertTimeoutPreemptively(MOST, () -> FactsReader.read(folder).orThrow());
    }

    @Test
    void alsoOfOrganizations() throws IOException {
        List<String> ids = ids();
        write("period", "year,reviewedOn", List.of("2025,2025-12-10"));
        write(
                "organizations",
                "id,kind,parent",
                ids.stream()
                        .map(it -> it + ",BASE_COMMITTEE," + (it.equals(ids.get(0)) ? "" : ids.get(0)))
                        .toList());
        assertTimeoutPreemptively(MOST, () -> FactsReader.read(folder).orThrow());
    }
}
