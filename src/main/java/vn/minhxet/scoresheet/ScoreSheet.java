package vn.minhxet.scoresheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;

/**
 * A score sheet (phiếu chấm điểm): the criteria by which the points of some subjects are worked out. Immutable.
 *
 * @param id unique in its rulebook
 * @param source the document and place that it encodes
 * @param audience for whom it is
 * @param items all criteria, in the order of the sheet
 */
public record ScoreSheet(
        String id,
        Bilingual title,
        String source,
        SheetAudience audience,
        PointsRounding rounding,
        List<ScoreItem> items) {

    /** Stands for kinds of unit that a sheet does not name, and where the kind is not known. */
    public static final String OTHER = "OTHER";

    public ScoreSheet {
        items = List.copyOf(items);
    }

    /** The criterion of that code. */
    public Optional<ScoreItem> item(String code) {
        return items.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The criteria for units of a kind, null where the kind is not known. */
    public List<ScoreItem> itemsFor(@Nullable String sector) {
        String known = sector != null && sectors().contains(sector) ? sector : OTHER;
        return items.stream().filter(it -> it.isFor(known)).toList();
    }

    /** The kinds of unit that it names, in order. */
    public List<String> sectors() {
        TreeSet<String> sectors = new TreeSet<>(audience.sectors());
        items.forEach(it -> sectors.addAll(it.sectors()));
        sectors.remove(OTHER);
        return List.copyOf(sectors);
    }

    /**
     * The sum of the maxima of each part that has a whole, for each kind of unit that the sheet tells apart.
     *
     * @param maxima the maximum by the name of its parameter
     */
    public List<PartSum> sums(Function<String, BigDecimal> maxima) {
        List<String> kinds = new ArrayList<>(sectors());
        if (audience.sectors().isEmpty()) {
            kinds.add(OTHER);
        }
        List<PartSum> sums = new ArrayList<>();
        for (String kind : kinds) {
            for (ScorePart part : ScorePart.values()) {
                part.whole().ifPresent(whole -> sums.add(new PartSum(part, kind, sum(part, kind, maxima), whole)));
            }
        }
        return sums;
    }

    private BigDecimal sum(ScorePart part, String sector, Function<String, BigDecimal> maxima) {
        return itemsFor(sector).stream()
                .filter(it -> it.part() == part)
                .map(it -> maxima.apply(it.maximum()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What the maxima of a part add up to.
     *
     * @param sector the kind of unit, or {@link #OTHER}
     * @param whole what they must add up to
     */
    public record PartSum(ScorePart part, String sector, BigDecimal sum, BigDecimal whole) {

        public boolean isWhole() {
            return sum.compareTo(whole) == 0;
        }
    }
}
