package vn.minhxet.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.score.PlainItem;
import vn.minhxet.score.PlainScorer;
import vn.minhxet.score.PlainSubject;
import vn.minhxet.warning.Warnings;

/**
 * Random years in which some subjects are scored criterion by criterion under the sheets of hue; and the same years with
 * the totals that the second scorer works out, entered instead (năm có phiếu chấm điểm).
 */
final class ScoredYears {

    /**
     * One such year.
     *
     * @param facts with points of single criteria
     * @param totals with totals in their place
     * @param scored who is scored
     */
    record Scored(YearFacts facts, YearFacts totals, Set<String> scored) {}

    private final Map<String, List<PlainItem>> sheets = new HashMap<>();

    ScoredYears(Path folder) {
        for (String id : List.of("collective", "leader", "non-leader", "outside")) {
            sheets.put(id, sheet(folder.resolve(id + ".yaml")));
        }
    }

    private static List<PlainItem> sheet(Path file) {
        try {
            List<PlainItem> items = new ArrayList<>();
            new YAMLMapper().readTree(file.toFile()).get("items").forEach(it -> collect(it, "", items));
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, String above, List<PlainItem> items) {
        String part = node.path("part").asText(above);
        if (node.has("items")) {
            node.get("items").forEach(it -> collect(it, part, items));
            return;
        }
        Map<String, String> figures = new LinkedHashMap<>();
        for (String key : List.of("step", "indicator", "each", "most")) {
            if (node.has(key)) {
                figures.put(key, node.get(key).asText());
            }
        }
        if (node.has("count")) {
            figures.put("count", node.get("count").toString().replace("\"", "").replace(":", ": "));
        }
        Map<String, String> shares = new LinkedHashMap<>();
        node.path("levels")
                .forEach(it ->
                        shares.put(it.get("code").asText(), it.get("share").asText()));
        if (node.path("aspects").isArray()) {
            node.get("aspects")
                    .forEach(it -> shares.put(
                            it.get("code").asText(), it.path("weight").asText("1")));
        } else {
            node.path("aspects")
                    .properties()
                    .forEach(it -> shares.put(it.getKey(), it.getValue().asText()));
        }
        List<String> sectors = new ArrayList<>();
        node.path("sectors").forEach(it -> sectors.add(it.asText()));
        items.add(new PlainItem(
                node.get("code").asText(),
                part,
                node.get("maximum").asText(),
                node.get("way").asText(),
                figures,
                shares,
                sectors));
    }

    /** The year with about half of its subjects scored. */
    Scored of(YearFacts year, Draw draw) {
        return new Year(year, draw).scored();
    }

    private final class Year {

        private final YearFacts year;
        private final Draw draw;
        private final OracleTree tree;
        private final List<ScoreRow> scores = new ArrayList<>();
        private final List<ProductRow> products = new ArrayList<>();
        private final Map<String, int[]> totals = new HashMap<>();

        Year(YearFacts year, Draw draw) {
            this.year = year;
            this.draw = draw;
            this.tree = new OracleTree(year);
        }

        Scored scored() {
            for (OrganizationRow it : year.organizations()) {
                if (draw.chance(0.5) && !tree.merged(it.id())) {
                    List<Found> found = tree.findingsFor(it.id());
                    score(subject(it.id(), it.id(), Work.of(it), found), sheets.get("collective"), found);
                }
            }
            for (MemberRow it : year.members()) {
                if (draw.chance(0.5) && it.role() != null) {
                    List<Found> found = tree.findingsOn(it.id(), false);
                    score(
                            subject(it.id(), tree.cellOf(it.id()), Work.of(it), found),
                            sheets.get(it.role()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-')),
                            found);
                }
            }
            return new Scored(with(true), with(false), new HashSet<>(totals.keySet()));
        }

        private PlainSubject subject(String id, String place, Work work, List<Found> found) {
            PlainSubject subject = new PlainSubject(id);
            subject.sector = sector(place);
            for (IndicatorRow it : tree.indicatorsOf(id)) {
                subject.targets.put(it.indicator(), new PlainSubject.Target(figure(it.target()), figure(it.actual())));
            }
            for (Found it : found) {
                if (it.row().kind() != null && it.concludedInYear() != Truth.NO) {
                    subject.conclusions.add(
                            new PlainSubject.Conclusion(it.row().kind().name(), it.concludedInYear() == Truth.YES));
                }
            }
            column(subject, "shortcomings", work.shortcomings());
            column(subject, "shortcomingsRemedied", work.shortcomingsRemedied());
            column(subject, "targetsMissed", work.targetsMissed());
            return subject;
        }

        /** Its own kind of unit, or the nearest above. */
        private String sector(String place) {
            for (OrganizationRow at = tree.organization(place); at != null; at = above(at)) {
                if (at.sector() != null) {
                    return at.sector();
                }
            }
            return "";
        }

        private OrganizationRow above(OrganizationRow at) {
            return at.parent() == null ? null : tree.organization(tree.standing(at.parent()));
        }

        private static void column(PlainSubject subject, String name, Integer number) {
            if (number != null) {
                subject.columns.put(name, number.toString());
            }
        }

        private static String figure(long hundredths) {
            return hundredths == Unknown.FIGURE ? null : decimal(hundredths);
        }

        private static String decimal(long hundredths) {
            return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        }

        /** Only where nothing is missing: a range of points has no place in a total that is entered. */
        private void score(PlainSubject subject, List<PlainItem> items, List<Found> found) {
            boolean named = items.stream().anyMatch(it -> it.sectors().contains(subject.sector));
            List<PlainItem> meant = items.stream()
                    .filter(it -> it.isFor(named ? subject.sector : "OTHER"))
                    .toList();
            meant.forEach(it -> fill(it, subject));
            List<PlainScorer.Points> points = new PlainScorer(items, 2, false).points(subject);
            boolean known = points.stream().allMatch(it -> it.least() == it.most())
                    && found.stream().allMatch(it -> it.row().kind() != null)
                    && subject.columns.containsKey("shortcomings");
            if (known) {
                subject.marks.forEach(
                        (item, mark) -> scores.add(new ScoreRow(subject.id, null, item, mark, null, null)));
                subject.products.forEach(it -> products.add(product(subject.id, it)));
                totals.put(subject.id, new int[] {sum(points, "GENERAL"), sum(points, "RESULT")});
            }
        }

        private static int sum(List<PlainScorer.Points> points, String part) {
            return points.stream()
                    .filter(it -> it.part().equals(part))
                    .mapToInt(PlainScorer.Points::least)
                    .sum();
        }

        /** Mostly good marks, so that totals lie about the bands. */
        private void fill(PlainItem item, PlainSubject subject) {
            int maximum = new BigDecimal(item.maximum()).movePointRight(2).intValueExact();
            switch (item.way()) {
                case "POINTS" -> {
                    int step = new BigDecimal(item.figures().get("step"))
                            .movePointRight(2)
                            .intValueExact();
                    subject.marks.put(item.code(), decimal((long) step * draw.between(0, maximum / step)));
                }
                case "ALL_OR_NOTHING" -> subject.marks.put(item.code(), draw.chance(0.8) ? "đạt" : "không đạt");
                case "LEVELS" ->
                    subject.marks.put(
                            item.code(),
                            List.copyOf(item.shares().keySet()).get(draw.chance(0.7) ? 0 : draw.between(1, 3)));
                case "SHARE" -> subject.marks.put(item.code(), decimal(draw.between(7000, 10_000)));
                case "MEAN" ->
                    item.shares()
                            .keySet()
                            .forEach(it ->
                                    subject.marks.put(item.code() + "." + it, decimal(draw.between(7000, 10_000))));
                case "PRODUCTS" -> {
                    for (int i = draw.between(1, 3); i > 0; i--) {
                        Map<String, String> figures = new LinkedHashMap<>();
                        figures.put("weight", decimal(draw.between(50, 200)));
                        figures.put("planned", decimal(draw.between(100, 1000)));
                        figures.put("done", decimal(draw.between(300, 1300)));
                        for (String it : List.of("quality", "progress", "leading")) {
                            figures.put(it, decimal(draw.between(7000, 10_000)));
                        }
                        subject.products.add(new PlainSubject.Product(item.code(), figures));
                    }
                }
                case "INDICATOR" -> {
                    if (!subject.targets.containsKey(item.figures().get("indicator"))) {
                        subject.marks.put(item.code(), decimal(draw.between(maximum / 2, maximum)));
                    }
                }
                default -> {}
            }
        }

        private ProductRow product(String id, PlainSubject.Product it) {
            return new ProductRow(
                    id,
                    it.item(),
                    "P" + products.size(),
                    hundredths(it, "weight"),
                    hundredths(it, "planned"),
                    hundredths(it, "done"),
                    hundredths(it, "quality"),
                    hundredths(it, "progress"),
                    hundredths(it, "leading"));
        }

        private static int hundredths(PlainSubject.Product it, String column) {
            return new BigDecimal(it.figures().get(column)).movePointRight(2).intValueExact();
        }

        private YearFacts with(boolean criteria) {
            return new YearFacts(
                    year.period(),
                    year.organizations().stream()
                            .map(it -> withPoints(it, points(it.id(), criteria, it.generalPoints(), it.resultPoints())))
                            .toList(),
                    year.members().stream()
                            .map(it -> withPoints(it, points(it.id(), criteria, it.generalPoints(), it.resultPoints())))
                            .toList(),
                    year.assessments(),
                    year.indicators(),
                    year.findings(),
                    criteria ? scores : List.of(),
                    criteria ? products : List.of(),
                    Warnings.NONE);
        }

        private int[] points(String id, boolean criteria, int general, int result) {
            int[] total = totals.get(id);
            return total == null
                    ? new int[] {general, result}
                    : criteria ? new int[] {Unknown.NUMBER, Unknown.NUMBER} : total;
        }
    }

    private static OrganizationRow withPoints(OrganizationRow it, int[] points) {
        return new OrganizationRow(
                it.id(),
                it.name(),
                it.committee(),
                it.kind(),
                it.parent(),
                it.sector(),
                it.group(),
                it.predecessors(),
                it.establishedOn(),
                points[0],
                points[1],
                it.tasksAssigned(),
                it.tasksCompleted(),
                it.tasksOnTime(),
                it.tasksExceeded(),
                it.shortcomings(),
                it.shortcomingsRemedied(),
                it.targetsMissed(),
                it.outstanding(),
                it.complaintPending(),
                it.selfGrade(),
                it.previousGrade(),
                it.quarterGrades());
    }

    private static MemberRow withPoints(MemberRow it, int[] points) {
        return new MemberRow(
                it.id(),
                it.name(),
                it.position(),
                it.group(),
                it.organization(),
                it.status(),
                it.admittedOn(),
                it.role(),
                it.leads(),
                it.collective(),
                it.exempt(),
                it.suspended(),
                it.monthsOnLeave(),
                points[0],
                points[1],
                it.tasksAssigned(),
                it.tasksCompleted(),
                it.tasksOnTime(),
                it.tasksExceeded(),
                it.shortcomings(),
                it.shortcomingsRemedied(),
                it.targetsMissed(),
                it.lowConfidencePercent(),
                it.unitsInCharge(),
                it.unitsFailed(),
                it.officialGrade(),
                it.complaintPending(),
                it.selfGrade(),
                it.previousGrade(),
                it.quarterGrades());
    }
}
