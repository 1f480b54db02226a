package vn.minhxet.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar of parts of one whole (thanh chia phần), drawn as SVG; the figures stand beside it as text. Immutable.
 *
 * @param spoken what it shows, for who cannot see it
 */
public record Bar(List<Part> parts, String spoken) {

    /** The parts are drawn on a line of this length. */
    private static final int LENGTH = 1_000;

    public Bar {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param kind names its colour in the style sheet
     * @param from where it begins, of 1000
     * @param length of 1000
     */
    public record Part(String kind, String from, String length) {}

    /** What a part is made of. */
    public record Share(String kind, long number) {}

    /** The bar of some shares, in their order; empty ones are left out. */
    public static Bar of(List<Share> shares, String spoken) {
        long whole = shares.stream().mapToLong(Share::number).sum();
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (Share share : shares) {
            if (share.number() > 0) {
                parts.add(new Part(share.kind(), place(before, whole), place(share.number(), whole)));
            }
            before += share.number();
        }
        return new Bar(parts, spoken);
    }

    private static String place(long number, long whole) {
        return BigDecimal.valueOf(number)
                .multiply(BigDecimal.valueOf(LENGTH))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
