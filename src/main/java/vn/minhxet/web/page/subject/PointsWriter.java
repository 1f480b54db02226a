package vn.minhxet.web.page.subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.Explanation;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ScoreCardText;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.RowLimits;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.web.page.Bar;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.PlaceText;

/** Puts points into figures and bars, part by part and criterion by criterion. For one page. */
final class PointsWriter {

    private static final String BONUS = "bonus";
    private static final Figure NONE = new Figure("", "", "");

    private final YearGrading year;
    private final Language language;
    private final Explanation explanation;

    PointsWriter(YearGrading year, Language language, Explanation explanation) {
        this.year = year;
        this.language = language;
        this.explanation = explanation;
    }

    List<WhyPage.Part> parts() {
        List<WhyPage.Part> parts = new ArrayList<>();
        explanation.score().forEach((name, points) -> parts.add(part(name, points)));
        return parts;
    }

    private WhyPage.Part part(String name, @Nullable Object points) {
        Optional<BigDecimal> maximum = maximum(name);
        return new WhyPage.Part(
                label(name),
                figure(points),
                maximum.map(this::figure).orElse(NONE),
                maximum.map(it -> bar(points, it)).orElse(Bar.of(List.of(), "")));
    }

    private Optional<BigDecimal> maximum(String name) {
        ScoreCardText card = explanation.scoreSheet();
        Stream<ScoreCardText.Line> sums = card == null ? Stream.empty() : card.sums().stream();
        Optional<BigDecimal> ofSheet = sums.filter(
                        it -> it.part().column().filter(name::equals).isPresent())
                .map(ScoreCardText.Line::maximum)
                .findFirst();
        OptionalLong most = RowLimits.most(name);
        return ofSheet.or(
                () -> most.isPresent() ? Optional.of(Hundredths.decimal(most.getAsLong())) : Optional.empty());
    }

    private Bar bar(@Nullable Object points, BigDecimal maximum) {
        BigDecimal sure = points instanceof BigDecimal known ? known : end(points, 0);
        BigDecimal perhaps =
                points instanceof BigDecimal ? BigDecimal.ZERO : end(points, 1).subtract(sure);
        long whole = hundredths(maximum);
        long first = Math.max(0, Math.min(whole, hundredths(sure)));
        long second = Math.max(0, Math.min(whole - first, hundredths(perhaps)));
        return Bar.of(
                List.of(
                        new Bar.Share("earned", first),
                        new Bar.Share("unknown", second),
                        new Bar.Share("bar-ground", whole - first - second)),
                figure(points).spoken() + " / " + figure(maximum).spoken());
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValue();
    }

    private static BigDecimal end(@Nullable Object range, int which) {
        return range instanceof List<?> ends && ends.get(which) instanceof BigDecimal end ? end : BigDecimal.ZERO;
    }

    private String label(String name) {
        if (name.equals(BONUS)) {
            return ScorePart.BONUS.words().in(language);
        }
        Optional<RuleText> rule = year.rulebook().rule(name);
        return rule.map(it -> explanation.grading().reasons().stream()
                        .filter(reason -> reason.rule().equals(name))
                        .map(ReasonText::message)
                        .findFirst()
                        .orElseGet(() -> Citation.of(year.rulebook(), it.clause(), language)))
                .orElseGet(
                        () -> MemberYear.SCHEMA.find(name).orElseThrow().words().in(language));
    }

    private Figure figure(@Nullable Object points) {
        String unit = PlaceText.POINTS_UNIT.words().in(language);
        if (points instanceof BigDecimal known) {
            return new Figure(Numeral.decimal(known, language), unit, "");
        }
        return points instanceof List<?>
                ? new Figure(
                        Numeral.decimal(end(points, 0), language) + " – " + Numeral.decimal(end(points, 1), language),
                        unit,
                        "")
                : new Figure(WhyText.UNKNOWN.words().in(language), "", "");
    }

    /** The title of the score sheet with its source; empty where totals are entered. */
    String sheetTitle() {
        ScoreCardText card = explanation.scoreSheet();
        return card == null ? "" : card.title() + " – " + Citation.of(year.rulebook(), card.source(), language);
    }

    List<WhyPage.SheetLine> sheet() {
        ScoreCardText card = explanation.scoreSheet();
        return card == null ? List.of() : card.lines().stream().map(this::line).toList();
    }

    private WhyPage.SheetLine line(ScoreCardText.Line it) {
        List<String> more = new ArrayList<>();
        Stream.of(it.arithmetic(), it.note()).filter(java.util.Objects::nonNull).forEach(more::add);
        List<ScoreCardText.Product> products = it.products() == null ? List.of() : it.products();
        return new WhyPage.SheetLine(
                it.code(),
                it.label(),
                "depth-" + it.depth(),
                !it.isItem(),
                it.own() == null ? NONE : figure(it.own()),
                figure(
                        it.points() == null && it.least() != null && it.most() != null
                                ? List.of(it.least(), it.most())
                                : it.points()),
                figure(it.maximum()),
                it.lost().signum() == 0 ? NONE : figure(it.lost()),
                more,
                products.stream().map(this::product).toList());
    }

    private WhyPage.Product product(ScoreCardText.Product it) {
        return new WhyPage.Product(
                it.name(), number(it.planned()), number(it.done()), percent(it.quality()), percent(it.progress()));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? WhyText.UNKNOWN.words().in(language) : Numeral.decimal(number, language);
    }

    private String percent(@Nullable BigDecimal number) {
        return number == null ? number(null) : number(number) + '%';
    }
}
