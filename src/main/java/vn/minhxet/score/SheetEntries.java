package vn.minhxet.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.subject.SubjectYear;

/**
 * Reads what was entered by one score sheet: finds the criterion of each row, says what does not fit, and measures. For
 * one thread at a time.
 */
final class SheetEntries {

    /** Hears what is wrong. */
    interface Problems {
        void add(ScoreFlaw flaw, String subject, String item, Object... figures);
    }

    /** Where a row of scores belongs: a criterion, and of a mean the aspect, else -1. */
    private record Slot(int item, int aspect) {}

    private final ScoreSheet sheet;
    private final List<ScoreItem> items;
    private final MarkReader[] marks;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, boolean[]> meant = new HashMap<>();

    SheetEntries(ScoreSheet sheet, RulebookParameters declared) {
        this.sheet = sheet;
        this.items = sheet.items();
        this.marks = items.stream().map(it -> new MarkReader(it, declared)).toArray(MarkReader[]::new);
        for (int i = 0; i < marks.length; i++) {
            ScoreItem item = items.get(i);
            slots.put(item.code(), new Slot(i, -1));
            List<ScoreWay.Aspect> aspects = item.way().enteredAspects();
            for (int aspect = 0; aspect < aspects.size(); aspect++) {
                slots.put(item.code() + '.' + aspects.get(aspect).code(), new Slot(i, aspect));
            }
        }
    }

    ScoreSheet sheet() {
        return sheet;
    }

    MarkReader marks(int item) {
        return marks[item];
    }

    /** What was entered of a subject, by the position of the criterion on the sheet. */
    @Nullable
    ScoreEntry[] entries(List<ScoreRow> scores, List<ProductRow> products, @Nullable String sector, Problems problems) {
        @Nullable ScoreEntry[] entries = new ScoreEntry[items.size()];
        boolean[] here = meantFor(sector);
        for (ScoreRow row : scores) {
            Slot slot = slot(row.subject(), row.item(), here, problems);
            if (slot != null) {
                put(entries, slot, row, problems);
            }
        }
        products(entries, here, products, problems);
        return entries;
    }

    /** Which criteria are for units of a kind, null where the kind is not known. */
    boolean[] meantFor(@Nullable String sector) {
        return meant.computeIfAbsent(sector == null ? ScoreSheet.OTHER : sector, it -> {
            List<ScoreItem> some = sheet.itemsFor(it);
            boolean[] found = new boolean[items.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = some.contains(items.get(i));
            }
            return found;
        });
    }

    /** Where a row belongs; null where the sheet has no such criterion for the subject, which is reported. */
    private @Nullable Slot slot(String subject, String item, boolean[] here, Problems problems) {
        Slot slot = slots.get(item);
        if (slot == null) {
            List<String> known = slots.keySet().stream().sorted().toList();
            problems.add(ScoreFlaw.UNKNOWN_ITEM, subject, item, subject, item, sheet.id(), Nearest.behind(item, known));
            return null;
        }
        if (!here[slot.item()]) {
            problems.add(ScoreFlaw.OTHER_KIND_OF_UNIT, subject, item, subject, item, sheet.id());
            return null;
        }
        return slot;
    }

    private void put(@Nullable ScoreEntry[] entries, Slot slot, ScoreRow row, Problems problems) {
        ScoreItem item = items.get(slot.item());
        if (slot.aspect() < 0 && !item.way().enteredAspects().isEmpty()) {
            String expected = String.join(
                    ", ",
                    item.way().enteredAspects().stream()
                            .map(it -> item.code() + '.' + it.code())
                            .toList());
            problems.add(ScoreFlaw.SHARES_OF_ITEM, row.subject(), row.item(), row.subject(), row.item(), expected);
            return;
        }
        if (!entry(entries, slot.item()).put(slot.aspect(), row)) {
            problems.add(ScoreFlaw.TWICE, row.subject(), row.item(), row.subject(), row.item());
        }
        check(slot.item(), row, problems);
    }

    private ScoreEntry entry(@Nullable ScoreEntry[] entries, int item) {
        ScoreEntry entry = entries[item];
        if (entry == null) {
            entry = new ScoreEntry(items.get(item).way().enteredAspects().size());
            entries[item] = entry;
        }
        return entry;
    }

