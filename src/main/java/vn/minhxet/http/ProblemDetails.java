package vn.minhxet.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.score.ScoreException;

/**
 * The body of every error response (RFC 9457). Immutable.
 *
 * @param instance the path of the request
 * @param id of an unknown failure, also in the log; else null
 * @param problems the problems of the facts, or what stands against each step; else null
 * @param unlisted the number of further problems, null where all are listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String id,
        @Nullable List<Row> problems,
        @Nullable Integer unlisted) {

    /** The media type of such a body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** As many as are kept of other problems of the facts of a request. */
    private static final int MOST_ROWS = 1_000;

    private static final MessageTemplate FAILURE = Messages.template("api.detail.FAILURE", "id");

    /**
     * One thing wrong with the facts (lỗi dữ liệu). Immutable.
     *
     * @param table null where it concerns the whole body
     * @param row counted from 1, null where it concerns the whole table
     * @param column null where it concerns the whole row
     * @param value what stands there, shortened; null where nothing does
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Row(
            String code,
            @Nullable String table,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String message) {

        static Row of(ProblemException.Refusal it, Language language) {
            return new Row(
                    it.code(),
                    null,
                    null,
                    null,
                    it.value().isEmpty() ? null : it.value(),
                    it.words().in(language));
        }

        static Row of(FactsProblem problem, Language language) {
            return new Row(
                    problem.code().name(),
                    problem.sheet(),
                    problem.row() == 0 ? null : problem.row(),
                    problem.column(),
                    problem.value(),
                    problem.message().in(language));
        }
    }

    /** A problem described by its status alone. */
    public static ProblemDetails of(int status, @Nullable String instance, Language language) {
        ProblemKind kind = ProblemKind.of(status);
        String detail = kind.remedy().in(language);
        return new ProblemDetails(kind.type(), kind.title().in(language), status, detail, instance, null, null, null);
    }

    /** A failure that nobody foresaw. */
    public static ProblemDetails failure(String id, @Nullable String instance, Language language) {
        ProblemKind kind = ProblemKind.UNKNOWN_FAILURE;
        String detail = FAILURE.in(language, id);
        return new ProblemDetails(
                kind.type(), kind.title().in(language), kind.status(), detail, instance, id, null, null);
    }

    static ProblemDetails of(ProblemException problem, String instance, Language language) {
        ProblemKind kind = problem.kind();
        List<Row> rows = Stream.concat(
                        problem.rows().stream().map(it -> Row.of(it, language)),
                        problem.refusals().stream().map(it -> Row.of(it, language)))
                .toList();
        return new ProblemDetails(
                kind.type(),
                kind.title().in(language),
                kind.status(),
                problem.detail().in(language),
                instance,
                null,
                rows.isEmpty() ? null : rows,
                problem.unlisted() == 0 ? null : problem.unlisted());
    }

    /** Points that do not fit the score sheets of the rulebook. */
    static ProblemDetails of(ScoreException refused, String instance, Language language) {
        ProblemKind kind = ProblemKind.REFUSED_FACTS;
        List<Row> rows = refused.problems().stream()
                .limit(MOST_ROWS)
                .map(it -> new Row(
                        it.flaw().name(),
                        Tables.SCORES.name(),
                        null,
                        it.item().isEmpty() ? null : it.item(),
                        it.subject(),
                        it.message().in(language)))
                .toList();
        int more = refused.problems().size() - rows.size();
        return new ProblemDetails(
                kind.type(),
                kind.title().in(language),
                kind.status(),
                kind.remedy().in(language),
                instance,
                null,
                rows,
                more == 0 ? null : more);
    }

    /** The body in UTF-8. */
    public byte[] bytes() {
        return JsonAnswers.bytes(this);
    }
}
