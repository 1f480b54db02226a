package vn.minhxet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.ReportTable;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.Matrix;
import vn.minhxet.whatif.QuotaCount;

/**
 * A comparison as tables: a matrix for members and for each kind of organization, the committees, the quota. Immutable.
 */
final class ComparisonTables {

    private static final MessageTemplate MATRIX =
            Messages.template("report.comparison.MATRIX", "subjects", "changed", "total");
    private static final Bilingual CORNER = Messages.words("report.comparison.CORNER");
    private static final Bilingual TOTAL = Messages.words("report.comparison.TOTAL");
    private static final MessageTemplate COMMITTEES = Messages.template("report.comparison.COMMITTEES", "level");
    private static final Bilingual ELSEWHERE = Messages.words("report.comparison.ELSEWHERE");
    private static final List<Bilingual> COMMITTEE_HEADINGS = List.of(
            Messages.words("report.heading.ID"),
            Messages.words("report.heading.NAME"),
            Messages.words("report.heading.CHANGED"),
            TOTAL,
            Messages.words("report.heading.SHARE"));
    private static final MessageTemplate QUOTA = Messages.template("report.comparison.QUOTA", "changed");
    private static final List<Bilingual> QUOTA_HEADINGS = List.of(
            Messages.words("report.heading.SUBJECTS"),
            Bilingual.NOTHING,
            Messages.words("report.heading.CANDIDATES"),
            Messages.words("report.heading.STAY_EXCELLENT"),
            Messages.words("report.heading.LEFT_OPEN"),
            Messages.words("report.heading.BECOME_GOOD"));
    private static final Bilingual BEFORE = Messages.words("report.comparison.BEFORE");
    private static final Bilingual AFTER = Messages.words("report.comparison.AFTER");

    private final Comparison comparison;
    private final Language language;

    ComparisonTables(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /** The matrices, members first, then kinds of organizations from the cell up. */
    List<ReportTable> matrices() {
        List<ReportTable> blocks = new ArrayList<>();
        comparison.matrices().members().ifPresent(it -> blocks.add(matrix(GradingsSummary.MEMBERS, it)));
        comparison.matrices().organizations().forEach((kind, it) -> blocks.add(matrix(kind.words(), it)));
        return blocks;
    }

    /** Results that come out neither before nor after are left out. */
    private ReportTable matrix(Bilingual of, Matrix matrix) {
        List<Result> results = Arrays.stream(Result.values())
                .filter(it -> matrix.before(it) + matrix.after(it) > 0)
                .toList();
        List<String> headings = new ArrayList<>(List.of(CORNER.in(language)));
        results.forEach(it -> headings.add(name(it)));
        headings.add(TOTAL.in(language));
        List<List<Object>> rows = new ArrayList<>();
        results.forEach(before -> rows.add(row(
                name(before),
                results.stream().map(after -> matrix.count(before, after)).toList(),
                matrix.before(before))));
        rows.add(row(TOTAL.in(language), results.stream().map(matrix::after).toList(), matrix.total()));
        String title = MATRIX.in(language, of.in(language), matrix.changed(), matrix.total());
        return new ReportTable(title, headings, rows);
    }

    private static List<Object> row(String name, List<Integer> counts, int total) {
        List<Object> row = new ArrayList<>();
        row.add(name);
        row.addAll(counts);
        row.add(total);
        return row;
    }

    private String name(Result result) {
        return GradingsSummary.shortName(result).in(language);
    }

    /** The committees in which anybody changes, those with most changes first. */
    List<CommitteeChange> changed(Excerpt excerpt) {
        return comparison.byCommittee(excerpt.committees()).stream()
                .filter(it -> it.changed() > 0)
                .limit(excerpt.mostCommittees())
                .toList();
    }

    /** The number of changes in those committees. */
    ReportTable committees(Excerpt excerpt, List<CommitteeChange> changed) {
        List<List<Object>> rows = changed.stream().map(this::committee).toList();
        String level = excerpt.committees().level().words().in(language);
        return new ReportTable(COMMITTEES.in(language, level), said(COMMITTEE_HEADINGS), rows);
    }

    private List<Object> committee(CommitteeChange it) {
        List<Object> row = new ArrayList<>(named(it, language));
        row.addAll(List.of(it.changed(), it.total(), it.sharePercent()));
        return row;
    }

    /** The id and the name of a committee. */
    static List<Object> named(CommitteeChange it, Language language) {
        return it.id() == null ? List.of("", ELSEWHERE.in(language)) : List.of(it.id(), it.name());
    }

    /** What the quota does before and after; without rows where nobody is a candidate. */
    ReportTable quota() {
        List<List<Object>> rows = new ArrayList<>();
        quota(
                rows,
                GradingsSummary.MEMBERS,
                comparison.quotaBefore().members(),
                comparison.quotaAfter().members());
        TreeSet<OrganizationKind> kinds =
                new TreeSet<>(comparison.quotaBefore().organizations().keySet());
        kinds.addAll(comparison.quotaAfter().organizations().keySet());
        kinds.forEach(it -> quota(
                rows,
                it.words(),
                Optional.ofNullable(comparison.quotaBefore().organizations().get(it)),
                Optional.ofNullable(comparison.quotaAfter().organizations().get(it))));
        return new ReportTable(QUOTA.in(language, comparison.movedByQuota()), said(QUOTA_HEADINGS), rows);
    }

    private void quota(List<List<Object>> rows, Bilingual of, Optional<QuotaCount> before, Optional<QuotaCount> after) {
        if (before.isPresent() || after.isPresent()) {
            rows.add(quota(of.in(language), BEFORE, before.orElse(QuotaCount.NONE)));
            rows.add(quota("", AFTER, after.orElse(QuotaCount.NONE)));
        }
    }

    private List<Object> quota(String of, Bilingual side, QuotaCount it) {
        return List.of(of, side.in(language), it.candidates(), it.staying(), it.leftOpen(), it.moved());
    }

    private List<String> said(List<Bilingual> headings) {
        return headings.stream().map(it -> it.in(language)).toList();
    }
}
