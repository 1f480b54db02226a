package vn.minhxet.paper.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.subject.Result;

/** How many came out how (số lượng theo kết quả). Not safe for several threads while it is filled. */
final class ResultCounts {

    /** How results are called at the head of columns, in their order. */
    static final List<Bilingual> HEADINGS = List.of(
            Messages.words("report.heading.EXCELLENT"),
            Messages.words("report.heading.GOOD"),
            Messages.words("report.heading.COMPLETED"),
            Messages.words("report.heading.NOT_COMPLETED"),
            Messages.words("report.heading.NEEDS_DECISION"),
            Messages.words("report.heading.ON_HOLD"),
            Messages.words("report.heading.NOT_GRADED"));

    /** The results that are grades. */
    static final List<Result> GRADES = List.of(Result.EXCELLENT, Result.GOOD, Result.COMPLETED, Result.NOT_COMPLETED);

    private final long[] counts = new long[Result.values().length];

    static ResultCounts of(YearGrading year, Collection<Integer> positions) {
        ResultCounts counts = new ResultCounts();
        positions.forEach(it -> counts.counts[year.result(it).ordinal()]++);
        return counts;
    }

    long of(Result result) {
        return counts[result.ordinal()];
    }

    long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    long graded() {
        return GRADES.stream().mapToLong(this::of).sum();
    }

    /** The share of those graded in per cent, with one decimal; empty where none is graded. */
    Object share(Result result) {
        return percent(of(result), graded());
    }

    /** A share in per cent, with one decimal; empty where the whole is 0. */
    static Object percent(long part, long whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
