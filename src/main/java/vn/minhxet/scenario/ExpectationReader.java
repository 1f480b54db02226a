package vn.minhxet.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Outcome;

/** Reads what a scenario expects of one subject. */
final class ExpectationReader {

    private static final MessageTemplate MUST_BE_GIVEN = Messages.template("scenario.MUST_BE_GIVEN", "outcome", "key");
    private static final MessageTemplate MUST_NOT_BE_GIVEN =
            Messages.template("scenario.MUST_NOT_BE_GIVEN", "outcome", "key");
    private static final MessageTemplate KEY_MISSING = Messages.template("scenario.KEY_MISSING", "key");
    private static final Bilingual NUMBER_EXPECTED = Messages.words("scenario.NUMBER_EXPECTED");
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

    private final ScenarioNode node;
    private final Map<String, ScenarioNode> map;

    private ExpectationReader(ScenarioNode node) {
        this.node = node;
        this.map = node.map(KEYS);
    }

    static Expectation read(String subject, ScenarioNode node) {
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
                find("decidedBy").map(ScenarioNode::text),
                quota(),
                list("reasons").stream().map(ExpectationReader::expected).toList(),
                find("notes")
                        .map(it -> it.list().stream()
                                .map(ExpectationReader::expected)
                                .toList()),
                list("held").stream().map(ScenarioNode::text).toList(),
                find("message").map(ScenarioNode::text));
    }

    private void given(String key, boolean must, Outcome outcome) {
        if (map.containsKey(key) != must) {
            throw new ScenarioError(node.line(), (must ? MUST_BE_GIVEN : MUST_NOT_BE_GIVEN).with(outcome, key));
        }
    }

    private Optional<ScenarioNode> find(String key) {
        return Optional.ofNullable(map.get(key));
    }

    private List<ScenarioNode> list(String key) {
        return find(key).map(ScenarioNode::list).orElse(List.of());
    }

    private Map<String, Long> quota() {
        Map<String, Long> quota = new LinkedHashMap<>();
        find("quota").ifPresent(it -> it.map(QUOTA_KEYS).forEach((key, value) -> quota.put(key, number(value, false))));
        return quota;
    }

    private static Expectation.Expected expected(ScenarioNode node) {
        Map<String, ScenarioNode> map = node.map(REASON_KEYS);
        return new Expectation.Expected(
                required(node, map, "rule").text(),
                required(node, map, "clause").text(),
                Optional.ofNullable(map.get("effect")).map(it -> constant(Effect.class, it)),
                node.line());
    }

    private static ScenarioNode required(ScenarioNode node, Map<String, ScenarioNode> map, String key) {
        ScenarioNode value = map.get(key);
        if (value == null) {
            throw new ScenarioError(node.line(), KEY_MISSING.with(key));
        }
        return value;
    }

    private static long number(ScenarioNode node, boolean inHundredths) {
        if (!(node.value() instanceof BigDecimal decimal)) {
            throw new ScenarioError(node.line(), NUMBER_EXPECTED);
        }
        try {
            return inHundredths ? Hundredths.exactly(decimal) : decimal.longValueExact();
        } catch (ArithmeticException e) {
            throw new ScenarioError(node.line(), NUMBER_EXPECTED);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, ScenarioNode node) {
        Collection<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(node.text())) {
            throw ScenarioError.unknown(node.line(), node.text(), names);
        }
        return Enum.valueOf(type, node.text());
    }
}
