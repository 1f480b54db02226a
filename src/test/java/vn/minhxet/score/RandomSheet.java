package vn.minhxet.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A sheet of all ways with figures drawn at random, and subjects whose rows fit it. */
final class RandomSheet {

    private static final List<String> WAYS =
            List.of("POINTS", "ALL_OR_NOTHING", "LEVELS", "SHARE", "MEAN", "PRODUCTS", "INDICATOR", "DEDUCTIONS");
    private static final List<String> KINDS =
            List.of("INSPECTION_SHORTCOMING", "INSPECTION_VIOLATION", "SUPERVISION_NOTE");

    private final Random random;
    private final List<PlainItem> items = new ArrayList<>();
    private final int decimals;
    private final boolean cut;

    RandomSheet(Random random) {
        this.random = random;
        this.decimals = random.nextInt(3);
        this.cut = random.nextBoolean();
        part("A", "GENERAL", 3000, List.of());
        int apart = 25 * (1 + random.nextInt(100));
        part("B", "RESULT", 7000 - apart, List.of());
        part("C", "RESULT", apart, List.of("Y_TE"));
        part("D", "RESULT", apart, List.of("OTHER"));
        if (random.nextBoolean()) {
            part("E", "BONUS", 300, List.of());
        }
    }

    private void part(String letter, String part, int hundredths, List<String> sectors) {
        int left = hundredths;
        for (int i = 1; left > 0; i++) {
            int maximum = i == 4 || left <= 25 ? left : 25 * (1 + random.nextInt((left + 24) / 25));
            maximum = Math.min(maximum, left);
            left -= maximum;
            items.add(item(letter + i, part, decimal(maximum), sectors));
        }
    }

    private PlainItem item(String code, String part, String maximum, List<String> sectors) {
        String way = WAYS.get(random.nextInt(WAYS.size()));
        Map<String, String> figures = new LinkedHashMap<>();
        Map<String, String> shares = new LinkedHashMap<>();
        switch (way) {
            case "POINTS" -> figures.put("step", random.nextBoolean() ? "0.25" : "0.05");
            case "LEVELS" -> levels(shares);
            case "MEAN" -> weights(shares, List.of("a", "b", "c"));
            case "PRODUCTS" -> products(shares);
            case "INDICATOR" -> figures.put("indicator", "I_" + code);
            case "DEDUCTIONS" -> deductions(figures, code, maximum);
            default -> {}
        }
        return new PlainItem(code, part, maximum, way, figures, shares, sectors);
    }

    private void levels(Map<String, String> shares) {
        int share = 10_000;
        for (String level : List.of("TOT", "KHA", "KEM").subList(0, 2 + random.nextInt(2))) {
            shares.put(level, decimal(share));
            share = random.nextInt(share);
        }
    }

    private void weights(Map<String, String> shares, List<String> aspects) {
        aspects.forEach(it -> shares.put(it, "" + (1 + random.nextInt(4))));
    }

    private void products(Map<String, String> shares) {
        if (random.nextBoolean()) {
            weights(
                    shares,
                    random.nextBoolean() ? List.of("quantity", "quality", "progress") : List.of("progress", "leading"));
        }
    }

    private void deductions(Map<String, String> figures, String code, String maximum) {
        int most = new BigDecimal(maximum).movePointRight(2).intValue();
        figures.put("each", decimal(1 + random.nextInt(200)));
        figures.put("most", decimal(1 + random.nextInt(most)));
        figures.put(
                "count",
                switch (random.nextInt(4)) {
                    case 0 -> "{findings: [" + KINDS.get(random.nextInt(3)) + "]}";
                    case 1 -> "{facts: shortcomings, less: shortcomingsRemedied}";
                    case 2 -> "{shortfall: I_" + code + "}";
                    default -> "{actual: I_" + code + "}";
                });
    }

    private static String decimal(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    List<PlainItem> items() {
        return items;
    }

    PlainScorer scorer() {
        return new PlainScorer(items, decimals, cut);
    }

    String yaml() {
        StringBuilder text = new StringBuilder("for: {subject: MEMBER}\nrounding: {decimals: %d, mode: %s}\nitems:\n"
                .formatted(decimals, cut ? "DOWN" : "HALF_UP"));
        items.forEach(it -> text.append(it.yaml()));
        return text.toString();
    }

    /** A subject with rows for the criteria of its kind of unit, some of them missing. */
    PlainSubject subject(String id) {
        PlainSubject subject = new PlainSubject(id);
        subject.sector = List.of("", "Y_TE", "GIAO_DUC").get(random.nextInt(3));
        if (random.nextInt(3) > 0) {
            int all = random.nextInt(7);
            subject.columns.put("shortcomings", "" + all);
            if (random.nextInt(3) > 0) {
                subject.columns.put("shortcomingsRemedied", "" + random.nextInt(all + 1));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            subject.conclusions.add(new PlainSubject.Conclusion(KINDS.get(random.nextInt(3)), random.nextInt(4) > 0));
        }
        String kind = subject.sector.equals("Y_TE") ? "Y_TE" : "OTHER";
        items.stream().filter(it -> it.isFor(kind)).forEach(it -> fill(it, subject));
        return subject;
    }

    private void fill(PlainItem item, PlainSubject subject) {
        boolean missing = random.nextInt(6) == 0;
        int maximum = new BigDecimal(item.maximum()).movePointRight(2).intValue();
        switch (item.way()) {
            case "POINTS" -> {
                int step = new BigDecimal(item.figures().get("step"))
                        .movePointRight(2)
                        .intValue();
                mark(subject, item.code(), decimal(step * random.nextInt(maximum / step + 1)), missing);
            }
            case "ALL_OR_NOTHING" -> mark(subject, item.code(), random.nextBoolean() ? "đạt" : "không đạt", missing);
            case "LEVELS" -> {
                List<String> levels = List.copyOf(item.shares().keySet());
                mark(subject, item.code(), levels.get(random.nextInt(levels.size())), missing);
            }
            case "SHARE" -> mark(subject, item.code(), decimal(random.nextInt(10_001)), missing);
            case "MEAN" ->
                item.shares()
                        .keySet()
                        .forEach(it -> mark(
                                subject,
                                item.code() + "." + it,
                                decimal(random.nextInt(10_001)),
                                random.nextInt(8) == 0));
            case "PRODUCTS" -> list(item, subject);
            default -> {
                if (random.nextInt(4) > 0) {
                    subject.targets.put(
                            "I_" + item.code(),
                            new PlainSubject.Target(maybe(random.nextInt(1200)), maybe(random.nextInt(1500))));
                } else if (item.way().equals("INDICATOR")) {
                    mark(subject, item.code(), decimal(random.nextInt(maximum + 1)), missing);
                }
            }
        }
    }

    private void list(PlainItem item, PlainSubject subject) {
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, String> figures = new LinkedHashMap<>();
            figures.put("weight", decimal(50 + random.nextInt(200)));
            figures.put("planned", decimal(100 + random.nextInt(1000)));
            figures.put("done", maybe(random.nextInt(1300)));
            for (String it : List.of("quality", "progress", "leading")) {
                figures.put(it, maybe(random.nextInt(10_001)));
            }
            subject.products.add(new PlainSubject.Product(item.code(), figures));
        }
    }

    private String maybe(int hundredths) {
        return random.nextInt(8) == 0 ? null : decimal(hundredths);
    }

    private static void mark(PlainSubject subject, String code, String mark, boolean missing) {
        if (!missing) {
            subject.marks.put(code, mark);
        }
    }
}
