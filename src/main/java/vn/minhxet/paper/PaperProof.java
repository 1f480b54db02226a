package vn.minhxet.paper;

import java.util.List;

/**
 * Codes to be read by a camera, side by side, with a signature beside them and below what they are (bằng chứng in trên
 * giấy). Immutable.
 *
 * @param codes one behind the other when they are read; empty where what they would hold is too long
 * @param caption how they are read and checked
 * @param signature of who made the paper
 */
public record PaperProof(List<QrCode> codes, String caption, PaperEnd.Signature signature) implements PaperPart {

    /** The side of a code, in millimetres: with 165 squares each is 0.3 mm, which a telephone reads from office print. */
    public static final int SIDE = 50;

    /** In points: small, as what stands at the foot. */
    public static final int CAPTION_SIZE = 9;

    public PaperProof {
        codes = List.copyOf(codes);
    }
}
