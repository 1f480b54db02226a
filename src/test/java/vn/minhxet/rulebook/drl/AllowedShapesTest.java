package vn.minhxet.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.facts.Property;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.RulebookCheck;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.subject.ElementSource;

/** Everything that the check lets through is read alike by Drools, and compiles. */
class AllowedShapesTest {

    private static final Map<Unit, String> VARIABLES = Map.of(
            Unit.POINTS,
            "$points",
            Unit.PERCENT,
            "$percent",
            Unit.COUNT,
            "$count",
            Unit.MONTHS,
            "$months",
            Unit.FIGURE,
            "$percent");

    @TempDir
    Path rules;

    private final Map<String, String> written = new LinkedHashMap<>();
    private Path folder;

    @BeforeEach
    void describe() throws IOException {
        folder = Files.createDirectory(rules.resolve("shapes"));
        Files.writeString(folder.resolve("rulebook.yaml"), """
                id: shapes
                version: "1"
                title: {vi: "Mọi dạng", en: "All shapes"}
                points: true
                inForce: {from: 2025-08-30}
                documents:
                  - {id: "366-QĐ/TW", date: 2025-08-30, title: {vi: "Quy định", en: "Regulation"}}
                parameters:
                  a.percent: {value: 30, unit: PERCENT, step: 1, range: [10, 60], clause: "366-QĐ/TW", label: {vi: "Tỷ lệ", en: "Share"}}
                  a.points: {value: 5.25, unit: POINTS, step: 0.25, range: [0, 60], clause: "366-QĐ/TW", label: {vi: "Điểm", en: "Points"}}
                  a.count: {value: 3, unit: COUNT, step: 1, range: [0, 60], clause: "366-QĐ/TW", label: {vi: "Số", en: "Count"}}
                  a.months: {value: 3, unit: MONTHS, step: 1, range: [0, 60], clause: "366-QĐ/TW", label: {vi: "Tháng", en: "Months"}}
                  a.flag: {value: true, unit: FLAG, clause: "366-QĐ/TW", label: {vi: "Cờ", en: "Flag"}}
                """);
    }

    @Test
    void compile() throws IOException, DroolsParserException {
        conditions();
        consequences();
        String source = head() + String.join("\n", written.values());
        Files.writeString(folder.resolve("all.drl"), source);
        assertThat(RulebookCheck.check(rules).stream().map(it -> it.text(Language.EN)))
                .isEmpty();
        Rulebook book = Rulebooks.in(rules).get("shapes");
        assertThat(book.rules()).hasSameSizeAs(written.keySet()).hasSizeGreaterThan(60);
        assertThat(book.rules()).allMatch(it -> RuleGrammar.allows(it.source()));
        RuleContext context = new RuleContext("shapes", Optional.empty(), Optional.empty(), Optional.empty());
        String complete = book.drl().values().iterator().next();
        RulebookProblems problems = RulebookProblems.of("all.drl");
        DroolsReading.assertSame(complete, RuleFileParser.read(context, "all.drl", complete, problems));
        assertThat(problems.sorted()).isEmpty();
        CompiledRulebook compiled = new RulebookCompiler(CompiledFormCache.none()).compile(book);
        assertThat(compiled.rules()).hasSameSizeAs(book.rules());
    }

    private static String head() {
        return "package rules.shapes;\n\n"
                + Vocabulary.TYPES + "\n" + Vocabulary.FUNCTIONS + "\n"
                + Vocabulary.GLOBAL + "\n\n";
    }

    private void conditions() {
        Vocabulary.SUBJECTS.forEach((type, schema) -> {
            for (String condition : byProperty(schema)) {
                add(condition, "$s : " + type + "( " + condition + " )", "verdict.note($s);");
            }
            Vocabulary.ELEMENTS.forEach((element, its) -> elements(type, schema, element, its));
        });
    }

    /** From members' first source with every property, from each other source with one. */
    private void elements(String type, Schema<?> schema, String element, Schema<?> its) {
        List<String> sources = ElementSource.names(schema.type(), its);
        List<String> conditions = byProperty(its);
        boolean every = type.equals("Member");
        for (String source : sources) {
            boolean first = every && source.equals(sources.get(0));
            for (String condition : first ? conditions : conditions.subList(0, 1)) {
                String from = " from $s." + source;
                add(condition, subject(type) + "$e : " + element + "( " + condition + " )" + from, "verdict.note($s);");
            }
        }
    }

    private static String subject(String type) {
        return "$s : " + type
                + "( exempt == false )\n    ".replace("exempt", type.startsWith("M") ? "exempt" : "merged");
    }

