package vn.minhxet.rulebook.description;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Nearest;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.rulebook.problem.SheetFlaw;
import vn.minhxet.scoresheet.CountSource;
import vn.minhxet.scoresheet.ScoreGroup;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;

/** Reads one criterion of a score sheet: its maximum, and the way in which its points are given. */
final class ScoreItemReader {

    private static final Set<String> OF_EVERY_WAY =
            Set.of("code", "label", "part", "maximum", "way", "sectors", "source", "illustrative", "interpretation");

    /** The keys that only some ways have. */
    private static final Map<String, Set<ScoreWay.Kind>> OF_SOME_WAYS = Map.of(
            "step", Set.of(ScoreWay.Kind.POINTS),
            "levels", Set.of(ScoreWay.Kind.LEVELS),
            "aspects", Set.of(ScoreWay.Kind.MEAN, ScoreWay.Kind.PRODUCTS),
            "indicator", Set.of(ScoreWay.Kind.INDICATOR),
            "count", Set.of(ScoreWay.Kind.DEDUCTIONS),
            "each", Set.of(ScoreWay.Kind.DEDUCTIONS),
            "most", Set.of(ScoreWay.Kind.DEDUCTIONS));

    static final Set<String> KEYS = Set.copyOf(
            Stream.concat(OF_EVERY_WAY.stream(), OF_SOME_WAYS.keySet().stream()).toList());

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Bilingual> ASPECTS = Map.of(
            "quantity", Messages.words("score.aspect.quantity"),
            "quality", Messages.words("score.aspect.quality"),
            "progress", Messages.words("score.aspect.progress"),
            "leading", Messages.words("score.aspect.leading"));

    private static final String LEVEL_CODE = "[A-Z][A-Z0-9_]*";
    private static final String ASPECT_CODE = "[a-z][A-Za-z0-9]*";
    private static final String INDICATOR = "[A-Z][A-Z0-9_]*";

    private final Fields fields;
    private final String code;
    private final ScoreParameters declared;
    private final RulebookProblems problems;

    ScoreItemReader(Fields fields, String code, ScoreParameters declared, RulebookProblems problems) {
        this.fields = fields;
        this.code = code;
        this.declared = declared;
        this.problems = problems;
    }

    Optional<ScoreItem> read(
            Bilingual label, Optional<ScoreGroup> group, ScorePart part, List<String> sectors, int line) {
        BigDecimal most = ScoreParameters.most(part.whole());
        Optional<BigDecimal> maximum = fields.required("maximum").map(it -> figure(it, "maximum", HUNDREDTH, most));
        Optional<ScoreWay.Kind> kind =
                fields.text("way").flatMap(it -> fields.choice("way", it, ScoreWay.Kind.values()));
        if (maximum.isEmpty() || kind.isEmpty() || hasForeignKeys(kind.get())) {
            return Optional.empty();
        }
        Optional<ScoreWay> way = way(kind.get(), label, maximum.get());
        return way.map(it -> new ScoreItem(
                code,
                label,
                group,
                part,
                declared.maximum(fields, code, label, maximum.get(), most),
                maximum.get(),
                sectors,
                it,
                line));
    }

