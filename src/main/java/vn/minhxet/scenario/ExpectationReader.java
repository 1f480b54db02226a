package vn.minhxet.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Hundredths;
import vn.minhxet.subject.Outcome;

/** Reads what a scenario expects of one subject. */
final class ExpectationReader {

    private static final List<String> KEYS = List.of(
            "outcome",
            "grade",
            "openGrades",
            "eligibleGrade",
            "score",
            "decidedBy",
            "quota",
            "reasons",
            "notes",
            "held",
            "message");
    private static final List<String> QUOTA_KEYS = List.of("limit", "baseCount", "candidates", "rank");
    private static final List<String> REASON_KEYS = List.of("rule", "clause", "effect");

    private final YamlNode node;
    private final Map<String, YamlNode> map;

    private ExpectationReader(YamlNode node) {
        this.node = node;
        this.map = node.map(KEYS);
    }

    static Expectation read(String subject, YamlNode node) {
        return new ExpectationReader(node).read(subject);
    }

    private Expectation read(String subject) {
        Outcome outcome = constant(Outcome.class, required(node, map, "outcome"));
        given("grade", outcome == Outcome.GRADED, outcome);
        given("openGrades", outcome == Outcome.NEEDS_DECISION, outcome);
        return new Expectation(
                subject,
                node.line(),
                outcome,
                find("grade").map(it -> constant(Grade.class, it)),
                list("openGrades").stream().map(it -> constant(Grade.class, it)).toList(),
                find("eligibleGrade").map(it -> constant(Grade.class, it)),
                find("score").map(it -> number(it, true)),
                find("decidedBy").map(YamlNode::text),
                quota(),
                list("reasons").stream().map(ExpectationReader::expected).toList(),
                find("notes")
                        .map(it -> it.list().stream()
                                .map(ExpectationReader::expected)
                                .toList()),
                list("held").stream().map(YamlNode::text).toList(),
                find("message").map(YamlNode::text));
    }

    private void given(String key, boolean must, Outcome outcome) {
        if (map.containsKey(key) != must) {
            throw new Misread(
                    node.line(),
                    "Với " + outcome + (must ? " phải ghi “" : " không ghi “") + key + "”",
                    "With " + outcome + " “" + key + (must ? "” must be given" : "” must not be given"));
        }
    }

    private Optional<YamlNode> find(String key) {
        return Optional.ofNullable(map.get(key));
    }

    private List<YamlNode> list(String key) {
        return find(key).map(YamlNode::list).orElse(List.of());
    }

    private Map<String, Long> quota() {
        Map<String, Long> quota = new LinkedHashMap<>();
        find("quota").ifPresent(it -> it.map(QUOTA_KEYS).forEach((key, value) -> quota.put(key, number(value, false))));
        return quota;
    }

    private static Expectation.Expected expected(YamlNode node) {
        Map<String, YamlNode> map = node.map(REASON_KEYS);
        return new Expectation.Expected(
                required(node, map, "rule").text(),
                required(node, map, "clause").text(),
                Optional.ofNullable(map.get("effect")).map(it -> constant(Effect.class, it)),
                node.line());
    }

    private static YamlNode required(YamlNode node, Map<String, YamlNode> map, String key) {
        YamlNode value = map.get(key);
        if (value == null) {
            throw new Misread(node.line(), "Thiếu “" + key + "”", "“" + key + "” is missing");
        }
        return value;
    }

    private static long number(YamlNode node, boolean inHundredths) {
        try {
            BigDecimal decimal = (BigDecimal) node.value();
            return inHundredths ? Hundredths.exactly(decimal) : decimal.longValueExact();
        } catch (ArithmeticException | ClassCastException | NullPointerException e) {
            throw new Misread(node.line(), "Ở đây phải là số", "A number is expected here");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, YamlNode node) {
        Collection<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(node.text())) {
            throw Misread.unknown(node.line(), node.text(), names);
        }
        return Enum.valueOf(type, node.text());
    }
}
