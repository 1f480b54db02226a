package vn.minhxet.report.saved;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.report.GradingsJson;
import vn.minhxet.selection.Selection;

/**
 * A graded year that was kept as JSON (kết quả đã lưu), such as {@code grade --format json} wrote. Each grading is kept as its text
 * and taken apart when it is compared, so that a province fits. Immutable once read; safe for any thread.
 */
public final class SavedResult {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String GRADINGS = "gradings";

    private final ObjectNode head = JSON.createObjectNode();
    private final Map<String, String> gradings = new LinkedHashMap<>();
    private boolean complete;

    private SavedResult() {}

    /**
     * Reads a result.
     *
     * @throws IOException where it cannot be read, is no JSON or no result of grading
     */
    public static SavedResult read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private static SavedResult read(InputStream in) throws IOException {
        SavedResult result = new SavedResult();
        try (JsonParser json = JSON.createParser(in)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals(GRADINGS)) {
                    result.readGradings(json);
                } else {
                    result.head.set(name, json.readValueAsTree());
                }
            }
            require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        }
        require(result.complete && !result.rulebook().isEmpty());
        return result;
    }

    private void readGradings(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode grading = json.readValueAsTree();
            String subject = grading.path("subject").asText("");
            require(!subject.isEmpty() && gradings.put(subject, grading.toString()) == null);
        }
        complete = true;
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("no result of grading");
        }
    }

    /** The id of the rulebook that graded. */
    public String rulebook() {
        return head.path("rulebook").path("id").asText("");
    }

    /** How many gradings it has. */
    public int size() {
        return gradings.size();
    }

    /**
     * In what it differs from a year graded now, the whole first, then by subject. It is compared in the language in which it was
     * written.
     */
    public List<ResultDifference> differences(YearGrading year, Selection selection, Language language)
            throws IOException {
        List<ResultDifference> first = differences(again(year, selection, language));
        if (first.isEmpty()) {
            return first;
        }
        Language other = language == Language.VI ? Language.EN : Language.VI;
        List<ResultDifference> second = differences(again(year, selection, other));
        return second.size() < first.size() ? second : first;
    }

    private SavedResult again(YearGrading year, Selection selection, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GradingsJson(language, withHeld(), selection).write(year, bytes);
        return read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Whether it tells the conditions that were met as well. */
    private boolean withHeld() throws IOException {
        for (String grading : gradings.values()) {
            if (JSON.readTree(grading).has("held")) {
                return true;
            }
        }
        return false;
    }

    private List<ResultDifference> differences(SavedResult now) throws IOException {
        List<ResultDifference> differences = new ArrayList<>();
        compare(null, "", head, now.head, differences);
        for (Map.Entry<String, String> saved : gradings.entrySet()) {
            String other = now.gradings.get(saved.getKey());
            if (other == null) {
                differences.add(new ResultDifference(saved.getKey(), "", saved.getKey(), null));
            } else if (!other.equals(saved.getValue())) {
                compare(saved.getKey(), "", JSON.readTree(saved.getValue()), JSON.readTree(other), differences);
            }
        }
        now.gradings.keySet().stream()
                .filter(it -> !gradings.containsKey(it))
                .forEach(it -> differences.add(new ResultDifference(it, "", null, it)));
        return differences;
    }

    /** Compares objects field by field, all else as a whole. */
    private static void compare(
            @Nullable String subject, String path, JsonNode saved, JsonNode now, List<ResultDifference> differences) {
        TreeSet<String> names = new TreeSet<>();
        for (JsonNode side : List.of(saved, now)) {
            for (Iterator<String> fields = side.fieldNames(); fields.hasNext(); ) {
                names.add(fields.next());
            }
        }
        for (String name : names) {
            JsonNode one = saved.get(name);
            JsonNode other = now.get(name);
            String field = path.isEmpty() ? name : path + '.' + name;
            if (one != null && other != null && one.isObject() && other.isObject()) {
                compare(subject, field, one, other, differences);
            } else if (one == null || !one.equals(other)) {
                differences.add(new ResultDifference(subject, field, text(one), text(other)));
            }
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.isTextual() ? node.asText() : node.toString();
    }
}
