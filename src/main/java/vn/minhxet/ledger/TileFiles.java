package vn.minhxet.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of an exported ledger, read and written one by one. */
final class TileFiles {

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
        write(TilePath.tile(level, number, hashes.size()), bytes.array());
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
        return read(TilePath.tile(level, number, width), length)
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
        return read(TilePath.entries(number, width), EntryBundle.MOST_BYTES).map(EntryBundle::read);
    }

    /** The files that bear the name of a tile or bundle, with slashes. */
    Set<String> all() throws IOException {
        Path tiles = folder.resolve(TilePath.FOLDER);
        if (!Files.isDirectory(tiles)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(tiles)) {
            Set<String> all = new TreeSet<>();
            files.filter(it -> !Files.isDirectory(it))
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .filter(TilePath::isOne)
                    .forEach(all::add);
            return all;
        }
    }
}
