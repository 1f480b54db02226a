package vn.minhxet.paper.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import vn.minhxet.paper.QrCode;

/**
 * A QR code as a picture in black and white (PNG, ISO/IEC 15948): one bit a dot. Written by hand, since the runtime that is
 * shipped has no {@code java.desktop}. Pure functions.
 */
final class PngPicture {

    /** Dots to a square: at 50 mm some 500 to the inch, so that no edge of a square falls between two dots of print. */
    private static final int SCALE = 6;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngPicture() {}

    static byte[] of(QrCode code) {
        try {
            int side = code.size() * SCALE;
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            png.write(SIGNATURE);
            chunk(png, "IHDR", header(side));
            chunk(png, "IDAT", dots(code, side));
            chunk(png, "IEND", new byte[0]);
            return png.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static byte[] header(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(side);
        out.writeInt(side);
        // One bit a dot, grey, and the only compression, filter and order that there are.
        out.write(new byte[] {1, 0, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] dots(QrCode code, int side) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int row = 0; row < code.size(); row++) {
                byte[] line = line(code, row, side);
                for (int i = 0; i < SCALE; i++) {
                    out.write(line);
                }
            }
        }
        return packed.toByteArray();
    }

    /** A line of dots behind the number of its filter, 0 for none; a bit that is set is white. */
    private static byte[] line(QrCode code, int row, int side) {
        byte[] line = new byte[1 + (side + 7) / 8];
        for (int dot = 0; dot < side; dot++) {
            if (!code.isDark(dot / SCALE, row)) {
                line[1 + dot / 8] |= (byte) (0x80 >> dot % 8);
            }
        }
        return line;
    }

    private static void chunk(ByteArrayOutputStream png, String kind, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(kind.getBytes(US_ASCII));
        check.update(content);
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(kind.getBytes(US_ASCII));
        out.write(content);
        out.writeInt((int) check.getValue());
        out.flush();
    }
}
