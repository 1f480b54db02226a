package vn.minhxet.paper;

import java.util.List;

/**
 * Codes to be read by a camera, side by side, with what they are beside them (bằng chứng in trên giấy). Immutable.
 *
 * @param codes one behind the other when they are read; empty where what they would hold is too long
 * @param caption how they are read and checked
 */
public record PaperProof(List<QrCode> codes, String caption) implements PaperPart {

    /** The side of a code, in millimetres: with 165 squares each is 0.3 mm, which a telephone reads from office print. */
    public static final int SIDE = 50;

    /** In points: the caption stands beside two codes. */
    public static final int CAPTION_SIZE = 9;

    public PaperProof {
        codes = List.copyOf(codes);
    }
}
