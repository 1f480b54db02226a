package vn.minhxet.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.whatif.MovedParameter;
import vn.minhxet.whatif.TargetsReached;

/** One side of a comparison, as JSON has it. Immutable. */
record ComparisonSideJson(
        String id,
        String version,
        String hash,
        Map<String, ParameterJson> parameters,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReachedJson> reached) {

    /**
     * @param side which side of a parameter that was moved
     */
    static ComparisonSideJson of(
            Rulebook rulebook,
            List<MovedParameter> moved,
            Function<MovedParameter, Optional<Parameter>> side,
            List<TargetsReached> reached,
            Language language) {
        Map<String, ParameterJson> parameters = new LinkedHashMap<>();
        for (MovedParameter it : moved) {
            side.apply(it)
                    .ifPresent(one -> parameters.put(it.name(), ParameterJson.of(one, one.isPlausible(), language)));
        }
        return new ComparisonSideJson(
                rulebook.id(),
                rulebook.version(),
                rulebook.hash(),
                parameters,
                reached.stream()
                        .map(it -> new ReachedJson(it.indicator(), it.subjects().size()))
                        .toList());
    }

    /**
     * A parameter with the value it has on that side. Immutable.
     *
     * @param beyondRange whether it lies, or is moved, outside the plausible range
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParameterJson(
            Object value,
            ParameterUnit unit,
            String label,
            String clause,
            @Nullable Boolean interpretation,
            @Nullable Boolean illustrative,
            @Nullable Boolean beyondRange) {

        static ParameterJson of(Parameter parameter, boolean plausible, Language language) {
            return new ParameterJson(
                    parameter.value(),
                    parameter.unit(),
                    parameter.label().in(language),
                    parameter.clause(),
                    mark(parameter.interpretation()),
                    mark(parameter.illustrative()),
                    mark(!plausible));
        }

        private static @Nullable Boolean mark(boolean applies) {
            return applies ? Boolean.TRUE : null;
        }
    }

    /**
     * A target that counts as reached. Immutable.
     *
     * @param subjects the number of subjects whose results are raised to it
     */
    record ReachedJson(String indicator, int subjects) {}
}
