package vn.minhxet.cli.context;

/** How a command ended, as the shell sees it (mã thoát). */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** A check found something. */
    FOUND(1),
    /** Bad input or usage, or a failure; the message is on standard error, and nothing on standard output. */
    REFUSED(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
