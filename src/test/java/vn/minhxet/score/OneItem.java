package vn.minhxet.score;

import java.util.ArrayList;
import java.util.List;

/** A member under a sheet on which one criterion, A1, is under test; facts are laid beside it. */
final class OneItem {

    private static final String SHEET = """
            for: {subject: MEMBER}
            %s
            items:
              - {code: A1, label: {vi: "Nội dung", en: "Item"}, part: GENERAL, maximum: %s, %s}
            %s  - {code: B1, label: {vi: "Kết quả", en: "Result"}, part: RESULT, maximum: 70, way: POINTS, step: 1}
            """;
    private static final String REST =
            "  - {code: A2, label: {vi: \"Phần còn lại\", en: \"Rest\"}, part: GENERAL, maximum: %s, way: SHARE}\n";

    private final SampleBook book;
    private final List<String> scores = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private String columns = "";

    private OneItem(SampleBook book) {
        this.book = book;
    }

    /** A criterion with its maximum, and its way as a sheet writes it. */
    static OneItem of(String maximum, String way) {
        return of("", maximum, way);
    }

    static OneItem of(String rounding, String maximum, String way) {
        java.math.BigDecimal rest = new java.math.BigDecimal("30").subtract(new java.math.BigDecimal(maximum));
        return new OneItem(SampleBook.of(SHEET.formatted(
                rounding.isEmpty() ? "" : "rounding: " + rounding,
                maximum,
                way,
                rest.signum() == 0 ? "" : REST.formatted(rest.toPlainString()))));
    }

    SampleBook book() {
        return book;
    }

    OneItem given(String item, String points) {
        scores.add("{\"subject\":\"M1\",\"item\":\"%s\",\"points\":\"%s\"}".formatted(item, points));
        return this;
    }

    OneItem product(String figures) {
        products.add("{\"subject\":\"M1\",\"item\":\"A1\",\"name\":\"P%d\",%s}".formatted(products.size(), figures));
        return this;
    }

    OneItem indicator(String figures) {
        indicators.add("{\"subject\":\"M1\",\"indicator\":\"HOP\",%s}".formatted(figures));
        return this;
    }

    OneItem finding(String figures) {
        findings.add("{\"id\":\"K%d\",\"subject\":\"M1\",%s}".formatted(findings.size(), figures));
        return this;
    }

    OneItem column(String name, String value) {
        columns += ",\"%s\":%s".formatted(name, value);
        return this;
    }

    private String json() {
        // a score of its own: without one the member is not scored at all
        String all = String.join(",", scores);
        String other = "{\"subject\":\"M1\",\"item\":\"B1\",\"points\":\"1\"}";
        return """
                {"period":{"year":2025,"reviewedOn":"2025-12-10","previousReviewedOn":"2024-12-31"},
                "organizations":[{"id":"CB1","kind":"CELL"}],
                "members":[{"id":"M1","organization":"CB1","status":"OFFICIAL","role":"NON_LEADER"%s}],
                "scores":[%s%s%s],"products":[%s],"indicators":[%s],"findings":[%s]}""".formatted(
                        columns,
                        other,
                        all.isEmpty() ? "" : ",",
                        all,
                        String.join(",", products),
                        String.join(",", indicators),
                        String.join(",", findings));
    }

    ItemScore score() {
        return book.card(SampleBook.facts(json()), "M1").items().get(0);
    }

    /** The points, or the least and the most, as people write them. */
    String points() {
        ItemScore score = score();
        return score.isKnown() ? decimal(score.least()) : decimal(score.least()) + "–" + decimal(score.most());
    }

    /** What is wrong, in Vietnamese and English. */
    List<String> problems() {
        try {
            score();
        } catch (ScoreException refused) {
            return refused.problems().stream()
                    .flatMap(it -> java.util.stream.Stream.of(
                            it.message().vi(), it.message().en()))
                    .toList();
        }
        return List.of();
    }

    private static String decimal(int hundredths) {
        return java.math.BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
