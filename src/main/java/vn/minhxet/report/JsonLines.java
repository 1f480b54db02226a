package vn.minhxet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A JSON document of results: one object; each of its entries begins a line, as does each element of its long arrays;
 * all else is written without blanks. So a text tool can take a document apart by lines. For one document; not safe for
 * several threads.
 *
 * <pre>
 * {"period":{"year":2025,"reviewedOn":"2025-12-10"},
 * "gradings":[
 * {"subject":"CB1",…},
 * {"subject":"DV1",…}
 * ]}
 * </pre>
 */
public final class JsonLines implements AutoCloseable {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Writes values of results: days as 2025-12-10, decimals without an exponent. */
    static final ObjectWriter WRITER = MAPPER.writer();

    private static final ObjectWriter ONE_A_LINE = WRITER.withRootValueSeparator(LineBreaks.BETWEEN);

    private final OutputStream out;
    private final JsonGenerator json;
    private final LineBreaks breaks = new LineBreaks();

    /** Begins a document; closing it ends it and leaves the stream open. */
    public JsonLines(OutputStream out) throws IOException {
        this.out = out;
        json = MAPPER.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setPrettyPrinter(breaks);
        json.writeStartObject();
    }

    /** An entry with its value. */
    public void entry(String name, Object value) throws IOException {
        json.writeFieldName(name);
        WRITER.writeValue(json, value);
    }

    /** Begins an entry that is an object; the entries that follow are its own until it ends. */
    void startObject(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    /** An entry that is a list, each element on a line of its own; an empty one stands on one line. */
    public void lines(String name, List<?> elements) throws IOException {
        json.writeFieldName(name);
        breaks.breakNextArray(elements.isEmpty());
        json.writeStartArray();
        for (Object element : elements) {
            WRITER.writeValue(json, element);
        }
        endLines();
    }

    /** Begins an entry that is a list, which {@link #portion} fills; an empty one ends on a line of its own. */
    void startLines(String name) throws IOException {
        json.writeFieldName(name);
        breaks.breakNextArray(false);
        json.writeStartArray();
    }

    /**
     * Elements that {@link #portionOf} has put into bytes. The generator writes what stands between portions; the bytes
     * go past it, because it would decode and encode them once more.
     */
    void portion(byte[] elements) throws IOException {
        json.writeRawValue("");
        json.flush();
        out.write(elements);
    }

    void endLines() throws IOException {
        json.writeEndArray();
    }

    /** Elements of a list as bytes, a line each; any number of threads may do so at the same time. */
    static void portionOf(Iterable<?> elements, OutputStream out) throws IOException {
        ONE_A_LINE.writeValues(out).writeAll(elements).flush();
    }

    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    /** Breaks lines between the entries of the document and around the elements of the arrays named. */
    private static final class LineBreaks extends MinimalPrettyPrinter {

        static final String BETWEEN = ",\n";

        /** No depth: the lines of no array are broken. */
        private static final int NO_ARRAY = -1;

        private int depth;
        private int broken = NO_ARRAY;

        void breakNextArray(boolean exceptIfEmpty) {
            broken = exceptIfEmpty ? NO_ARRAY : depth + 1;
        }

        @Override
        public void writeStartObject(JsonGenerator json) throws IOException {
            depth++;
            super.writeStartObject(json);
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) throws IOException {
            depth--;
            super.writeEndObject(json, entries);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            separate(json, depth == 1);
        }

        @Override
        public void writeStartArray(JsonGenerator json) throws IOException {
            depth++;
            super.writeStartArray(json);
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            if (depth == broken) {
                json.writeRaw('\n');
            }
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            separate(json, depth == broken);
        }

        @Override
        public void writeEndArray(JsonGenerator json, int elements) throws IOException {
            if (depth == broken) {
                broken = NO_ARRAY;
                json.writeRaw('\n');
            }
            depth--;
            super.writeEndArray(json, elements);
        }

        private static void separate(JsonGenerator json, boolean breaking) throws IOException {
            if (breaking) {
                json.writeRaw(BETWEEN);
            } else {
                json.writeRaw(',');
            }
        }
    }
}
