package vn.minhxet.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ScoreCardText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * The score sheet of one subject as text, in the columns of the paper form: number, criterion, maximum, own points,
 * points given, points lost, note (mẫu phiếu chấm điểm). For one thread.
 *
 * <pre>
 * TT  Tiêu chí             Tối đa  Tự chấm  Điểm chấm  Mất  Ghi chú
 * A   Tiêu chí chung           30                28,5  1,5
 * A1    Chính trị, tư tưởng    10       10        9,5  0,5  tự chấm khác điểm chấm
 * </pre>
 */
public final class ScoreCardPage {

    private static final Bilingual NUMBER = Messages.words("explain.score.heading.NUMBER");
    private static final Bilingual CRITERION = Messages.words("explain.score.heading.CRITERION");
    private static final Bilingual MAXIMUM = Messages.words("explain.score.heading.MAXIMUM");
    private static final Bilingual OWN = Messages.words("explain.score.heading.OWN");
    private static final Bilingual POINTS = Messages.words("explain.score.heading.POINTS");
    private static final Bilingual LOST = Messages.words("explain.score.heading.LOST");
    private static final Bilingual NOTE = Messages.words("explain.score.heading.NOTE");
    private static final Bilingual TOTAL = Messages.words("explain.score.TOTAL");
    private static final Bilingual BELOW = Messages.words("explain.score.BELOW");
    private static final Bilingual MISSING = Messages.words("explain.score.NOT_GIVEN");
    private static final Bilingual DIFFERS = Messages.words("explain.score.DIFFERS");
    private static final MessageTemplate COUNT = Messages.template("explain.score.COUNT", "count");
    private static final MessageTemplate ASPECT = Messages.template("explain.score.ASPECT", "aspect", "share");
    private static final MessageTemplate RANGE = Messages.template("explain.value.RANGE", "low", "high");
    private static final MessageTemplate PRODUCT =
            Messages.template("explain.score.PRODUCT", "name", "done", "planned", "weight");
    private static final MessageTemplate REACHED = Messages.template("explain.score.REACHED", "actual", "target");

    /** The widths that keep a line within a page: numbers are short, the words of a criterion are cut. */
    private static final int[] WIDTHS = {8, 46, 7, 8, 11, 6, 60};

    private static final boolean[] TO_THE_RIGHT = {false, false, true, true, true, true, false};

    private final ScoreCardText card;
    private final Language language;
    private final ValueFormat phrasing;

    public ScoreCardPage(ScoreCardText card, Language language) {
        this.card = card;
        this.language = language;
        this.phrasing = new ValueFormat(language);
    }

    /**
     * The lines, without line ends.
     *
     * @param width in columns of a terminal
     */
    public List<String> lines(int width) {
        TextColumns table = new TextColumns(WIDTHS, TO_THE_RIGHT);
        table.row(List.of(say(NUMBER), say(CRITERION), say(MAXIMUM), say(OWN), say(POINTS), say(LOST), say(NOTE)));
        card.lines().forEach(it -> table.row(cells(it, it.code())));
        card.sums().stream().filter(it -> !isAHeading(it)).forEach(it -> table.row(cells(it, "")));
        if (card.sums().size() > 1) {
            table.row(total());
        }
        List<String> lines = new ArrayList<>(table.lines(width));
        card.lines().forEach(it -> behind(it, width, lines));
        return lines;
    }

    /** A part that stands under one heading needs no sum of its own. */
    private boolean isAHeading(ScoreCardText.Line sum) {
        return card.lines().stream()
                .filter(it -> it.depth() == 0 && !it.isItem() && it.part() == sum.part())
                .anyMatch(it -> it.maximum().compareTo(sum.maximum()) == 0);
    }

