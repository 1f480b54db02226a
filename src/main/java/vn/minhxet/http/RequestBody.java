package vn.minhxet.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;

/** The body of one request, as far as it has arrived. Gives its memory back when it is closed. */
public final class RequestBody implements AutoCloseable {

    /** The bytes that one permit of memory covers. */
    static final int CHUNK = 1 << 16;

    private final Semaphore memory;
    private final List<byte[]> chunks = new ArrayList<>();
    private int room;

    RequestBody(Semaphore memory) {
        this.memory = memory;
    }

    /**
     * Reads all that has arrived; waits for at least one byte.
     *
     * @return whether there was more
     * @throws ProblemException where all bodies together take too much memory
     */
    boolean readFrom(InputStream in) throws IOException {
        if (room == 0) {
            addChunk();
        }
        int read = in.read(chunks.get(chunks.size() - 1), CHUNK - room, room);
        room -= Math.max(read, 0);
        return read >= 0;
    }

    private void addChunk() {
        if (!memory.tryAcquire()) {
            throw new ProblemException(ProblemKind.BUSY);
        }
        chunks.add(new byte[CHUNK]);
        room = CHUNK;
    }

    public long length() {
        return (long) chunks.size() * CHUNK - room;
    }

    public InputStream stream() {
        List<InputStream> streams = new ArrayList<>();
        for (byte[] chunk : chunks) {
            boolean last = streams.size() == chunks.size() - 1;
            streams.add(new ByteArrayInputStream(chunk, 0, last ? CHUNK - room : CHUNK));
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    /** The SHA-256 of the bytes, hexadecimal: the same request is known by it. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < chunks.size(); i++) {
                digest.update(chunks.get(i), 0, i == chunks.size() - 1 ? CHUNK - room : CHUNK);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        memory.release(chunks.size());
        chunks.clear();
        room = 0;
    }
}
