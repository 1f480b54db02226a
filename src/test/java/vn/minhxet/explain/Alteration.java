package vn.minhxet.explain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.writing.FactsWriter;

/**
 * A year with one own fact of a subject altered (một số liệu bị thay đổi).
 *
 * @param fact what was altered, as {@link Named} has it; the table with its dot where a row came or went
 * @param wasUnknown whether nobody had entered it
 */
record Alteration(String fact, boolean wasUnknown, YearFacts facts) {

    /** Whether the altered year is free of contradictions, such as more tasks completed than were assigned. */
    boolean couldStandInAFile() {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            FactsWriter.json(facts, file);
            return FactsReader.json(new ByteArrayInputStream(file.toByteArray()), ReadingLimits.FILES)
                    instanceof FactsReading.Complete;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
