package vn.minhxet.rulebook.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.description.Description;
import vn.minhxet.rulebook.drl.RuleFile;
import vn.minhxet.scoresheet.CountSource;
import vn.minhxet.scoresheet.ScoreGroup;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.scoresheet.SheetAudience;

/**
 * The content hash of a rulebook: SHA-256, in hexadecimal, over everything that can change a grade or a sentence, each
 * piece behind its length in bytes so that no two rulebooks run together. In this order:
 *
 * <ol>
 *   <li>the form, {@value #FORM}; the hash of the rulebook that it extends, else nothing
 *   <li>id, version, title, whether by points, first and last day in force
 *   <li>each document, in order of id: id, date, title
 *   <li>each parameter of its own, in order of name: unit, value, step, range, options, clause, label, marks
 *   <li>each fact that people act on, in order of name: direction, cost, label
 *   <li>each rule of its own, in order of name, complete: exceptions written out, in the one way of spacing
 *   <li>what each free code is called, in order of column and code
 *   <li>each score sheet of its own, in order of id: id, title, source, for whom, rounding; and each criterion in the
 *       order of the sheet: code, label, headings above it, part, maximum, kinds of unit, way. Their figures are
 *       parameters and stand among those
 * </ol>
 *
 * The hash ignores comments, blank lines, spacing, the order of rules and keys, and how rules spread over files. The
 * form and this order are public for ever: stored gradings name these hashes.
 */
final class RulebookHash {

    static final String FORM = "minhxet-rulebook-2";

    private final MessageDigest digest = sha256();

    private RulebookHash() {}

    static String of(Description description, Optional<Rulebook> base, List<RuleFile> files) {
        RulebookHash hash = new RulebookHash();
        hash.feed(FORM);
        hash.feed(base.map(Rulebook::hash).orElse(""));
        hash.head(description);
        hash.documents(description);
        description.allParameters().values().forEach(hash::parameter);
        hash.actionable(description);
        files.stream()
                .flatMap(it -> it.rules().stream())
                .map(it -> it.text())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(it -> hash.feed("rule", it.source()));
        description
                .codes()
                .forEach((column, words) -> new TreeMap<>(words).forEach((code, said) -> {
                    hash.feed("code", column, code);
                    hash.words(said);
                }));
        description.sheets().forEach(it -> hash.sheet(it.sheet()));
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void head(Description description) {
        feed("rulebook", description.id(), description.version());
        words(description.title());
        feed(
                description.points(),
                description.from(),
                description.to().map(Object::toString).orElse(""));
    }

    private void documents(Description description) {
        List<LegalDocument> documents = new ArrayList<>(description.documents());
        documents.sort((one, other) -> one.id().compareTo(other.id()));
        for (LegalDocument document : documents) {
            feed("document", document.id(), document.date() == null ? "" : document.date());
            words(document.title());
        }
    }

    private void parameter(Parameter parameter) {
        feed("parameter", parameter.name(), parameter.unit(), plain(parameter.value()));
        feed(plain(parameter.step()), plain(parameter.low()), plain(parameter.high()));
        feed(String.join(";", parameter.options()), parameter.clause());
        words(parameter.label());
        feed(parameter.interpretation(), parameter.illustrative());
    }

    private void actionable(Description description) {
        List<Actionable> facts = new ArrayList<>(description.actionable());
        facts.sort((one, other) -> one.fact().compareTo(other.fact()));
        for (Actionable fact : facts) {
            feed("actionable", fact.fact(), fact.direction(), fact.cost());
            fact.label().ifPresent(this::words);
        }
    }

    private void sheet(ScoreSheet sheet) {
        feed("sheet", sheet.id(), sheet.source());
        words(sheet.title());
        SheetAudience audience = sheet.audience();
        feed(audience.subject(), joined(audience.roles()), joined(audience.kinds()), joined(audience.sectors()));
        if (!audience.periods().isEmpty()) {
            feed("periods", joined(audience.periods()));
        }
        feed(sheet.rounding().decimals(), sheet.rounding().cut());
        sheet.items().forEach(this::item);
    }

    private void item(ScoreItem item) {
        feed("item", item.code(), item.part(), item.maximum(), joined(item.sectors()));
        words(item.label());
        for (Optional<ScoreGroup> group = item.group();
                group.isPresent();
                group = group.get().above()) {
            feed("group", group.get().code());
            words(group.get().label());
        }
        feed("way", item.way().kind());
        way(item.way());
    }

    private void way(ScoreWay way) {
        if (way instanceof ScoreWay.Points points) {
            feed(plain(points.step()));
        } else if (way instanceof ScoreWay.Levels levels) {
            levels.levels().forEach(it -> {
                feed(it.code(), it.share());
                words(it.label());
            });
        } else if (way instanceof ScoreWay.Mean mean) {
            mean.aspects().forEach(this::aspect);
        } else if (way instanceof ScoreWay.Products products) {
            products.aspects().forEach(this::aspect);
        } else if (way instanceof ScoreWay.OfIndicator of) {
            feed(of.indicator());
        } else if (way instanceof ScoreWay.Deductions taken) {
            count(taken.count());
            feed(taken.each(), taken.most());
        }
    }

    private void count(CountSource count) {
        if (count instanceof CountSource.Findings findings) {
            feed("findings", joined(findings.kinds()));
        } else if (count instanceof CountSource.Numbers numbers) {
            feed("numbers", numbers.property(), numbers.less());
        } else if (count instanceof CountSource.Shortfall shortfall) {
            feed("shortfall", shortfall.indicator());
        } else if (count instanceof CountSource.Actual actual) {
            feed("actual", actual.indicator());
        }
    }

    private void aspect(ScoreWay.Aspect aspect) {
        feed(aspect.code(), aspect.weight());
        words(aspect.label());
    }

    private static String joined(List<?> codes) {
        return String.join(";", codes.stream().map(String::valueOf).toList());
    }

    private void words(Bilingual words) {
        feed(words.vi(), words.en());
    }

    /** Numbers as they compare, so that 20 and 20.0 are the same. */
    private static Object plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof java.math.BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value;
    }

    private void feed(Object... pieces) {
        for (Object piece : pieces) {
            byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
