package vn.minhxet.exchange;

import static vn.minhxet.exchange.ComparisonJson.text;
import static vn.minhxet.exchange.ComparisonJson.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.OrganizationKind;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.MovedParameter;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.Tally;

/**
 * The grades along the values of one or two parameters as JSON, each point on a line of its own:
 *
 * <pre>
 * {"before":{"id":"366-qd-tw","version":"1.0","hash":"…","parameters":{}},
 * "after":{…},
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
        text(out, "{\"before\":");
        value(out, MovedJson.of(curve.before().rulebook(), moved, MovedParameter::before, List.of(), language));
        text(out, ",\n\"after\":");
        value(
                out,
                MovedJson.of(
                        curve.supposition().rules().rulebook(),
                        moved,
                        MovedParameter::after,
                        curve.raised(),
                        language));
        text(out, ",\n\"period\":");
        value(out, curve.before().period());
        text(out, ",\n\"sweeps\":");
        value(out, curve.sweeps().stream().map(it -> SweepJson.of(it, language)).toList());
        text(out, ",\n\"points\":");
        ComparisonJson.lines(
                out, curve.points().stream().map(it -> PointJson.of(curve, it)).toList());
        text(out, "}\n");
        out.flush();
    }

    private record SweepJson(
            String parameter, @JsonUnwrapped MovedJson.ParameterJson as, List<Object> values) {

        static SweepJson of(Sweep sweep, Language language) {
            return new SweepJson(
                    sweep.parameter().name(),
                    MovedJson.ParameterJson.of(sweep.parameter(), sweep.isPlausible(), language),
                    sweep.values());
        }
    }

    private record PointJson(
            Map<String, Object> values,
            @JsonInclude(JsonInclude.Include.NON_NULL) Tally.Count members,
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
