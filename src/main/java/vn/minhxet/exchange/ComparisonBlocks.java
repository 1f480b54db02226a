package vn.minhxet.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.minhxet.grading.Result;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.OrganizationKind;
import vn.minhxet.subject.Words;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.Matrix;
import vn.minhxet.whatif.QuotaCount;

/** A comparison as tables: a matrix for members and for each kind of organization, the committees, the quota. Immutable. */
final class ComparisonBlocks {

    private static final Words MATRIX = new Words("%s: %d/%d thay đổi", "%s: %d of %d changed");
    private static final Words CORNER = new Words("trước ↓ sau →", "before ↓ after →");
    private static final Words TOTAL = new Words("Tổng số", "Total");
    private static final Words COMMITTEES = new Words("Thay đổi theo cấp: %s", "Changes by level: %s");
    private static final Words ELSEWHERE =
            new Words("(không thuộc tổ chức nào ở cấp này)", "(under none of this level)");
    private static final List<Words> COMMITTEE_HEADINGS = List.of(
            new Words("Mã", "Id"),
            new Words("Tên", "Name"),
            new Words("Thay đổi", "Changed"),
            TOTAL,
            new Words("Tỷ lệ (%)", "Share (%)"));
    private static final Words QUOTA = new Words(
            "Xét tỷ lệ xuất sắc; chỉ vì tỷ lệ mà thay đổi: %d", "The quota on excellent; changed by it alone: %d");
    private static final List<Words> QUOTA_HEADINGS = List.of(
            new Words("Đối tượng", "Subjects"),
            new Words("", ""),
            new Words("Đủ điều kiện", "Candidates"),
            new Words("Giữ xuất sắc", "Stay excellent"),
            new Words("Để ngỏ", "Left open"),
            new Words("Chuyển xuống tốt", "Become good"));
    private static final Words BEFORE = new Words("trước", "before");
    private static final Words AFTER = new Words("sau", "after");

    private final Comparison comparison;
    private final Language language;

    ComparisonBlocks(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /** The matrices, members first, then kinds of organizations from the cell up. */
    List<Block> matrices() {
        List<Block> blocks = new ArrayList<>();
        comparison.matrices().members().ifPresent(it -> blocks.add(matrix(GradingsSummary.MEMBERS, it)));
        comparison.matrices().organizations().forEach((kind, it) -> blocks.add(matrix(kind.words(), it)));
        return blocks;
    }

    /** Results that come out neither before nor after are left out. */
    private Block matrix(Words of, Matrix matrix) {
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
        String title = MATRIX.in(language).formatted(of.in(language), matrix.changed(), matrix.total());
        return new Block(title, headings, rows);
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

    /** The committees in which anybody comes out otherwise, those with most changes first. */
    List<CommitteeChange> changed(Excerpt excerpt) {
        return comparison.byCommittee(excerpt.committees()).stream()
                .filter(it -> it.changed() > 0)
                .limit(excerpt.mostCommittees())
                .toList();
    }

    /** How many come out otherwise in those committees. */
    Block committees(Excerpt excerpt, List<CommitteeChange> changed) {
        List<List<Object>> rows = changed.stream().map(this::committee).toList();
        String level = excerpt.committees().level().words().in(language);
        return new Block(COMMITTEES.in(language).formatted(level), said(COMMITTEE_HEADINGS), rows);
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
    Block quota() {
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
        return new Block(QUOTA.in(language).formatted(comparison.movedByQuota()), said(QUOTA_HEADINGS), rows);
    }

    private void quota(List<List<Object>> rows, Words of, Optional<QuotaCount> before, Optional<QuotaCount> after) {
        if (before.isPresent() || after.isPresent()) {
            rows.add(quota(of.in(language), BEFORE, before.orElse(QuotaCount.NONE)));
            rows.add(quota("", AFTER, after.orElse(QuotaCount.NONE)));
        }
    }

    private List<Object> quota(String of, Words side, QuotaCount it) {
        return List.of(of, side.in(language), it.candidates(), it.staying(), it.leftOpen(), it.moved());
    }

    private List<String> said(List<Words> headings) {
        return headings.stream().map(it -> it.in(language)).toList();
    }
}
