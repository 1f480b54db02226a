package vn.minhxet.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The facts of some members as JSON. */
final class PlainYear {

    private final List<String> organizations = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private final List<String> scores = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    PlainYear(List<PlainSubject> subjects) {
        subjects.forEach(this::add);
    }

    private void add(PlainSubject subject) {
        String cell = "CB-" + subject.id;
        organizations.add("{\"id\":\"%s\",\"kind\":\"CELL\"%s}"
                .formatted(cell, subject.sector.isEmpty() ? "" : ",\"sector\":\"" + subject.sector + "\""));
        members.add("{\"id\":\"%s\",\"organization\":\"%s\",\"status\":\"OFFICIAL\",\"admittedOn\":\"2015-05-19\"%s}"
                .formatted(subject.id, cell, columns(subject.columns)));
        subject.marks.forEach((item, mark) ->
                scores.add("{\"subject\":\"%s\",\"item\":\"%s\",\"points\":\"%s\"}".formatted(subject.id, item, mark)));
        subject.products.forEach(it -> products.add("{\"subject\":\"%s\",\"item\":\"%s\",\"name\":\"P%d\"%s}"
                .formatted(subject.id, it.item(), products.size(), columns(it.figures()))));
        subject.targets.forEach((code, it) -> indicators.add("{\"subject\":\"%s\",\"indicator\":\"%s\"%s%s}"
                .formatted(subject.id, code, column("target", it.target()), column("actual", it.actual()))));
        subject.conclusions.forEach(it -> findings.add("{\"id\":\"K%d\",\"subject\":\"%s\",\"kind\":\"%s\"%s}"
                .formatted(
                        findings.size(),
                        subject.id,
                        it.kind(),
                        it.dayKnown() ? ",\"concludedOn\":\"2025-05-20\"" : "")));
    }

    private static String columns(Map<String, String> figures) {
        return figures.entrySet().stream()
                .map(it -> column(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
    }

    private static String column(String name, String value) {
        if (value == null) {
            return "";
        }
        boolean number = value.matches("-?[0-9.]+");
        return ",\"%s\":%s".formatted(name, number ? value : "\"" + value + "\"");
    }

    /** The same rows in another order. */
    PlainYear shuffled(long seed) {
        Random random = new Random(seed);
        List.of(scores, products, indicators, findings).forEach(it -> Collections.shuffle(it, random));
        return this;
    }

    String json() {
        return """
                {"period":{"year":2025,"reviewedOn":"2025-12-10","previousReviewedOn":"2024-12-31"},
                "organizations":[%s],"members":[%s],"scores":[%s],"products":[%s],"indicators":[%s],"findings":[%s]}""".formatted(
                        String.join(",", organizations),
                        String.join(",", members),
                        String.join(",", scores),
                        String.join(",", products),
                        String.join(",", indicators),
                        String.join(",", findings));
    }
}
