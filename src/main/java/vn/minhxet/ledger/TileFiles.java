package vn.minhxet.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an exported ledger (C2SP tlog-tiles): where they stand, how wide they are, read and written one by one. */
final class TileFiles {

    /** Hashes in a full tile, and entries in a full bundle. */
    static final int WIDTH = 256;

    /** Bits of an index that one level of tiles takes. */
    static final int BITS = 8;

    static final String CHECKPOINT = "checkpoint";

    private static final String FOLDER = "tile";

    private static final Pattern ANY = Pattern.compile("tile/(entries|[0-9]+)/(x[0-9]{3}/)*[0-9]{3}(\\.p/[0-9]+)?");

    private final Path folder;

    TileFiles(Path folder) {
        this.folder = folder;
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    void writeTile(int level, long number, List<LedgerHash> hashes) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * LedgerHash.LENGTH);
        hashes.forEach(it -> bytes.put(it.bytes()));
        write(tilePath(level, number, hashes.size()), bytes.array());
    }

    boolean exists(String path) {
        return Files.exists(folder.resolve(path));
    }

    /** Empty if it is no file, is longer than it can be, or the disk does not give it: no pipe and no gigabyte is read. */
    Optional<byte[]> read(String path, long mostBytes) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= mostBytes
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The hashes of a tile of that width. */
    Optional<List<LedgerHash>> readTile(int level, long number, int width) {
        long length = (long) width * LedgerHash.LENGTH;
        return read(tilePath(level, number, width), length)
                .filter(it -> it.length == length)
                .map(TileFiles::hashes);
    }

    private static List<LedgerHash> hashes(byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        List<LedgerHash> hashes = new ArrayList<>();
        while (read.hasRemaining()) {
            byte[] hash = new byte[LedgerHash.LENGTH];
            read.get(hash);
            hashes.add(LedgerHash.of(hash));
        }
        return hashes;
    }

    Optional<EntryBundle> readEntries(long number, int width) {
        return read(entriesPath(number, width), EntryBundle.MOST_BYTES).map(EntryBundle::read);
    }

    /** The files that bear the name of a tile or bundle, with slashes. */
    Set<String> all() throws IOException {
        Path tiles = folder.resolve(FOLDER);
        if (!Files.isDirectory(tiles)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(tiles)) {
            Set<String> all = new TreeSet<>();
            files.filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .filter(TileFiles::isOne)
                    .forEach(all::add);
            return all;
        } catch (UncheckedIOException e) {
            throw e.getCause(); // a folder below that cannot be listed
        }
    }

    /** A tile of hashes. */
    static String tilePath(int level, long number, int width) {
        return path(Integer.toString(level), number, width);
    }

    /** A bundle of entries. */
    static String entriesPath(long number, int width) {
        return path("entries", number, width);
    }

    /** Whether a file of that name could be a tile or a bundle. */
    private static boolean isOne(String path) {
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
