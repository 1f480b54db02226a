package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.grading.YearGrading;

/** Hands out a graded year in one form (xuất kết quả đề xuất xếp loại). Immutable; safe for any thread. */
public interface GradingsWriter {

    /**
     * Writes the whole year and leaves the stream open. The same year gives the same content for any number of
     * threads, the time zone or the locale.
     */
    void write(YearGrading year, OutputStream out) throws IOException;
}
