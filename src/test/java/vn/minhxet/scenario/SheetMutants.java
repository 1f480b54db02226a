package vn.minhxet.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.scoresheet.CountSource;
import vn.minhxet.scoresheet.PointsRounding;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.ScoreWay;

/**
 * The changed score sheets of a rulebook: other rounding, and criteria whose points are given in another way. Their figures
 * are parameters and are changed as those are.
 */
final class SheetMutants {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SheetMutants() {}

    static List<Mutant> of(Rulebook rulebook) {
        Set<String> own = Set.copyOf(rulebook.parameters().all().stream()
                .filter(it -> it.rulebook().equals(rulebook.id()))
                .map(it -> it.name())
                .toList());
        return rulebook.sheets().stream()
                .filter(it -> own.contains(it.items().get(0).maximum()))
                .flatMap(sheet -> Stream.concat(
                        roundings(sheet.rounding()).stream()
                                .map(it -> mutant(rulebook, sheet, "rounding → " + it, rounded(sheet, it))),
                        sheet.items().stream().flatMap(item -> ways(rulebook, sheet, item))))
                .toList();
    }

    private static List<PointsRounding> roundings(PointsRounding now) {
        List<PointsRounding> others = new ArrayList<>();
        for (int decimals = 0; decimals <= 2; decimals++) {
            others.add(new PointsRounding(decimals, false));
            others.add(new PointsRounding(decimals, true));
        }
        others.remove(now);
        return others;
    }

    private static Stream<Mutant> ways(Rulebook rulebook, ScoreSheet sheet, ScoreItem item) {
        return others(item).stream()
                .map(it ->
                        mutant(rulebook, sheet, item.code() + ": " + item.way() + " → " + it, with(sheet, item, it)));
    }

    private static List<ScoreWay> others(ScoreItem item) {
        ScoreWay way = item.way();
        List<ScoreWay> others = new ArrayList<>();
        if (way instanceof ScoreWay.Points points) {
            others.add(new ScoreWay.Points(points.step().multiply(TWO)));
            others.add(new ScoreWay.Share());
        } else if (way instanceof ScoreWay.AllOrNothing || way instanceof ScoreWay.Share) {
            others.add(new ScoreWay.Points(new BigDecimal("0.01")));
        } else if (way instanceof ScoreWay.Levels levels) {
            for (ScoreWay.Levels.Level level : levels.levels()) {
                others.add(new ScoreWay.Levels(without(levels.levels(), level)));
            }
        } else if (way instanceof ScoreWay.Mean mean) {
            mean.aspects().forEach(it -> others.add(new ScoreWay.Mean(without(mean.aspects(), it))));
        } else if (way instanceof ScoreWay.Products products) {
            products.aspects().forEach(it -> others.add(new ScoreWay.Products(without(products.aspects(), it))));
        } else if (way instanceof ScoreWay.OfIndicator of) {
            others.add(new ScoreWay.OfIndicator("OTHER_" + of.indicator()));
            others.add(new ScoreWay.Points(new BigDecimal("0.01")));
        } else if (way instanceof ScoreWay.Deductions taken) {
            counts(taken.count()).forEach(it -> others.add(new ScoreWay.Deductions(it, taken.each(), taken.most())));
        }
        return others;
    }

    private static List<CountSource> counts(CountSource now) {
        if (now instanceof CountSource.Findings findings) {
            return Stream.of(FindingKind.values())
                    .filter(it -> !findings.kinds().contains(it))
                    .filter(it -> it.name().startsWith("INSPECTION") || it == FindingKind.SUPERVISION_NOTE)
                    .map(it -> (CountSource) new CountSource.Findings(List.of(it)))
                    .toList();
        } else if (now instanceof CountSource.Numbers numbers) {
            return numbers.less().isEmpty()
                    ? List.of(new CountSource.Numbers("shortcomings", ""))
                    : List.of(new CountSource.Numbers(numbers.property(), ""));
        }
        String indicator = now instanceof CountSource.Shortfall shortfall
                ? shortfall.indicator()
                : ((CountSource.Actual) now).indicator();
        return List.of(
                new CountSource.Shortfall("OTHER_" + indicator),
                now instanceof CountSource.Shortfall
                        ? new CountSource.Actual(indicator)
                        : new CountSource.Shortfall(indicator));
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(it -> !it.equals(one)).toList();
    }

    private static ScoreSheet rounded(ScoreSheet sheet, PointsRounding rounding) {
        return new ScoreSheet(sheet.id(), sheet.title(), sheet.source(), sheet.audience(), rounding, sheet.items());
    }

    private static ScoreSheet with(ScoreSheet sheet, ScoreItem item, ScoreWay way) {
        List<ScoreItem> items = sheet.items().stream()
                .map(it -> it.equals(item)
                        ? new ScoreItem(
                                it.code(),
                                it.label(),
                                it.group(),
                                it.part(),
                                it.maximum(),
                                it.declared(),
                                it.sectors(),
                                way,
                                it.line())
                        : it)
                .toList();
        return new ScoreSheet(sheet.id(), sheet.title(), sheet.source(), sheet.audience(), sheet.rounding(), items);
    }

    private static Mutant mutant(Rulebook rulebook, ScoreSheet sheet, String change, ScoreSheet other) {
        return new Mutant(
                rulebook.id() + "/sheets/" + sheet.id() + ".yaml " + change,
                Set.of(),
                it -> new CompiledRulebook(with(it.rulebook(), sheet, other), it.rules(), it.groups()));
    }

    private static Rulebook with(Rulebook book, ScoreSheet sheet, ScoreSheet other) {
        return new Rulebook(
                book.id(),
                book.version(),
                book.title(),
                book.base(),
                book.points(),
                book.from(),
                book.to(),
                book.documents(),
                book.parameters(),
                book.actionable(),
                book.rules(),
                book.exceptions(),
                book.codes(),
                book.sheets().stream().map(it -> it.equals(sheet) ? other : it).toList(),
                book.hash());
    }
}