    /** All conditions on each property, together in one pattern. */
    private static List<String> byProperty(Schema<?> schema) {
        return Vocabulary.readable(schema).stream()
                .map(it -> String.join(", ", of(schema, schema.find(it).orElseThrow())))
                .toList();
    }

    private static List<String> of(Schema<?> schema, Property<?> property) {
        String name = property.name();
        Class<?> type = Vocabulary.readableType(schema, name).orElseThrow();
        List<String> conditions = new ArrayList<>();
        switch (property.unit()) {
            case TEXT -> conditions.addAll(List.of(name + " == \"A-1.x\"", name + " != \"A_1\""));
            case FLAG -> conditions.addAll(List.of(name + " == true", name + " != false"));
            case CODE -> codes(name, type, conditions);
            case DATE -> same(schema, property, conditions);
            default -> quantity(schema, property, conditions);
        }
        if (!type.isPrimitive() && !BlankRecord.isUnknown(schema, name)) {
            conditions.addAll(List.of(name + " == null", name + " != null"));
        }
        return conditions;
    }

    private static void codes(String name, Class<?> type, List<String> conditions) {
        String first = type.getSimpleName() + "." + type.getEnumConstants()[0];
        String last = type.getSimpleName() + "." + type.getEnumConstants()[type.getEnumConstants().length - 1];
        conditions.add(name + " == " + first);
        conditions.add(name + " != " + last);
        conditions.add(name + " in ( " + first + ", " + last + " )");
        conditions.add(name + " not in ( " + first + ", " + last + " )");
    }

    private static void quantity(Schema<?> schema, Property<?> property, List<String> conditions) {
        for (String operator : List.of("==", "!=", "<", "<=", ">", ">=")) {
            conditions.add(property.name() + " " + operator + " 0");
            conditions.add(property.name() + " " + operator + " " + VARIABLES.get(property.unit()));
        }
        same(schema, property, conditions);
    }

    /** Compared with the next property of the same unit, if there is one. */
    private static void same(Schema<?> schema, Property<?> property, List<String> conditions) {
        Vocabulary.readable(schema).stream()
                .filter(it -> !it.equals(property.name()))
                .filter(it -> schema.find(it).orElseThrow().unit() == property.unit())
                .findFirst()
                .ifPresent(other -> {
                    conditions.add(property.name() + " <= " + other);
                    if (property.unit() != Unit.DATE) {
                        Vocabulary.SHARES.forEach(
                                share -> conditions.add(share + "(" + property.name() + ", " + other + ", $percent)"));
                    }
                });
    }

    private void consequences() {
        String member = "$s : Member( role == Role.LEADER )";
        for (String call : List.of(
                "exclude($s)",
                "hold($s)",
                "knockOut($s)",
                "note($s)",
                "atMost($s, Grade.GOOD)",
                "leaveOpen($s, Grade.COMPLETED)",
                "leaveOpen($s, Grade.COMPLETED, Grade.NOT_COMPLETED)")) {
            add("flag", member, "verdict." + call + ";");
        }
        add("flagOff", member, "verdict.knockOut($s);");
        add("$points", member, "verdict.addPoints($s, $points);");
        add("$points", member, "verdict.takePoints($s, $points);");
        add(
                "$points",
                member + "\n    $i : Indicator( actual < target ) from $s.indicators",
                "verdict.takePoints($s, inProportionToMissing($i, $points));");
    }

    private void add(String needs, String patterns, String consequence) {
        String name = "shape-" + written.size();
        boolean note = consequence.contains("note");
        written.put(
                name,
                "rule \"" + name + "\"\n    @clause(\"366-QĐ/TW 1\")\n    @vi(\"Câu\")\n    @en(\"Sentence\")\n"
                        + (note ? "" : "    @viHeld(\"Đạt\")\n    @enHeld(\"Held\")\n")
                        + "when\n    " + parameters(needs) + patterns + "\nthen\n    " + consequence + "\nend\n");
    }

    private static String parameters(String needs) {
        if (needs.equals("flagOff")) {
            return "Parameters( flagOff(\"a.flag\") )\n    ";
        }
        if (needs.equals("flag")) {
            return "Parameters( flag(\"a.flag\") )\n    ";
        }
        String read = VARIABLES.values().stream()
                .distinct()
                .filter(needs::contains)
                .map(it -> it + " : " + it.substring(1) + "(\"a." + it.substring(1) + "\")")
                .collect(Collectors.joining(", "));
        return read.isEmpty() ? "" : "Parameters( " + read + " )\n    ";
    }
}
