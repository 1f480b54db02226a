package vn.minhxet.rulebook.description;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** The parameters of the quota, which the grading reads by their names. */
public final class QuotaCheck {

    public static final String PREFIX = "quota.";

    /** The codes of each, empty for a percentage. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "quota.base", List.of("GOOD", "GOOD_OR_BETTER"),
            "quota.ratioPercent", List.of(),
            "quota.outstandingRatioPercent", List.of(),
            "quota.rounding", List.of("DOWN", "HALF_UP", "UP"),
            "quota.memberScope", List.of("BASE_ORGANIZATION_AND_ROLE", "BASE_ORGANIZATION"),
            "quota.organizationScope", List.of("DECIDING_COMMITTEE_KIND_SECTOR", "GROUP"));

    private static final List<String> SCOPES = List.of("quota.memberScope", "quota.organizationScope");
    private static final List<String> NEEDED = List.of("quota.base", "quota.ratioPercent", "quota.rounding");

    private final Description description;
    private final Optional<Rulebook> base;
    private final RulebookProblems problems;

    public QuotaCheck(Description description, Optional<Rulebook> base, RulebookProblems problems) {
        this.description = description;
        this.base = base;
        this.problems = problems;
    }

    public void check() {
        description.parameters().values().stream()
                .filter(it -> it.name().startsWith(PREFIX))
                .forEach(this::one);
        complete();
    }

    private void one(Parameter parameter) {
        List<String> codes = KNOWN.get(parameter.name());
        int line = description.parameterLine(parameter.name());
        if (codes == null) {
            problems.add(
                    line,
                    null,
                    BookFlaw.UNKNOWN_QUOTA,
                    parameter.name(),
                    String.join(", ", new TreeSet<>(KNOWN.keySet())),
                    Nearest.behind(parameter.name(), new TreeSet<>(KNOWN.keySet())));
            return;
        }
        ParameterUnit unit = codes.isEmpty() ? ParameterUnit.PERCENT : ParameterUnit.CODE;
        if (parameter.unit() != unit) {
            problems.add(line, null, BookFlaw.QUOTA_UNIT, parameter.name(), unit, parameter.unit());
        } else if (!codes.containsAll(parameter.options())) {
            problems.add(line, null, BookFlaw.QUOTA_OPTIONS, parameter.name(), String.join(", ", codes));
        }
    }

    private void complete() {
        Map<String, Integer> declared = new HashMap<>();
        base.ifPresent(book -> book.parameters().all().forEach(it -> declared.put(it.name(), 1)));
        declared.putAll(description.parameterLines());
        SCOPES.stream()
                .filter(declared::containsKey)
                .findFirst()
                .ifPresent(scope -> NEEDED.stream()
                        .filter(it -> !declared.containsKey(it))
                        .forEach(it -> problems.add(
                                declared.getOrDefault(scope, 1), null, BookFlaw.QUOTA_INCOMPLETE, scope, it)));
    }
}