    private boolean hasForeignKeys(ScoreWay.Kind kind) {
        List<String> foreign = OF_SOME_WAYS.entrySet().stream()
                .filter(it -> fields.has(it.getKey()) && !it.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        foreign.forEach(it -> fields.add(it, SheetFlaw.FOREIGN_KEY, it, code, kind.name()));
        return !foreign.isEmpty();
    }

    private @Nullable BigDecimal figure(YamlNode node, String key, BigDecimal low, BigDecimal high) {
        return declared.figure(node, key, code, low, high);
    }

    private Optional<ScoreWay> way(ScoreWay.Kind kind, Bilingual label, BigDecimal maximum) {
        return switch (kind) {
            case POINTS -> points(maximum);
            case ALL_OR_NOTHING -> Optional.of(new ScoreWay.AllOrNothing());
            case LEVELS -> levels(label);
            case SHARE -> Optional.of(new ScoreWay.Share());
            case MEAN -> mean(label);
            case PRODUCTS -> products(label);
            case INDICATOR -> indicator(fields, "indicator").map(ScoreWay.OfIndicator::new);
            case DEDUCTIONS -> deductions(label, maximum);
        };
    }

    private Optional<ScoreWay> points(BigDecimal maximum) {
        Optional<BigDecimal> step = fields.required("step").map(it -> figure(it, "step", HUNDREDTH, HUNDRED));
        if (step.isPresent() && maximum.remainder(step.get()).signum() != 0) {
            fields.add("step", SheetFlaw.STEP, code, step.get(), maximum);
            return Optional.empty();
        }
        return step.map(ScoreWay.Points::new);
    }

    private Optional<ScoreWay> levels(Bilingual label) {
        List<ScoreWay.Levels.Level> levels = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        fields.required("levels");
        for (YamlNode node : fields.list("levels")) {
            Fields.of(node, "levels", Set.of("code", "label", "share"), problems)
                    .ifPresent(level -> {
                        Optional<String> name =
                                level.text("code").filter(it -> it.matches(LEVEL_CODE) && codes.add(it));
                        Optional<Bilingual> words = level.words("label");
                        Optional<BigDecimal> share =
                                level.required("share").map(it -> figure(it, "share", BigDecimal.ZERO, HUNDRED));
                        if (name.isPresent() && words.isPresent() && share.isPresent()) {
                            String parameter =
                                    declared.level(fields, code, label, name.get(), words.get(), share.get());
                            levels.add(new ScoreWay.Levels.Level(name.get(), words.get(), parameter));
                        }
                    });
        }
        if (levels.size() < 2 || levels.size() < fields.list("levels").size()) {
            fields.add("levels", SheetFlaw.LEVELS, code);
            return Optional.empty();
        }
        return Optional.of(new ScoreWay.Levels(levels));
    }

    private Optional<ScoreWay> mean(Bilingual label) {
        List<ScoreWay.Aspect> aspects = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        fields.required("aspects");
        for (YamlNode node : fields.list("aspects")) {
            Fields.of(node, "aspects", Set.of("code", "label", "weight"), problems)
                    .ifPresent(aspect -> {
                        Optional<String> name =
                                aspect.text("code").filter(it -> it.matches(ASPECT_CODE) && codes.add(it));
                        Optional<Bilingual> words = aspect.words("label");
                        Optional<BigDecimal> weight = weight(aspect);
                        if (name.isPresent() && words.isPresent() && weight.isPresent()) {
                            aspects.add(new ScoreWay.Aspect(
                                    name.get(),
                                    words.get(),
                                    declared.aspect(fields, code, label, name.get(), words.get(), weight.get())));
                        }
                    });
        }
        if (aspects.size() < 2 || aspects.size() < fields.list("aspects").size()) {
            fields.add("aspects", SheetFlaw.ASPECTS, code);
            return Optional.empty();
        }
        return Optional.of(new ScoreWay.Mean(aspects));
    }

    /** Where nothing is said of weights all aspects count alike; what is said is never passed over. */
    private Optional<BigDecimal> weight(Fields aspect) {
        return aspect.has("weight")
                ? aspect.node("weight")
                        .map(it -> figure(it, "weight", BigDecimal.ONE, HUNDRED))
                        .filter(it -> it.stripTrailingZeros().scale() <= 0)
                : Optional.of(BigDecimal.ONE);
    }

    private Optional<ScoreWay> products(Bilingual label) {
        List<ScoreWay.Aspect> aspects = new ArrayList<>();
        if (!fields.has("aspects")) {
            for (String name : ScoreWay.Products.ASPECTS) {
                Bilingual words = Objects.requireNonNull(ASPECTS.get(name));
                aspects.add(new ScoreWay.Aspect(
                        name, words, declared.aspect(fields, code, label, name, words, BigDecimal.ONE)));
            }
            return Optional.of(new ScoreWay.Products(aspects));
        }
        Optional<Fields> weights = fields.required("aspects")
                .flatMap(it -> Fields.of(it, "aspects", Set.copyOf(ScoreWay.Products.ASPECTS), problems));
        for (String name : ScoreWay.Products.ASPECTS) {
            Optional<YamlNode> weight = weights.flatMap(it -> it.node(name));
            if (weight.isPresent()) {
                BigDecimal figure = figure(weight.get(), name, BigDecimal.ONE, HUNDRED);
                Bilingual words = Objects.requireNonNull(ASPECTS.get(name));
                if (figure != null && figure.stripTrailingZeros().scale() <= 0) {
                    aspects.add(new ScoreWay.Aspect(
                            name, words, declared.aspect(fields, code, label, name, words, figure)));
                }
            }
        }
        if (aspects.isEmpty()
                || aspects.size() < weights.map(it -> it.lines().size()).orElse(0)) {
            fields.add("aspects", SheetFlaw.ASPECTS, code);
            return Optional.empty();
        }
        return Optional.of(new ScoreWay.Products(aspects));
    }

    private Optional<String> indicator(Fields from, String key) {
        Optional<String> indicator = from.text(key);
        indicator.filter(it -> !it.matches(INDICATOR)).ifPresent(it -> from.add(key, SheetFlaw.INDICATOR, code, it));
        return indicator.filter(it -> it.matches(INDICATOR));
    }

    private Optional<ScoreWay> deductions(Bilingual label, BigDecimal maximum) {
        Optional<BigDecimal> each = fields.required("each").map(it -> figure(it, "each", HUNDREDTH, HUNDRED));
        Optional<BigDecimal> most = fields.required("most").map(it -> figure(it, "most", HUNDREDTH, HUNDRED));
        Optional<CountSource> count = fields.required("count")
                .flatMap(it ->
                        Fields.of(it, "count", Set.of("findings", "facts", "less", "shortfall", "actual"), problems))
                .flatMap(this::count);
        if (most.isPresent() && most.get().compareTo(maximum) > 0) {
            fields.add("most", SheetFlaw.MOST, code, most.get(), maximum);
        }
        if (each.isEmpty() || most.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ScoreWay.Deductions(
                count.get(),
                declared.each(fields, code, label, each.get()),
                declared.most(fields, code, label, most.get())));
    }

    private Optional<CountSource> count(Fields from) {
        List<String> chosen = Stream.of("findings", "facts", "shortfall", "actual")
                .filter(from::has)
                .toList();
        if (chosen.size() != 1) {
            fields.add("count", SheetFlaw.COUNT, code);
            return Optional.empty();
        } else if (from.has("less") && !from.has("facts")) {
            from.add("less", SheetFlaw.FOREIGN_KEY, "less", code, ScoreWay.Kind.DEDUCTIONS.name());
            return Optional.empty();
        }
        return switch (chosen.get(0)) {
            case "findings" -> findings(from);
            case "facts" -> numbers(from);
            case "shortfall" -> indicator(from, "shortfall").map(CountSource.Shortfall::new);
            default -> indicator(from, "actual").map(CountSource.Actual::new);
        };
    }

    private Optional<CountSource> findings(Fields from) {
        List<FindingKind> kinds = new ArrayList<>();
        from.list("findings")
                .forEach(it -> from.choice("findings", String.valueOf(it.text()), FindingKind.values())
                        .ifPresent(kinds::add));
        if (kinds.isEmpty()) {
            fields.add("count", SheetFlaw.COUNT, code);
        }
        return Optional.of(kinds).filter(it -> !it.isEmpty()).map(CountSource.Findings::new);
    }

    private Optional<CountSource> numbers(Fields from) {
        Optional<String> property = from.text("facts").filter(it -> isCount(from, "facts", it));
        Optional<String> less = from.optionalText("less").filter(it -> isCount(from, "less", it));
        return property.map(it -> new CountSource.Numbers(it, less.orElse("")));
    }

    /** What both members and organizations have, and counts something. */
    private boolean isCount(Fields from, String key, String property) {
        List<String> known = MemberYear.SCHEMA.all().stream()
                .filter(it -> it.unit() == vn.minhxet.facts.Unit.COUNT)
                .map(it -> it.name())
                .filter(it -> OrganizationYear.SCHEMA.find(it).isPresent())
                .toList();
        if (!known.contains(property)) {
            from.add(key, SheetFlaw.PROPERTY, code, property, Nearest.behind(property, known));
        }
        return known.contains(property);
    }
}
