package vn.minhxet.paper;

import java.util.List;

/**
 * The end of a paper: recipients on the left, signatures on the right, or side by side where several sign (nơi nhận, chữ ký).
 * Immutable.
 *
 * @param recipientsTitle the label above the recipients; empty where there are none
 * @param signatures from left to right
 */
public record PaperEnd(String recipientsTitle, List<String> recipients, List<Signature> signatures)
        implements PaperPart {

    public PaperEnd {
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature, with room for it.
     *
     * @param forWhom on behalf of whom, such as T/M CHI BỘ; empty where one signs for oneself
     * @param office of who signs
     * @param hint how to sign; empty for none
     * @param name empty where it is written by hand
     */
    public record Signature(String forWhom, String office, String hint, String name) {}
}
