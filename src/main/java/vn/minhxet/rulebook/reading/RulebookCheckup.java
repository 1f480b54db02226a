package vn.minhxet.rulebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/** The checks that need all files of a rulebook together, and the rulebook that it extends. */
final class RulebookCheckup {

    private final Description description;
    private final Optional<RulebookReading> base;
    private final Optional<Rulebook> baseBook;
    private final List<RuleFile> files;
    private final Problems problems;

    RulebookCheckup(Description description, Optional<RulebookReading> base, List<RuleFile> files, Problems problems) {
        this.description = description;
        this.base = base;
        this.baseBook = base.flatMap(RulebookReading::rulebook);
        this.files = files;
        this.problems = problems;
    }

    void check() {
        boolean allRead = problems.count() == 0;
        packages();
        duplicates();
        grading();
        clauses();
        documents();
        new QuotaCheck(description, baseBook, problems).check();
        if (allRead) {
            softening();
            unused();
        }
        if (allRead && files.isEmpty() && base.isEmpty()) {
            problems.add(1, null, BookFlaw.NO_RULE_FILE);
        }
    }

    private Problems in(RuleFile file) {
        return problems.in(description.id() + "/" + file.name());
    }

    private void packages() {
        String first = null;
        for (RuleFile file : files) {
            if (file.packageName() == null) {
                continue;
            }
            if (first != null && !first.equals(file.packageName())) {
                in(file).add(file.packageLine(), null, BookFlaw.OTHER_PACKAGE, file.packageName(), first);
            }
            first = first == null ? file.packageName() : first;
            boolean ofBase = base.map(it -> it.packageNames().contains(file.packageName()))
                    .orElse(false);
            if (ofBase) {
                in(file).add(
                                file.packageLine(),
                                null,
                                BookFlaw.PACKAGE_OF_BASE,
                                file.packageName(),
                                base.get().id());
            }
        }
    }

    private void duplicates() {
        Map<String, String> seen = new HashMap<>();
        for (RuleFile file : files) {
            for (RuleDraft rule : file.rules()) {
                String name = rule.text().name();
                String place = file.name() + ":" + rule.text().line();
                String before = seen.putIfAbsent(name, place);
                if (before != null) {
                    in(file).add(rule.text().line(), name, BookFlaw.RULE_TWICE, name, before);
                }
            }
        }
    }

    private void grading() {
        if (baseBook.isPresent() && baseBook.get().points() != description.points()) {
            problems.add(
                    description.line("points"),
                    null,
                    BookFlaw.OTHER_GRADING,
                    baseBook.get().id(),
                    baseBook.get().points());
        }
        if (!description.points()) {
            files.forEach(file -> file.rules().forEach(rule -> levels(file, rule.text())));
        }
    }

    private void levels(RuleFile file, RuleText rule) {
        if (rule.effect() == Effect.POINTS) {
            in(file).add(rule.line(), rule.name(), BookFlaw.POINTS_IN_LEVELS);
        }
        rule.subject().conditions().stream()
                .filter(it -> it.reads().contains("score"))
                .forEach(it -> in(file).add(it.line(), rule.name(), BookFlaw.SCORE_IN_LEVELS));
    }

    private void clauses() {
        List<String> documents = new ArrayList<>();
        baseBook.ifPresent(it -> it.documents().forEach(one -> documents.add(one.id())));
        description.documents().forEach(it -> documents.add(it.id()));
        description.parameters().values().stream()
                .filter(it -> documents.stream().noneMatch(one -> Clauses.rests(it.clause(), one)))
                .forEach(it -> problems.add(
                        description.parameterLines().get(it.name()),
                        null,
                        BookFlaw.PARAMETER_CLAUSE,
                        it.name(),
                        it.clause(),
                        String.join(", ", documents)));
    }

    private void documents() {
        baseBook.ifPresent(book -> description.documents().stream()
                .filter(it -> book.documents().stream().anyMatch(one -> one.id().equals(it.id())))
                .forEach(it -> problems.add(
                        description.line("documents"), null, BookFlaw.DOCUMENT_OF_BASE, it.id(), book.id())));
    }

    private List<RuleText> rules() {
        Map<String, RuleText> rules = new HashMap<>();
        baseBook.ifPresent(book -> book.rules().forEach(it -> rules.put(it.name(), it)));
        files.forEach(file -> file.rules().forEach(it -> rules.put(it.text().name(), it.text())));
        return List.copyOf(rules.values());
    }

    private void softening() {
        List<String> knockOuts = rules().stream()
                .filter(it -> it.effect() == Effect.KNOCK_OUT)
                .map(RuleText::name)
                .toList();
        for (RuleFile file : files) {
            for (RuleDraft rule : file.rules()) {
                rule.text()
                        .softens()
                        .filter(it -> !knockOuts.contains(it))
                        .ifPresent(it -> in(file).add(
                                        rule.lines().get("softens"),
                                        rule.text().name(),
                                        TextFlaw.SOFTENS_UNKNOWN,
                                        it,
                                        Nearest.question(it, knockOuts)));
            }
        }
    }

    private void unused() {
        Set<String> used = new HashSet<>();
        rules().forEach(it -> {
            used.addAll(it.bindings().values());
            used.addAll(it.flags());
        });
        description.parameters().keySet().stream()
                .filter(it -> !used.contains(it) && !it.startsWith(QuotaCheck.PREFIX))
                .forEach(it -> problems.add(description.parameterLines().get(it), null, BookFlaw.UNUSED_PARAMETER, it));
    }
}