    private void check(int item, ScoreRow row, Problems problems) {
        boolean derived = !items.get(item).way().isEntered();
        ScoreWay way = items.get(item).way();
        if (row.points() != null && derived && !(way instanceof ScoreWay.OfIndicator)) {
            problems.add(
                    ScoreFlaw.FROM_FACTS,
                    row.subject(),
                    row.item(),
                    row.subject(),
                    row.item(),
                    way.kind().words());
        } else if (row.points() != null && marks[item].read(row.points()).isEmpty()) {
            notAllowed(item, row, row.points(), false, problems);
        }
        if (row.own() != null && own(item, row.own()).isEmpty()) {
            notAllowed(item, row, row.own(), derived, problems);
        }
    }

    /** What a subject claims: as the way of the criterion asks, or points where it follows from other facts. */
    Optional<BigFraction> own(int item, String mark) {
        return items.get(item).way().isEntered() ? marks[item].read(mark) : marks[item].claim(mark);
    }

    private void notAllowed(int item, ScoreRow row, String mark, boolean claim, Problems problems) {
        problems.add(
                ScoreFlaw.NOT_ALLOWED,
                row.subject(),
                row.item(),
                row.subject(),
                row.item(),
                mark,
                marks[item].expected(claim));
    }

    private void products(
            @Nullable ScoreEntry[] entries, boolean[] here, List<ProductRow> products, Problems problems) {
        Map<Integer, List<ProductRow>> byItem = new HashMap<>();
        for (ProductRow row : products) {
            Slot slot = slot(row.subject(), row.item(), here, problems);
            if (slot == null) {
                continue;
            }
            if (!(items.get(slot.item()).way() instanceof ScoreWay.Products)) {
                problems.add(ScoreFlaw.NO_PRODUCTS, row.subject(), row.item(), row.subject(), row.item());
            } else {
                byItem.computeIfAbsent(slot.item(), any -> new ArrayList<>()).add(row);
            }
        }
        byItem.forEach((item, rows) -> {
            entry(entries, item).put(List.copyOf(rows));
            if (rows.stream().allMatch(it -> it.planned() == 0 || it.weight() == 0)) {
                String subject = rows.get(0).subject();
                problems.add(
                        ScoreFlaw.NOT_PLANNED,
                        subject,
                        items.get(item).code(),
                        subject,
                        items.get(item).code());
            }
        });
    }

    /**
     * How far a criterion was met.
     *
     * @param entry what was entered of it, null where nothing was
     */
    ItemMeasure measure(int item, SubjectYear subject, @Nullable ScoreEntry entry, Problems problems) {
        ScoreWay way = items.get(item).way();
        ScoreEntry entered = Objects.requireNonNullElse(entry, ScoreEntry.NOTHING);
        if (way instanceof ScoreWay.Mean mean) {
            return mean(item, mean, entered);
        } else if (way instanceof ScoreWay.Products products) {
            return ProductShares.measure(products.aspects(), entered.products());
        } else if (way instanceof ScoreWay.Deductions taken) {
            return FactMeasure.count(subject, taken.count());
        } else if (way instanceof ScoreWay.OfIndicator of) {
            return indicator(item, subject, of, entered, problems);
        }
        return single(item, entered.whole());
    }

    private ItemMeasure single(int item, @Nullable ScoreRow row) {
        return row == null || row.points() == null
                ? ItemMeasure.MISSING
                : marks[item].read(row.points()).map(ItemMeasure::of).orElse(ItemMeasure.MISSING);
    }

    /** Where no target is assigned people give points; where one is they do not. */
    private ItemMeasure indicator(
            int item, SubjectYear subject, ScoreWay.OfIndicator way, ScoreEntry entered, Problems problems) {
        Optional<ItemMeasure> reached = FactMeasure.reached(subject, way.indicator());
        ScoreRow row = entered.whole();
        if (reached.isPresent() && row != null && row.points() != null) {
            problems.add(
                    ScoreFlaw.FROM_FACTS,
                    row.subject(),
                    row.item(),
                    row.subject(),
                    row.item(),
                    way.kind().words());
        }
        return reached.orElseGet(() -> single(item, row));
    }

    private ItemMeasure mean(int item, ScoreWay.Mean way, ScoreEntry entered) {
        BigFraction[] least = new BigFraction[way.aspects().size()];
        BigFraction[] most = new BigFraction[least.length];
        for (int i = 0; i < least.length; i++) {
            ScoreRow row = entered.aspect(i);
            Optional<BigFraction> share =
                    row == null || row.points() == null ? Optional.empty() : marks[item].read(row.points());
            least[i] = share.orElse(BigFraction.ZERO);
            most[i] = share.orElse(BigFraction.ONE);
        }
        return new ItemMeasure(Arrays.asList(least), Arrays.asList(most), true);
    }
}
