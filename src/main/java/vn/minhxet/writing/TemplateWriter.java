package vn.minhxet.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the empty workbook (tệp mẫu) in which organization staff enter the facts of a year. Safe for any thread. */
public final class TemplateWriter {

    private TemplateWriter() {}

    /** Writes the template; the stream stays open. */
    public static void write(OutputStream out) throws IOException {
        new WorkbookWriter(out).write(null);
    }

    /** Writes the template into a file, over what may be there. */
    public static void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out);
        }
    }
}
