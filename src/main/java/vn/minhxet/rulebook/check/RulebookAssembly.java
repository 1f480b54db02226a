package vn.minhxet.rulebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleException;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.rulebook.description.Description;
import vn.minhxet.rulebook.drl.RuleFile;
import vn.minhxet.scoresheet.ScoreSheet;

/** Puts a rulebook together from its description, its rule files and the rulebook that it extends. */
final class RulebookAssembly {

    private final Description description;
    private final Optional<Rulebook> base;
    private final List<RuleFile> files;

    RulebookAssembly(Description description, Optional<Rulebook> base, List<RuleFile> files) {
        this.description = description;
        this.base = base;
        this.files = files;
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
                exceptions(),
                codes(),
                sheets(),
                RulebookHash.of(description, base, files));
    }

    private List<LegalDocument> documents() {
        List<LegalDocument> documents = new ArrayList<>();
        base.ifPresent(it -> documents.addAll(it.documents()));
        documents.addAll(description.documents());
        return documents;
    }

    private RulebookParameters parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        base.ifPresent(book -> book.parameters().all().forEach(it -> parameters.put(it.name(), it)));
        parameters.putAll(description.allParameters());
        return new RulebookParameters(parameters);
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

    private Map<String, Map<String, Bilingual>> codes() {
        Map<String, Map<String, Bilingual>> all = new TreeMap<>();
        base.ifPresent(book -> book.codes().forEach((column, words) -> all.put(column, new TreeMap<>(words))));
        description
                .codes()
                .forEach((column, words) ->
                        all.computeIfAbsent(column, it -> new TreeMap<>()).putAll(words));
        return all;
    }

    private List<ScoreSheet> sheets() {
        Map<String, ScoreSheet> sheets = new TreeMap<>();
        base.ifPresent(book -> book.sheets().forEach(it -> sheets.put(it.id(), it)));
        description.sheets().forEach(it -> sheets.put(it.sheet().id(), it.sheet()));
        return List.copyOf(sheets.values());
    }

    private Map<String, RuleException> exceptions() {
        Map<String, RuleException> all = new TreeMap<>();
        base.ifPresent(it -> all.putAll(it.exceptions()));
        all.putAll(description.exceptions());
        return all;
    }
}
