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
        new TreeMap<>(description.parameters()).values().forEach(hash::parameter);
        hash.actionable(description);
        files.stream()
                .flatMap(it -> it.rules().stream())
                .map(it -> it.text())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(it -> hash.feed("rule", it.source()));
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
