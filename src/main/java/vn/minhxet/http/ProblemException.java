package vn.minhxet.http;

import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemCode;

/** A request that is answered with problem details. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final List<ProblemCode> UNREADABLE = List.of(
            ProblemCode.NOT_UTF8, ProblemCode.BROKEN_JSON, ProblemCode.JSON_TOO_DEEP, ProblemCode.TRAILING_TEXT);

    private final ProblemKind kind;
    private final transient Bilingual detail;
    private final transient Optional<Refused> refused;
    private final transient List<Refusal> refusals;

    public ProblemException(ProblemKind kind) {
        this(kind, kind.remedy());
    }

    public ProblemException(ProblemKind kind, Bilingual detail) {
        this(kind, detail, Optional.empty(), List.of());
    }

    /** Several things that stand against a request. */
    public ProblemException(ProblemKind kind, Bilingual detail, List<Refusal> refusals) {
        this(kind, detail, Optional.empty(), refusals);
    }

    /**
     * One thing that stands against a request (lý do từ chối). Immutable.
     *
     * @param code the stable name of the reason
     * @param value whom or what it is about, empty where it is about the whole
     */
    public record Refusal(String code, String value, Bilingual words) {}

    private ProblemException(ProblemKind kind, Bilingual detail, Optional<Refused> refused, List<Refusal> refusals) {
        super(detail.in(Language.EN));
        this.kind = kind;
        this.detail = detail;
        this.refused = refused;
        this.refusals = List.copyOf(refusals);
    }

    /** Facts with problems. */
    public static ProblemException refused(Refused refused) {
        boolean unreadable = refused.problems().stream().anyMatch(it -> UNREADABLE.contains(it.code()));
        ProblemKind kind = unreadable ? ProblemKind.UNREADABLE_FACTS : ProblemKind.REFUSED_FACTS;
        return new ProblemException(kind, kind.remedy(), Optional.of(refused), List.of());
    }

    ProblemKind kind() {
        return kind;
    }

    /** What is wrong in this case, and what to do. */
    public Bilingual detail() {
        return detail;
    }

    /** The problems of the facts. */
    List<FactsProblem> rows() {
        return refused.map(Refused::problems).orElse(List.of());
    }

    /** What stands against the request besides facts. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** The number of further problems. */
    int unlisted() {
        return refused.map(Refused::unlisted).orElse(0);
    }
}
