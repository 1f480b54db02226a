package vn.minhxet.paper.year;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A paper that an office needs of a graded year (loại giấy tờ). */
public enum PaperKind {
    PROPOSAL_LIST,
    SUMMARY,
    RESULTS,
    STATISTICS,
    DECISION,
    BALLOT,
    SCORE_FORM,
    SLIP,
    /** Decided results that were adjusted or cancelled; only of a record. */
    CHANGES,
    /** A decided result, to whom it concerns; only of a record. */
    NOTICE;

    /** The code on the command line: {@code proposal-list}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code. */
    public static Optional<PaperKind> of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(PaperKind::code).toList();
    }

    /** Whether it concerns one person or organization. */
    public boolean isOfOne() {
        return this == SCORE_FORM || this == SLIP || this == NOTICE;
    }

    /** Whether it tells of decisions, which only a record knows. */
    public boolean needsRecord() {
        return this == CHANGES || this == NOTICE;
    }
}
