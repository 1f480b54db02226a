package vn.minhxet.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The second scorer: points of one subject by a sheet, from what the contract says of the eight ways and from the formula
 * of 03-HD/TU for lists of products, and from nothing of the program.
 */
public final class PlainScorer {

    /** The fewest and the most points that what is missing allows, in hundredths. */
    public record Points(String item, String part, int least, int most) {}

    /** Before rounding. */
    private record Range(Ratio least, Ratio most) {
        static Range of(Ratio one) {
            return new Range(one, one);
        }

        Range times(Ratio factor) {
            return new Range(least.times(factor), most.times(factor));
        }
    }

    private static final Ratio HUNDRED = Ratio.of("100");
    private static final Range ANY = new Range(Ratio.ZERO, Ratio.ONE);

    private final List<PlainItem> items;
    private final int decimals;
    private final boolean cut;

    public PlainScorer(List<PlainItem> items, int decimals, boolean cut) {
        this.items = items;
        this.decimals = decimals;
        this.cut = cut;
    }

    public List<Points> points(PlainSubject subject) {
        List<Points> points = new ArrayList<>();
        for (PlainItem item : items) {
            if (item.isFor(kind(subject))) {
                Range range = range(item, subject);
                points.add(new Points(
                        item.code(),
                        item.part(),
                        range.least().hundredths(decimals, cut),
                        range.most().hundredths(decimals, cut)));
            }
        }
        return points;
    }

    /** A kind of unit that the sheet does not name is another kind. */
    private String kind(PlainSubject subject) {
        return items.stream().anyMatch(it -> it.sectors().contains(subject.sector)) ? subject.sector : "OTHER";
    }

    private Range range(PlainItem item, PlainSubject subject) {
        Ratio maximum = Ratio.of(item.maximum());
        String mark = subject.marks.get(item.code());
        return switch (item.way()) {
            case "POINTS" -> mark == null ? ANY.times(maximum) : Range.of(Ratio.of(mark));
            case "ALL_OR_NOTHING" ->
                mark == null ? ANY.times(maximum) : Range.of(mark.equals("đạt") ? maximum : Ratio.ZERO);
            case "LEVELS" -> level(item, mark).times(maximum);
            case "SHARE" -> share(mark).times(maximum);
            case "MEAN" -> mean(item, subject).times(maximum);
            case "PRODUCTS" -> products(item, subject).times(maximum);
            case "INDICATOR" -> indicator(item, subject, mark, maximum);
            default -> left(maximum, item, count(item, subject));
        };
    }

    private static Range share(String percent) {
        return percent == null ? ANY : Range.of(Ratio.of(percent).by(HUNDRED));
    }

    private static Range level(PlainItem item, String mark) {
        if (mark != null) {
            return share(item.shares().get(mark));
        }
        Ratio least = HUNDRED;
        Ratio most = Ratio.ZERO;
        for (String share : item.shares().values()) {
            least = least.atMost(Ratio.of(share));
            most = most.atLeast(Ratio.of(share));
        }
        return new Range(least.by(HUNDRED), most.by(HUNDRED));
    }

    private interface Shares {
        Range of(String aspect);
    }

    private static Range weighed(Map<String, String> weights, Shares shares) {
        Ratio least = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        Ratio all = Ratio.ZERO;
        for (Map.Entry<String, String> it : weights.entrySet()) {
            Ratio weight = Ratio.of(it.getValue());
            Range share = shares.of(it.getKey());
            least = least.plus(share.least().times(weight));
            most = most.plus(share.most().times(weight));
            all = all.plus(weight);
        }
        return new Range(least.by(all), most.by(all));
    }

    private static Range mean(PlainItem item, PlainSubject subject) {
        return weighed(item.shares(), it -> share(subject.marks.get(item.code() + "." + it)));
    }

    private static Range products(PlainItem item, PlainSubject subject) {
        List<PlainSubject.Product> list = subject.products.stream()
                .filter(it -> it.item().equals(item.code()))
                .toList();
        if (list.isEmpty()) {
            return ANY;
        }
        Map<String, String> aspects = item.shares().isEmpty()
                ? Map.of("quantity", "1", "quality", "1", "progress", "1", "leading", "1")
                : item.shares();
        return weighed(aspects, it -> aspect(list, it));
    }

