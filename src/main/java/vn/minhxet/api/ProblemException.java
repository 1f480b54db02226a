package vn.minhxet.api;

import java.util.List;
import java.util.Optional;
import vn.minhxet.exchange.FactsProblem;
import vn.minhxet.exchange.FactsReading.Refused;
import vn.minhxet.exchange.ProblemCode;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** A request that is answered with problem details. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final List<ProblemCode> UNREADABLE = List.of(
            ProblemCode.NOT_UTF8, ProblemCode.BROKEN_JSON, ProblemCode.JSON_TOO_DEEP, ProblemCode.TRAILING_TEXT);

    private final ProblemKind kind;
    private final transient Words detail;
    private final transient Optional<Refused> refused;

    ProblemException(ProblemKind kind) {
        this(kind, kind.remedy());
    }

    ProblemException(ProblemKind kind, Words detail) {
        this(kind, detail, Optional.empty());
    }

    private ProblemException(ProblemKind kind, Words detail, Optional<Refused> refused) {
        super(detail.in(Language.EN));
        this.kind = kind;
        this.detail = detail;
        this.refused = refused;
    }

    /** Facts with problems. */
    static ProblemException refused(Refused refused) {
        boolean unreadable = refused.problems().stream().anyMatch(it -> UNREADABLE.contains(it.code()));
        ProblemKind kind = unreadable ? ProblemKind.UNREADABLE_FACTS : ProblemKind.REFUSED_FACTS;
        return new ProblemException(kind, kind.remedy(), Optional.of(refused));
    }

    ProblemKind kind() {
        return kind;
    }

    Words detail() {
        return detail;
    }

    /** What is wrong with the facts. */
    List<FactsProblem> rows() {
        return refused.map(Refused::problems).orElse(List.of());
    }

    /** How many more problems there are. */
    int unlisted() {
        return refused.map(Refused::unlisted).orElse(0);
    }
}
