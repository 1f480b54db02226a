package vn.minhxet.reading.problem;

/** Sizes of files in words. */
public final class FileSize {

    /** From one mebibyte on, whole mebibytes are exact enough for a message. */
    private static final long MEBIBYTE = 1L << 20;

    private FileSize() {}

    /** A size in MiB where it is as large, else in bytes. */
    public static String of(long bytes) {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes + " B";
    }
}
