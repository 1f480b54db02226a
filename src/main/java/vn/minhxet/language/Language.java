package vn.minhxet.language;

import java.math.BigDecimal;

/** A language of the program; Vietnamese is the default. */
public enum Language {
    VI,
    EN;

    /** The code used on the command line, over HTTP and in files: {@code vi} or {@code en}. */
    public String code() {
        return this == VI ? "vi" : "en";
    }

    /** A decimal with the decimal sign of the language: {@code 87,5} in Vietnamese, {@code 87.5} in English. */
    public String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        return this == VI ? plain.replace('.', ',') : plain;
    }
}
