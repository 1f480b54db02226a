package vn.minhxet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.hindsight.HindsightText;

/** What would have had to be otherwise, as JSON, indented to be read. */
public final class HindsightJson {

    private HindsightJson() {}

    /** Writes it and leaves the stream open. */
    public static void write(HindsightText hindsight, OutputStream out) throws IOException {
        ExplanationJson.indented(hindsight, out);
    }
}
