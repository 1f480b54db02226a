package vn.minhxet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhxet.web.asset.Asset;

/** What pages load is what its makers published, all of it is served, and none of it leads to another host. */
class AssetTest {

    private static final Path ASSETS = Path.of("src/main/resources/vn/minhxet/web/assets");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** The first page with all that it loads stays below this: half a second on a slow line of an office. */
    private static final int MOST_BYTES = 150_000;

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)https?://(?!www\\.w3\\.org/)|@import\\s+url|[\"'(]//[a-z]");
    private static final Pattern BY_STRING =
            Pattern.compile("(?i)\\son[a-z]+\\s*=|hx-on|\\sstyle\\s*=|javascript:|js:|hx-vars|hx-live");

    @Test
    void filesOfOthersAreAsTheyCame() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(ASSETS.resolve("origin.txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ");
                assertThat(parts).as(line).hasSize(5);
                listed.put(parts[0], parts[4]);
            }
        }
        assertThat(listed.keySet()).isEqualTo(foreign());
        listed.forEach((file, hash) ->
                assertThat(Asset.of(file).orElseThrow().hash()).as(file).isEqualTo(hash));
    }

    /** Everything minified or in a typeface is made by others. */
    private static Set<String> foreign() {
        Set<String> files = new TreeSet<>();
        Arrays.stream(Asset.values())
                .map(Asset::file)
                .filter(it -> it.endsWith(".woff2") || it.endsWith(".min.js"))
                .forEach(files::add);
        return files;
    }

    @Test
    void everyFileIsServedOrSaysWhereOthersComeFrom() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            List<String> unknown = files.filter(Files::isRegularFile)
                    .map(it -> it.getFileName().toString())
                    .filter(it -> !it.equals("origin.txt") && Asset.of(it).isEmpty())
                    .toList();
            assertThat(unknown).isEmpty();
        }
    }

    @Test
    void theFirstPageIsLight() {
        assertThat(Arrays.stream(Asset.values())
                        .mapToInt(it -> it.content().length)
                        .sum())
                .isLessThan(MOST_BYTES);
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        for (Asset asset : List.of(Asset.STYLE, Asset.SCRIPT, Asset.ICON)) {
            assertThat(new String(asset.content(), UTF_8)).as(asset.file()).doesNotContainPattern(ELSEWHERE);
        }
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(ELSEWHERE);
        }
    }

    /** The policy of pages would stop them anyway, without a word to whoever wrote them. */
    @Test
    void noTemplateHoldsAScriptOrAStyle() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern(BY_STRING)
                    .doesNotContain("<style", "$unsafe");
        }
    }

    /** A sentence in a template would be said in one language only; letters stand in tags, in expressions and nowhere else. */
    @Test
    void noTemplateHoldsASentence() throws IOException {
        for (Path template : templates()) {
            String bare = Files.readString(template)
                    .replaceAll("(?m)^\\s*@.*$", "")
                    .replaceAll("@(?:template|if|elseif|for)[.a-z]*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "")
                    .replaceAll("@(?:else|endif|endfor)|@`|`", "")
                    .replaceAll("\\$\\{[^}]*}", "")
                    .replaceAll("(?s)<[^>]*>", "");
            assertThat(bare).as(template.toString()).doesNotContainPattern("\\p{L}");
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(it -> it.toString().endsWith(".jte")).toList();
        }
    }
}
