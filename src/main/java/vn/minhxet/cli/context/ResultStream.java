package vn.minhxet.cli.context;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, buffered and never closed; its failures differ in type from those of other files. */
final class ResultStream extends OutputStream {

    /** 64 KiB, as much as a pipe of Linux holds: larger buffers save no calls. */
    private static final int BUFFER = 1 << 16;

    private final BufferedOutputStream out;

    ResultStream(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    @Override
    public void write(int single) {
        try {
            out.write(single);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
