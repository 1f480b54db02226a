package vn.minhxet.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ProvenanceText;
import vn.minhxet.language.Language;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.MovedParameter;
import vn.minhxet.whatif.RuleDifferences;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.Tally;

/**
 * The grades along the values of one or two parameters as JSON, each point on a line of its own:
 *
 * <pre>
 * {"before":{"id":"366-qd-tw","version":"1.0","hash":"…","parameters":{}},
 * "after":{…},
 * "facts":{"hash":"…"},
 * "program":{"version":"1.0.0"},
 * "rules":{"onlyBefore":[],"onlyAfter":[],"changed":[]},
 * "period":{"year":2025,"reviewedOn":"2025-12-10"},
 * "sweeps":[{"parameter":"excellent.points","value":90,"unit":"POINTS",…,"values":[80,80.5,…]}],
 * "points":[
 * {"values":{"excellent.points":80},"members":{"total":12,"changed":3,"results":{"EXCELLENT":4,…}},"organizations":{…}},
 * …
 * ]}
 * </pre>
 *
 * Immutable; safe for any thread.
 */
public final class CurveJson implements CurveWriter {

    private final Language language;

    public CurveJson(Language language) {
        this.language = language;
    }

    @Override
    public void write(Curve curve, OutputStream out) throws IOException {
        List<MovedParameter> moved = curve.moved();
        try (JsonLines json = new JsonLines(out)) {
            json.entry(
                    "before",
                    ComparisonSideJson.of(
                            curve.before().rulebook(), moved, MovedParameter::before, List.of(), language));
            json.entry(
                    "after",
                    ComparisonSideJson.of(
                            curve.supposition().rules().rulebook(),
                            moved,
                            MovedParameter::after,
                            curve.raised(),
                            language));
            ProvenanceText provenance = ProvenanceText.of(curve.before());
            json.entry("facts", provenance.facts());
            json.entry("program", provenance.program());
            json.entry(
                    "rules",
                    RuleDifferences.of(
                            curve.before().rulebook(),
                            curve.supposition().rules().rulebook()));
            json.entry("period", curve.before().period());
            json.entry(
                    "sweeps",
                    curve.sweeps().stream()
                            .map(it -> SweepJson.of(it, language))
                            .toList());
            json.lines(
                    "points",
                    curve.points().stream().map(it -> PointJson.of(curve, it)).toList());
        }
    }

    private record SweepJson(
            String parameter,
            @JsonUnwrapped ComparisonSideJson.ParameterJson as,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String shift,

            List<Object> values) {

        static SweepJson of(Sweep sweep, Language language) {
            return new SweepJson(
                    sweep.parameter().name(),
                    ComparisonSideJson.ParameterJson.of(sweep.parameter(), sweep.isPlausible(), language),
                    sweep.shift().map(Parameter::name).orElse(null),
                    sweep.values());
        }
    }

    private record PointJson(
            Map<String, Object> values,
            @JsonInclude(JsonInclude.Include.NON_NULL) Tally.@Nullable Count members,
            Map<OrganizationKind, Tally.Count> organizations) {

        static PointJson of(Curve curve, Curve.Point point) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < point.values().size(); i++) {
                values.put(
                        curve.sweeps().get(i).parameter().name(), point.values().get(i));
            }
            return new PointJson(
                    values, point.tally().members().orElse(null), point.tally().organizations());
        }
    }
}
