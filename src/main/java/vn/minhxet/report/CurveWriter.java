package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.whatif.Curve;

/** Hands out the grades along the values of parameters in one form. Immutable; safe for any thread. */
public interface CurveWriter {

    /** Writes it and leaves the stream open. The same curve gives the same content. */
    void write(Curve curve, OutputStream out) throws IOException;
}
