package vn.minhxet.record.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Outcome;

/**
 * What a run came to (kết quả một lần xếp loại), as it is stored: one line for each subject, without a word of any language.
 * Reasons are named by rule; their sentences and figures follow from the stored facts and rulebook. The form is public for
 * ever: a replay compares its bytes.
 *
 * <pre>{@code
 * {"format":"minhxet-result/1","rulebook":"hue","hash":"…","facts":"…"}
 * {"subject":"CB1","outcome":"GRADED","grade":"GOOD","eligible":"GOOD","score":86.5,"decidedBy":"ĐU",
 *  "reasons":[{"rule":"366-organization-points-good","effect":"CEILING","grade":"GOOD"}],"group":"ĐU/CELL"}
 * }</pre>
 */
public final class RunResult {

    private static final String FORMAT = "minhxet-result/1";

    private RunResult() {}

    /** The first line: what was graded by what. */
    private record Head(String format, String rulebook, String hash, String facts) {}

    /** What came out for one subject. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Line(
            String subject,
            Outcome outcome,
            @Nullable Grade grade,
            @Nullable Grade eligible,
            List<Grade> openGrades,
            @Nullable BigDecimal score,
            @Nullable String decidedBy,
            List<ReasonLine> reasons,
            @Nullable String group,
            @Nullable QuotaLine quota) {}

    /**
     * A verdict that binds.
     *
     * @param of the finding, indicator or criterion that it is about
     * @param missing the facts that it lacks
     * @param further how many further elements it stands for
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ReasonLine(
            String rule,
            Effect effect,
            @Nullable Grade grade,
            @Nullable BigDecimal points,
            String of,
            Set<String> missing,
            @Nullable Integer further) {

        static ReasonLine of(Reason reason) {
            return new ReasonLine(
                    reason.rule().name(),
                    reason.effect(),
                    reason.grade(),
                    reason.effect() == Effect.POINTS ? Hundredths.decimal(reason.points()) : null,
                    reason.elementKey(),
                    new TreeSet<>(reason.missing()),
                    reason.further() == 0 ? null : reason.further());
        }
    }

    /** Where a candidate stands in the quota. */
    public record QuotaLine(
            @JsonProperty("base") long baseCount, long limit, long candidates, long rank, QuotaStanding.Fall fall) {

        static QuotaLine of(QuotaStanding standing) {
            return new QuotaLine(
                    standing.baseCount(), standing.limit(), standing.candidates(), standing.rank(), standing.fall());
        }
    }

    /** The result of a year, as it is stored. */
    public static StoredContent of(YearGrading year, String factsHash) {
        return stored(year, factsHash, lines(year));
    }

    /** One line for each subject, in order of position; several threads make them. */
    public static List<Line> lines(YearGrading year) {
        return IntStream.range(0, year.population().size())
                .parallel()
                .mapToObj(position -> line(year, position))
                .toList();
    }

    /** The same of lines that were made already. */
    public static StoredContent stored(YearGrading year, String factsHash, List<Line> lines) {
        return StoredContent.of(out -> {
            line(out, new Head(FORMAT, year.rulebook().id(), year.rulebook().hash(), factsHash));
            for (Line line : lines) {
                line(out, line);
            }
        });
    }

    private static void line(OutputStream out, Object value) throws IOException {
        out.write(RecordJson.bytes(value));
        out.write('\n');
    }

    private static Line line(YearGrading year, int position) {
        Grading grading = year.grading(position);
        List<ReasonLine> reasons = new ArrayList<>();
        grading.beforeQuota().reasons().stream().map(ReasonLine::of).forEach(reasons::add);
        return new Line(
                grading.subject().id(),
                grading.outcome(),
                grading.grade().orElse(null),
                grading.eligibleGrade().orElse(null),
                grading.openGrades(),
                score(year, grading),
                grading.decidedBy().map(OrganizationRow::id).orElse(null),
                reasons,
                year.quotaGroup(position).orElse(null),
                grading.quota().map(QuotaLine::of).orElse(null));
    }

    private static @Nullable BigDecimal score(YearGrading year, Grading grading) {
        return year.rulebook().points() && grading.score().isPresent()
                ? Hundredths.decimal(grading.score().getAsLong())
                : null;
    }

    /** The lines of a stored result; empty where it is none. */
    public static Optional<List<Line>> read(byte[] plain) {
        String[] text = new String(plain, StandardCharsets.UTF_8).split("\n", -1);
        try {
            Head head = json(text[0], Head.class);
            int end = text.length - 1; // every line ends in a line feed
            boolean known = head != null && FORMAT.equals(head.format()) && text[end].isEmpty();
            return known ? lines(Arrays.asList(text).subList(1, end)) : Optional.empty();
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<Line>> lines(List<String> text) {
        List<Line> lines = text.parallelStream()
                .map(it -> json(it, Line.class))
                .filter(it -> it != null && it.subject() != null && it.outcome() != null)
                .toList();
        return lines.size() == text.size() ? Optional.of(lines) : Optional.empty();
    }

    private static <T> @Nullable T json(String line, Class<T> type) {
        try {
            return RecordJson.read(line.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
