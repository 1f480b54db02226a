package vn.minhxet.rulebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleException;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.description.Description;
import vn.minhxet.rulebook.description.QuotaCheck;
import vn.minhxet.rulebook.drl.RuleDraft;
import vn.minhxet.rulebook.drl.RuleFile;
import vn.minhxet.rulebook.drl.TextFlaw;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.Clauses;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.subject.RowSchemas;

/** The checks that need all files of a rulebook together, and the rulebook that it extends. */
final class RulebookConsistency {

    private final Description description;
    private final Optional<RulebookReading> base;
    private final Optional<Rulebook> baseBook;
    private final List<RuleFile> files;
    private final RulebookProblems problems;

    RulebookConsistency(
            Description description, Optional<RulebookReading> base, List<RuleFile> files, RulebookProblems problems) {
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
        exceptions();
        new SheetCheck(description, baseBook, problems).check();
        new QuotaCheck(description, baseBook, problems).check();
        if (allRead) {
            softening();
            unused();
            unusedExceptions();
            new ParameterOrderCheck(description, parameters(), rules(), problems).check();
            indicatorsActedOn();
        }
        if (allRead && files.isEmpty() && base.isEmpty()) {
            problems.add(1, null, BookFlaw.NO_RULE_FILE);
        }
    }

    private RulebookProblems in(RuleFile file) {
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
                        description.parameterLine(it.name()),
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

    private void exceptions() {
        List<String> documents = new ArrayList<>();
        baseBook.ifPresent(it -> it.documents().forEach(one -> documents.add(one.id())));
        description.documents().forEach(it -> documents.add(it.id()));
        for (RuleException exception : description.exceptions().values()) {
            exception
                    .clause()
                    .filter(it -> documents.stream().noneMatch(one -> Clauses.rests(it, one)))
                    .ifPresent(it -> problems.add(
                            exception.line(),
                            null,
                            BookFlaw.EXCEPTION_CLAUSE,
                            it,
                            exception.id(),
                            String.join(", ", documents)));
            baseBook.filter(it -> it.exceptions().containsKey(exception.id()))
                    .ifPresent(it ->
                            problems.add(exception.line(), null, BookFlaw.EXCEPTION_OF_BASE, exception.id(), it.id()));
        }
    }

    private void unusedExceptions() {
        description.exceptions().values().stream()
                .filter(exception -> files.stream()
                        .flatMap(it -> it.rules().stream())
                        .noneMatch(it -> isUnder(it.text(), exception)))
                .forEach(it -> problems.add(it.line(), null, BookFlaw.UNUSED_EXCEPTION, it.id()));
    }

    private static boolean isUnder(RuleText rule, RuleException exception) {
        return rule.softens().isPresent()
                && rule.name().equals(rule.softens().get() + "-" + exception.suffix())
                && rule.message().vi().endsWith(exception.tail().vi())
                && rule.grades().equals(exception.opens())
                && exception.clause().map(it -> it.equals(rule.clause())).orElse(true);
    }

    private List<RuleText> rules() {
        Map<String, RuleText> rules = new HashMap<>();
        baseBook.ifPresent(book -> book.rules().forEach(it -> rules.put(it.name(), it)));
        files.forEach(file -> file.rules().forEach(it -> rules.put(it.text().name(), it.text())));
        return List.copyOf(rules.values());
    }

    private Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new HashMap<>();
        baseBook.ifPresent(book -> book.parameters().all().forEach(it -> parameters.put(it.name(), it)));
        parameters.putAll(description.parameters());
        return parameters;
    }

    /** Who acts on an indicator of which no rule knows acts on nothing: the code is misspelt, or a rule is lacking. */
    private void indicatorsActedOn() {
        List<RulePattern> patterns = rules().stream()
                .flatMap(it -> it.element().stream())
                .filter(it -> it.schema() == RowSchemas.INDICATOR)
                .toList();
        List<String> known = patterns.stream()
                .flatMap(it -> it.conditions().stream())
                .filter(it -> it.left().equals("indicator") && !it.excludes())
                .flatMap(it -> it.operands().stream())
                .map(it -> Actionable.INDICATOR + it.replace("\"", ""))
                .distinct()
                .sorted()
                .toList();
        if (patterns.stream().allMatch(it -> it.reads("indicator"))) {
            description.actionable().stream()
                    .filter(it -> it.isIndicator() && !known.contains(it.fact()))
                    .forEach(it -> problems.add(
                            description.line("actionable"),
                            null,
                            BookFlaw.UNKNOWN_INDICATOR,
                            it.fact(),
                            Nearest.behind(it.fact(), known)));
        }
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
                                        rule.line("softens"),
                                        rule.text().name(),
                                        TextFlaw.SOFTENS_UNKNOWN,
                                        it,
                                        Nearest.behind(it, knockOuts)));
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
                .forEach(it -> problems.add(description.parameterLine(it), null, BookFlaw.UNUSED_PARAMETER, it));
    }
}
