package vn.minhxet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.ReportTable;
import vn.minhxet.subject.Result;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Matrix;

/**
 * The matrices of committees as one table that can be filtered: a row for each result before, a column for each after
 * (ma trận theo từng tổ chức). Immutable.
 */
record CommitteeMatrices(Language language) {

    private static final Bilingual TITLE = Messages.words("report.comparison.TITLE");
    private static final List<Bilingual> WHOSE = List.of(
            Messages.words("report.heading.ID"),
            Messages.words("report.heading.NAME"),
            Messages.words("report.heading.SUBJECTS"),
            Messages.words("report.heading.BEFORE_AFTER"));
    private static final Bilingual TOTAL = Messages.words("report.comparison.TOTAL");

    /** A sheet holds little more. */
    private static final int MOST_ROWS = 1_000_000;

    /** The rows of committees in their order. */
    ReportTable block(List<CommitteeChange> committees) {
        Stream<Bilingual> results = Arrays.stream(Result.values()).map(GradingsSummary::shortName);
        List<String> headings = Stream.of(WHOSE.stream(), results, Stream.of(TOTAL))
                .flatMap(it -> it)
                .map(it -> it.in(language))
                .toList();
        List<List<Object>> rows =
                committees.stream().flatMap(this::rows).limit(MOST_ROWS).toList();
        return new ReportTable(TITLE.in(language), headings, rows);
    }

    private Stream<List<Object>> rows(CommitteeChange committee) {
        Stream<List<Object>> members =
                committee.matrices().members().stream().flatMap(it -> rows(committee, GradingsSummary.MEMBERS, it));
        Stream<List<Object>> organizations = committee.matrices().organizations().entrySet().stream()
                .flatMap(it -> rows(committee, it.getKey().words(), it.getValue()));
        return Stream.concat(members, organizations);
    }

    private Stream<List<Object>> rows(CommitteeChange committee, Bilingual of, Matrix matrix) {
        return Arrays.stream(Result.values())
                .filter(before -> matrix.before(before) > 0)
                .map(before -> row(committee, of, matrix, before));
    }

    private List<Object> row(CommitteeChange committee, Bilingual of, Matrix matrix, Result before) {
        List<Object> row = new ArrayList<>(ComparisonTables.named(committee, language));
        row.add(of.in(language));
        row.add(GradingsSummary.shortName(before).in(language));
        for (Result after : Result.values()) {
            row.add(matrix.count(before, after));
        }
        row.add(matrix.before(before));
        return row;
    }
}