    private List<String> total() {
        List<ScoreCardText.Line> sums = card.sums();
        boolean claimed = sums.stream().allMatch(it -> it.own() != null);
        BigDecimal least = sum(it -> it.points() == null ? it.least() : it.points());
        BigDecimal most = sum(it -> it.points() == null ? it.most() : it.points());
        return List.of(
                "",
                say(TOTAL),
                phrasing.number(sum(ScoreCardText.Line::maximum)),
                claimed ? number(sum(ScoreCardText.Line::own)) : "",
                least.compareTo(most) == 0 ? number(least) : RANGE.in(language, number(least), number(most)),
                number(sum(ScoreCardText.Line::lost)),
                "");
    }

    private BigDecimal sum(Function<ScoreCardText.Line, @Nullable BigDecimal> figure) {
        return card.sums().stream().map(figure).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> cells(ScoreCardText.Line line, String code) {
        String label = code.isEmpty() ? say(TOTAL) + ": " + line.label() : "  ".repeat(line.depth()) + line.label();
        return List.of(
                code,
                label,
                phrasing.number(line.maximum()),
                number(line.own()),
                points(line),
                line.lost().signum() == 0 ? "" : phrasing.number(line.lost()),
                note(line));
    }

    private String points(ScoreCardText.Line line) {
        return line.points() != null
                ? phrasing.number(line.points())
                : RANGE.in(language, number(line.least()), number(line.most()));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : phrasing.number(number);
    }

    /** How the points came about, where that is more than what people gave. */
    private String note(ScoreCardText.Line line) {
        List<String> said = new ArrayList<>();
        if (line.isItem() && line.points() == null) {
            said.add(say(MISSING));
        }
        if (line.differs() != null) {
            said.add(say(DIFFERS));
        }
        if (line.shares() != null) {
            said.add(say(BELOW));
        } else if (line.count() != null) {
            said.add(COUNT.in(language, phrasing.number(line.count())));
        } else if (line.actual() != null && line.target() != null) {
            said.add(REACHED.in(language, phrasing.number(line.actual()), phrasing.number(line.target())));
        } else if (line.isItem() && line.note() == null && line.way() != null && said.isEmpty()) {
            said.add(line.way().words().in(language));
        }
        if (line.note() != null) {
            said.add(line.note());
        }
        return String.join("; ", said);
    }

    private void behind(ScoreCardText.Line line, int width, List<String> lines) {
        if (line.shares() == null) {
            return;
        }
        String arithmetic = line.arithmetic() == null ? shares(line.shares()) : line.arithmetic();
        String text = line.code() + " " + line.label() + ": " + arithmetic;
        lines.addAll(WrappedText.lines("  ", "    ", text, width));
        for (ScoreCardText.Product it : line.products() == null ? List.<ScoreCardText.Product>of() : line.products()) {
            String product = product(it, line.shares().keySet());
            lines.addAll(WrappedText.lines("    - ", "      ", product, width));
        }
    }

    /** What was done, and the shares of those aspects that count. */
    private String product(ScoreCardText.Product product, Set<String> aspects) {
        List<String> said = new ArrayList<>();
        said.add(PRODUCT.in(
                language, product.name(), known(product.done()), known(product.planned()), known(product.weight())));
        aspect(aspects, "quality", product.quality()).ifPresent(said::add);
        aspect(aspects, "progress", product.progress()).ifPresent(said::add);
        aspect(aspects, "leading", product.leading()).ifPresent(said::add);
        return String.join("; ", said);
    }

    private Optional<String> aspect(Set<String> aspects, String code, @Nullable BigDecimal share) {
        String said = share == null ? "?" : phrasing.percent(share);
        return aspects.contains(code)
                ? Optional.of(ASPECT.in(language, card.aspects().getOrDefault(code, code), said))
                : Optional.empty();
    }

    private String shares(Map<String, Object> shares) {
        List<String> said = new ArrayList<>();
        shares.forEach((aspect, share) -> said.add(ASPECT.in(
                language,
                card.aspects().getOrDefault(aspect, aspect),
                share == null ? "?" : phrasing.percent((BigDecimal) share))));
        return String.join(", ", said);
    }

    private String known(@Nullable BigDecimal number) {
        return number == null ? "?" : phrasing.number(number);
    }

    private String say(Bilingual words) {
        return words.in(language);
    }
}
