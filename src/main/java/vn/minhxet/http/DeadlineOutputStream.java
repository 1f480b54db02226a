package vn.minhxet.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer that the caller must fetch by a deadline, so that nobody keeps a place by reading slowly. */
public final class DeadlineOutputStream extends FilterOutputStream {

    private final Deadline deadline;

    public DeadlineOutputStream(OutputStream out, Deadline deadline) {
        super(out);
        this.deadline = deadline;
    }

    @Override
    public void write(int one) throws IOException {
        requireTime();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        requireTime();
        out.write(bytes, from, length);
    }

    private void requireTime() throws IOException {
        if (deadline.isPast()) {
            throw new IOException("the answer is fetched too slowly");
        }
    }
}
