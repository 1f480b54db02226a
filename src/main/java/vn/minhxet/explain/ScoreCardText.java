package vn.minhxet.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.score.ItemScore;
import vn.minhxet.score.ScoreCard;
import vn.minhxet.scoresheet.ScoreGroup;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreWay;

/**
 * The score sheet of one subject in words (phiếu chấm điểm): what was given for each criterion, and what it cost.
 * Immutable.
 *
 * @param sheet the id of the sheet
 * @param source the document and place that it encodes
 * @param illustrative whether a maximum on it is a figure that no published text states
 * @param lines headings and criteria, in the order of the sheet
 * @param sums of each part
 * @param aspects what the shares are called, by code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoreCardText(
        String sheet,
        String title,
        String source,
        @Nullable Boolean illustrative,
        List<Line> lines,
        List<Line> sums,
        @JsonIgnore Map<String, String> aspects) {

    /**
     * A criterion, a heading with what stands below it, or the sum of a part. Points are null where they are not known:
     * then they lie between {@code least} and {@code most}.
     *
     * @param code empty for the sum of a part
     * @param depth of the heading or criterion, from 0
     * @param part the part of the total
     * @param way null but for criteria
     * @param own what the subject claims
     * @param lost what is lost to the maximum for certain
     * @param differs whether own points and points given differ
     * @param note evidence or note
     * @param shares the shares behind a mean or a list of products, in per cent, cut
     * @param arithmetic how the shares make the points, in words
     * @param count what was deducted
     * @param target the target from which the points follow
     * @param actual what came of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String code,
            String label,
            int depth,
            ScorePart part,
            ScoreWay.@Nullable Kind way,
            BigDecimal maximum,
            @Nullable BigDecimal own,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal points,

            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            BigDecimal lost,
            @Nullable Boolean differs,
            @Nullable String note,
            @Nullable Map<String, Object> shares,
            @Nullable String arithmetic,
            @Nullable BigDecimal count,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable List<Product> products) {

        /** Whether it is a criterion, and no heading or sum. */
        @JsonIgnore
        public boolean isItem() {
            return way != null;
        }
    }

    /** One product behind a criterion; null where not known. */
    public record Product(
            String name,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal done,
            @Nullable BigDecimal quality,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal leading) {

        static Product of(ProductRow row) {
            return new Product(
                    row.name(),
                    figure(row.weight()),
                    figure(row.planned()),
                    figure(row.done()),
                    percent(row.quality()),
                    percent(row.progress()),
                    percent(row.leading()));
        }

        private static @Nullable BigDecimal figure(long figure) {
            return figure == Unknown.FIGURE ? null : Hundredths.decimal(figure);
        }

        private static @Nullable BigDecimal percent(int percent) {
            return percent == Unknown.NUMBER ? null : Hundredths.decimal(percent);
        }
    }

    public ScoreCardText {
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
    }

    /** A card in words. */
    static ScoreCardText of(ScoreCard card, RulebookParameters parameters, Language language) {
        return new Writer(card, parameters, language, new ValueFormat(language)).write();
    }

    private record Writer(ScoreCard card, RulebookParameters parameters, Language language, ValueFormat phrasing) {

        private static final MessageTemplate SHARE = Messages.template("explain.score.ASPECT", "aspect", "share");
        private static final MessageTemplate ARITHMETIC =
                Messages.template("explain.score.ARITHMETIC", "maximum", "shares", "whole", "points");

        ScoreCardText write() {
            boolean illustrative = card.items().stream()
                    .map(it -> parameters.find(it.item().maximum()))
                    .flatMap(Optional::stream)
                    .anyMatch(Parameter::illustrative);
            return new ScoreCardText(
                    card.sheet().id(),
                    card.sheet().title().in(language),
                    card.sheet().source(),
                    illustrative ? Boolean.TRUE : null,
                    lines(),
                    sums(),
                    aspects());
        }

        private Map<String, String> aspects() {
            Map<String, String> names = new LinkedHashMap<>();
            card.items().stream()
                    .flatMap(it -> it.shares().stream())
                    .forEach(it ->
                            names.put(it.aspect().code(), it.aspect().label().in(language)));
            return names;
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            List<ScoreGroup> open = List.of();
            for (ItemScore score : card.items()) {
                List<ScoreGroup> above = headings(score);
                for (int depth = 0; depth < above.size(); depth++) {
                    if (depth >= open.size() || !open.get(depth).equals(above.get(depth))) {
                        lines.add(heading(above.get(depth), depth));
                    }
                }
                open = above;
                lines.add(line(score, above.size()));
            }
            return lines;
        }

        private static List<ScoreGroup> headings(ItemScore score) {
            List<ScoreGroup> above = new ArrayList<>();
            for (Optional<ScoreGroup> it = score.item().group();
                    it.isPresent();
                    it = it.get().above()) {
                above.add(0, it.get());
            }
            return above;
        }

        private Line heading(ScoreGroup group, int depth) {
            List<ItemScore> below = card.items().stream()
                    .filter(it -> headings(it).contains(group))
                    .toList();
            return sum(
                    group.code(),
                    group.label().in(language),
                    depth,
                    below.get(0).item().part(),
                    below);
        }

        private List<Line> sums() {
            List<Line> sums = new ArrayList<>();
            for (ScorePart part : ScorePart.values()) {
                List<ItemScore> items = card.of(part);
                if (!items.isEmpty()) {
                    sums.add(sum("", part.words().in(language), 0, part, items));
                }
            }
            return sums;
        }

        private static Line sum(String code, String label, int depth, ScorePart part, List<ItemScore> items) {
            return new Line(
                    code,
                    label,
                    depth,
                    part,
                    null,
                    Hundredths.decimal(ScoreCard.maximum(items)),
                    decimal(ScoreCard.own(items)),
                    points(ScoreCard.least(items), ScoreCard.most(items)),
                    least(ScoreCard.least(items), ScoreCard.most(items)),
                    most(ScoreCard.least(items), ScoreCard.most(items)),
                    Hundredths.decimal(items.stream().mapToInt(ItemScore::lost).sum()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private Line line(ItemScore score, int depth) {
            return new Line(
                    score.item().code(),
                    score.item().label().in(language),
                    depth,
                    score.item().part(),
                    score.item().way().kind(),
                    Hundredths.decimal(score.maximum()),
                    decimal(score.own()),
                    points(score.least(), score.most()),
                    least(score.least(), score.most()),
                    most(score.least(), score.most()),
                    Hundredths.decimal(score.lost()),
                    score.isDisputed() ? Boolean.TRUE : null,
                    score.note().orElse(null),
                    score.shares().isEmpty() ? null : shares(score),
                    score.shares().isEmpty() || !score.isKnown() ? null : arithmetic(score),
                    score.count()
                            .filter(it -> it.sure() == it.perhaps())
                            .map(it -> Hundredths.decimal(it.sure()))
                            .orElse(null),
                    score.target().map(it -> Product.figure(it.target())).orElse(null),
                    score.target().map(it -> Product.figure(it.actual())).orElse(null),
                    score.products().isEmpty()
                            ? null
                            : score.products().stream().map(Product::of).toList());
        }

        /** {@code 40 × (quantity 50% + quality 50%) / 2 = 20}; a weight stands before its share where they differ. */
        private String arithmetic(ItemScore score) {
            List<BigDecimal> weights = score.shares().stream()
                    .map(it -> (BigDecimal)
                            parameters.find(it.aspect().weight()).orElseThrow().value())
                    .toList();
            boolean alike = weights.stream().distinct().count() == 1;
            List<String> shares = new ArrayList<>();
            for (int i = 0; i < weights.size(); i++) {
                ItemScore.Share share = score.shares().get(i);
                String said = SHARE.in(
                        language,
                        share.aspect().label().in(language),
                        phrasing.percent(Hundredths.decimal(share.least())));
                shares.add(alike ? said : phrasing.number(weights.get(i)) + " × " + said);
            }
            BigDecimal whole = alike
                    ? BigDecimal.valueOf(weights.size())
                    : weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return ARITHMETIC.in(
                    language,
                    phrasing.number(Hundredths.decimal(score.maximum())),
                    String.join(" + ", shares),
                    phrasing.number(whole),
                    phrasing.number(Hundredths.decimal(score.least())));
        }

        /** By the code of the aspect; null where not known. */
        private static Map<String, Object> shares(ItemScore score) {
            Map<String, Object> shares = new LinkedHashMap<>();
            for (ItemScore.Share share : score.shares()) {
                boolean known = share.least() == share.most();
                shares.put(share.aspect().code(), known ? Hundredths.decimal(share.least()) : null);
            }
            return shares;
        }

        private static @Nullable BigDecimal points(int least, int most) {
            return least == most ? Hundredths.decimal(least) : null;
        }

        private static @Nullable BigDecimal least(int least, int most) {
            return least == most ? null : Hundredths.decimal(least);
        }

        private static @Nullable BigDecimal most(int least, int most) {
            return least == most ? null : Hundredths.decimal(most);
        }

        private static @Nullable BigDecimal decimal(OptionalInt points) {
            return points.isPresent() ? Hundredths.decimal(points.getAsInt()) : null;
        }
    }
}
