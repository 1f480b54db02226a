package vn.minhxet.rulebook.description;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.MemberScope;
import vn.minhxet.rulebook.OrganizationScope;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** The parameters of the quota, which the grading reads by their names. */
public final class QuotaCheck {

    public static final String PREFIX = "quota.";

    /** The unit of each that is a number. */
    private static final Map<String, ParameterUnit> NUMBERS = Map.of(
            "quota.ratioPercent", ParameterUnit.PERCENT,
            "quota.outstandingRatioPercent", ParameterUnit.PERCENT,
            "quota.atLeast", ParameterUnit.COUNT);

    /** The codes of each that has some. */
    private static final Map<String, List<String>> CODES = Map.of(
            "quota.base", names(QuotaBase.values()),
            "quota.rounding", names(QuotaRounding.values()),
            "quota.memberScope", names(MemberScope.values()),
            "quota.organizationScope", names(OrganizationScope.values()));

    private static final SortedSet<String> KNOWN = new TreeSet<>(
            Stream.concat(NUMBERS.keySet().stream(), CODES.keySet().stream()).toList());

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

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private void one(Parameter parameter) {
        int line = description.parameterLine(parameter.name());
        if (!KNOWN.contains(parameter.name())) {
            problems.add(
                    line,
                    null,
                    BookFlaw.UNKNOWN_QUOTA,
                    parameter.name(),
                    String.join(", ", KNOWN),
                    Nearest.behind(parameter.name(), KNOWN));
            return;
        }
        List<String> codes = CODES.getOrDefault(parameter.name(), List.of());
        ParameterUnit unit = NUMBERS.getOrDefault(parameter.name(), ParameterUnit.CODE);
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