    /** Σ n·w·share / Σ q·w, at most all of it. */
    private static Range aspect(List<PlainSubject.Product> list, String aspect) {
        Ratio least = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        Ratio planned = Ratio.ZERO;
        boolean boundless = false;
        for (PlainSubject.Product product : list) {
            Ratio weight = Ratio.of(product.figures().get("weight"));
            planned = planned.plus(weight.times(Ratio.of(product.figures().get("planned"))));
            String done = product.figures().get("done");
            Range share = aspect.equals("quantity")
                    ? Range.of(Ratio.ONE)
                    : share(product.figures().get(aspect));
            if (done == null) {
                boundless |= share.most().isAbove(Ratio.ZERO) && weight.isAbove(Ratio.ZERO);
            } else {
                Ratio weighed = weight.times(Ratio.of(done));
                least = least.plus(weighed.times(share.least()));
                most = most.plus(weighed.times(share.most()));
            }
        }
        return new Range(
                least.by(planned).atMost(Ratio.ONE),
                boundless ? Ratio.ONE : most.by(planned).atMost(Ratio.ONE));
    }

    /** Where no target is assigned people give points. */
    private static Range indicator(PlainItem item, PlainSubject subject, String mark, Ratio maximum) {
        PlainSubject.Target target = subject.targets.get(item.figures().get("indicator"));
        if (target == null) {
            return mark == null ? ANY.times(maximum) : Range.of(Ratio.of(mark));
        } else if (target.target() == null || target.actual() == null) {
            return ANY.times(maximum);
        }
        Ratio whole = Ratio.of(target.target());
        Ratio reached = whole.isAbove(Ratio.ZERO) ? Ratio.of(target.actual()).by(whole) : Ratio.ONE;
        return Range.of(reached.atMost(Ratio.ONE).times(maximum));
    }

    /** How often at least and at most; null: without bound. */
    private record Count(Ratio least, Ratio most) {}

    private static Count count(PlainItem item, PlainSubject subject) {
        String what = item.figures().get("count");
        if (what.contains("findings")) {
            List<PlainSubject.Conclusion> fit = subject.conclusions.stream()
                    .filter(it -> what.contains(it.kind()))
                    .toList();
            long sure = fit.stream().filter(PlainSubject.Conclusion::dayKnown).count();
            return new Count(Ratio.of("" + sure), Ratio.of("" + fit.size()));
        } else if (what.contains("targetsMissed")) {
            Ratio missed = Ratio.of(subject.columns.getOrDefault("targetsMissed", "0"));
            return new Count(missed, missed);
        } else if (what.contains("shortcomings")) {
            Ratio all = Ratio.of(subject.columns.getOrDefault("shortcomings", "0"));
            String remedied = subject.columns.get("shortcomingsRemedied");
            boolean known = remedied != null || !all.isAbove(Ratio.ZERO);
            Ratio left = known ? all.minus(Ratio.of(remedied == null ? "0" : remedied)) : null;
            return known ? new Count(left, left) : new Count(Ratio.ZERO, all);
        }
        PlainSubject.Target row = subject.targets.get(what.replaceAll(".*: |}", ""));
        if (row == null) {
            return new Count(Ratio.ZERO, Ratio.ZERO);
        } else if (what.contains("actual")) {
            Ratio actual = row.actual() == null ? null : Ratio.of(row.actual());
            return actual == null ? new Count(Ratio.ZERO, null) : new Count(actual, actual);
        } else if (row.target() == null) {
            return new Count(Ratio.ZERO, null);
        } else if (row.actual() == null) {
            return new Count(Ratio.ZERO, Ratio.of(row.target()));
        }
        Ratio missing = Ratio.of(row.target()).minus(Ratio.of(row.actual())).atLeast(Ratio.ZERO);
        return new Count(missing, missing);
    }

    private static Range left(Ratio maximum, PlainItem item, Count count) {
        Ratio each = Ratio.of(item.figures().get("each"));
        Ratio most = Ratio.of(item.figures().get("most"));
        Ratio taken = count.most() == null ? most : each.times(count.most()).atMost(most);
        return new Range(
                maximum.minus(taken), maximum.minus(each.times(count.least()).atMost(most)));
    }
}
