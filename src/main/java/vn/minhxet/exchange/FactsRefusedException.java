package vn.minhxet.exchange;

import vn.minhxet.exchange.FactsReading.Refused;
import vn.minhxet.subject.Language;

/** Facts were needed and the files given hold problems. */
public final class FactsRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient Refused refused;

    FactsRefusedException(Refused refused) {
        super(String.join("\n", refused.lines(Language.EN, SHOWN)));
        this.refused = refused;
    }

    /** What is wrong. */
    public Refused refused() {
        return refused;
    }
}
