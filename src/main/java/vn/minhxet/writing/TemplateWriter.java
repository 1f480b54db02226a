package vn.minhxet.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rulebook.Rulebook;

/** Writes the empty workbook (tệp mẫu) in which organization staff enter the facts of a year. Safe for any thread. */
public final class TemplateWriter {

    private TemplateWriter() {}

    /** Writes the template; the stream stays open. */
    public static void write(OutputStream out) throws IOException {
        new WorkbookWriter(out, NeededFacts.all()).write(null);
    }

    /**
     * Writes the template that a rulebook needs and no other: its columns, its codes to choose from, a worksheet for each
     * of its score sheets; the stream stays open.
     *
     * @param before the facts of the year before, whose organizations and people are filled in; empty for none
     */
    public static void write(Rulebook rulebook, Optional<YearFacts> before, OutputStream out) throws IOException {
        YearFacts filled = before.map(NextYear::of).orElse(null);
        new WorkbookWriter(out, NeededFacts.of(rulebook)).write(filled);
    }

    /** Writes the template into a file, over what may be there. */
    public static void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out);
        }
    }
}
