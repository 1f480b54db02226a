package vn.minhxet.rulebook.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/** Puts a rulebook together from its description, its rule files and the rulebook that it extends. */
final class RulebookAssembly {

    private static final String FORM = "minhxet-rulebook-1";

    private final Description description;
    private final Optional<Rulebook> base;
    private final List<RuleFile> files;
    private final Map<String, String> contents;

    RulebookAssembly(
            Description description, Optional<Rulebook> base, List<RuleFile> files, Map<String, String> contents) {
        this.description = description;
        this.base = base;
        this.files = files;
        this.contents = contents;
    }

    Rulebook rulebook() {
        return new Rulebook(
                description.id(),
                description.version(),
                description.title(),
                description.base(),
                description.points(),
                description.from(),
                description.to(),
                documents(),
                parameters(),
                actionable(),
                rules(),
                ruleFiles(),
                hash());
    }

    private List<LegalDocument> documents() {
        List<LegalDocument> documents = new ArrayList<>();
        base.ifPresent(it -> documents.addAll(it.documents()));
        documents.addAll(description.documents());
        return documents;
    }

    private Parameters parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        base.ifPresent(book -> book.parameters().all().forEach(it -> parameters.put(it.name(), it)));
        parameters.putAll(description.parameters());
        return new Parameters(parameters);
    }

    private List<Actionable> actionable() {
        Map<String, Actionable> actionable = new LinkedHashMap<>();
        base.ifPresent(book -> book.actionable().forEach(it -> actionable.put(it.fact(), it)));
        description.actionable().forEach(it -> actionable.put(it.fact(), it));
        return List.copyOf(actionable.values());
    }

    private List<RuleText> rules() {
        Map<String, RuleText> rules = new TreeMap<>();
        base.ifPresent(book -> book.rules().forEach(it -> rules.put(it.name(), it)));
        files.forEach(file -> file.rules().forEach(it -> rules.put(it.text().name(), it.text())));
        return List.copyOf(rules.values());
    }

    private Map<String, String> ruleFiles() {
        Map<String, String> all = new LinkedHashMap<>();
        base.ifPresent(it -> all.putAll(it.files()));
        files.forEach(it -> all.put(description.id() + "/" + it.name(), contents.get(it.name())));
        return Collections.unmodifiableMap(all);
    }

    /** Over the base's hash and every file with its name and length, so that no two rulebooks run together. */
    private String hash() {
        MessageDigest digest = sha256();
        feed(digest, FORM);
        feed(digest, base.map(Rulebook::hash).orElse(""));
        new TreeMap<>(contents).forEach((name, content) -> {
            feed(digest, name);
            feed(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
