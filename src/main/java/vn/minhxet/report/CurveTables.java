package vn.minhxet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.ReportTable;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Tally;

/** A curve as tables: one for members and one for each kind of organization, with a row for each point. Immutable. */
final class CurveTables {

    private static final Bilingual CHANGED = Messages.words("report.comparison.CHANGED");

    /** A step of five per cent shows as a character, and the table still fits the page. */
    private static final int LONGEST_BAR = 20;

    private final Curve curve;
    private final Language language;
    private final SuppositionText words;

    CurveTables(Curve curve, Language language) {
        this.curve = curve;
        this.language = language;
        this.words = new SuppositionText(language);
    }

    /** Whom a table is of, and where its counts are found. */
    private record Like(Bilingual of, Function<Tally, Optional<Tally.Count>> counted) {}

    /**
     * @param bars whether the number of EXCELLENT is drawn as a bar too
     */
    List<ReportTable> all(boolean bars) {
        List<Like> likes = new ArrayList<>(List.of(new Like(GradingsSummary.MEMBERS, Tally::members)));
        for (OrganizationKind kind : OrganizationKind.values()) {
            likes.add(new Like(
                    kind.words(), it -> Optional.ofNullable(it.organizations().get(kind))));
        }
        return likes.stream()
                .filter(it -> it.counted.apply(curve.points().get(0).tally()).isPresent())
                .map(it -> block(it, bars))
                .toList();
    }

    private ReportTable block(Like like, boolean bars) {
        List<Tally.Count> counts = curve.points().stream()
                .map(it -> like.counted.apply(it.tally()).orElseThrow())
                .toList();
        Set<Result> results = EnumSet.noneOf(Result.class);
        counts.forEach(it -> it.results().forEach((result, count) -> {
            if (count > 0) {
                results.add(result);
            }
        }));
        List<String> headings = new ArrayList<>();
        curve.sweeps().forEach(it -> headings.add(it.parameter().name()));
        results.forEach(it -> headings.add(GradingsSummary.shortName(it).in(language)));
        headings.add(CHANGED.in(language));
        boolean drawn = bars && results.contains(Result.EXCELLENT);
        if (drawn) {
            headings.add('(' + GradingsSummary.shortName(Result.EXCELLENT).in(language) + ')');
        }
        return new ReportTable(like.of.in(language), headings, rows(counts, results, drawn));
    }

    private List<List<Object>> rows(List<Tally.Count> counts, Set<Result> results, boolean bars) {
        int most = counts.stream()
                .map(it -> it.results().get(Result.EXCELLENT))
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            List<Object> row = new ArrayList<>();
            curve.points().get(i).values().forEach(it -> row.add(value(it)));
            Tally.Count count = counts.get(i);
            results.forEach(it -> row.add(count.results().get(it)));
            row.add(count.changed());
            if (bars) {
                row.add(bar(count.results().getOrDefault(Result.EXCELLENT, 0), most));
            }
            rows.add(row);
        }
        return rows;
    }

    private Object value(Object value) {
        return value instanceof Number ? value : words.value(value);
    }

    /** As long, beside the longest, as the count is great; not quite nothing where it is not 0. */
    private static String bar(int count, int most) {
        int length = most == 0 ? 0 : (LONGEST_BAR * count + most - 1) / most;
        return "█".repeat(length);
    }
}
