package vn.minhxet.language;

/** A language of the program; Vietnamese is the default. */
public enum Language {
    VI,
    EN;

    /** The code used on the command line, over HTTP and in files: {@code vi} or {@code en}. */
    public String code() {
        return this == VI ? "vi" : "en";
    }
}
