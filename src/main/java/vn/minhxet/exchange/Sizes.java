package vn.minhxet.exchange;

/** Sizes of files in words. */
final class Sizes {

    private static final long MEBIBYTE = 1L << 20;

    private Sizes() {}

    /** A size in MiB where it is as large, else in bytes. */
    static String of(long bytes) {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes + " B";
    }
}
