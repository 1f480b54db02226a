package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where tiles and entries of a ledger stand, and how wide they are (C2SP tlog-tiles). */
final class TilePath {

    /** Hashes in a full tile, and entries in a full bundle. */
    static final int WIDTH = 256;

    /** Bits of an index that one level of tiles takes. */
    static final int BITS = 8;

    static final String CHECKPOINT = "checkpoint";

    static final String FOLDER = "tile";

    private static final Pattern ANY = Pattern.compile("tile/(entries|[0-9]+)/(x[0-9]{3}/)*[0-9]{3}(\\.p/[0-9]+)?");

    private TilePath() {}

    /** A tile of hashes. */
    static String tile(int level, long number, int width) {
        return path(Integer.toString(level), number, width);
    }

    /** A bundle of entries. */
    static String entries(long number, int width) {
        return path("entries", number, width);
    }

    /** Whether a file of that name could be a tile or a bundle. */
    static boolean isOne(String path) {
        return ANY.matcher(path).matches();
    }

    /** How many hashes the tile of a ledger has: from 0, if there is none, to 256. */
    static int width(long size, int level, long number) {
        return (int) Math.max(0, Math.min(WIDTH, (size >> (BITS * level)) - number * WIDTH));
    }

    /** The levels of the tiles of a ledger that are not full, from the top; each of the others hangs below one of them. */
    static List<Integer> openLevels(long size) {
        List<Integer> levels = new ArrayList<>();
        for (int level = (Long.SIZE - 1) / BITS; level >= 0; level--) {
            if ((size >> (BITS * level)) % WIDTH > 0) {
                levels.add(level);
            }
        }
        return levels;
    }

    /** Digits in groups of three, an x before each group but the last. */
    private static String path(String kind, long number, int width) {
        StringBuilder path = new StringBuilder(String.format("%03d", number % 1000));
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format("x%03d/", rest % 1000));
        }
        return FOLDER + "/" + kind + "/" + path + (width == WIDTH ? "" : ".p/" + width);
    }
}
