package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;

/** Hands out a comparison in one form (xuất kết quả so sánh). Immutable; safe for any thread. */
public interface ComparisonWriter {

    /** Writes it and leaves the stream open. The same comparison gives the same content. */
    void write(Comparison comparison, Excerpt excerpt, OutputStream out) throws IOException;
}
