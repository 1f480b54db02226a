package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.counterfactual.CounterfactualText;

/** What would have had to be otherwise, as JSON, indented to be read. */
public final class CounterfactualJson {

    private CounterfactualJson() {}

    /** Writes it and leaves the stream open. */
    public static void write(CounterfactualText counterfactual, OutputStream out) throws IOException {
        ExplanationJson.indented(counterfactual, out);
    }
}
