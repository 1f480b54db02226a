package vn.minhxet.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ProvenanceText;
import vn.minhxet.language.Language;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;
import vn.minhxet.whatif.ChangesPage;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.Matrices;
import vn.minhxet.whatif.Matrix;
import vn.minhxet.whatif.MovedParameter;
import vn.minhxet.whatif.QuotaCount;
import vn.minhxet.whatif.RuleDifferences;

/**
 * A comparison as JSON, each committee and each change on a line of its own:
 *
 * <pre>
 * {"before":{"id":"366-qd-tw","version":"1.0","hash":"…","parameters":{"quota.ratioPercent":{"value":20,…}}},
 * "after":{…,"parameters":{"quota.ratioPercent":{"value":25,…}}},
 * "facts":{"hash":"…"},
 * "program":{"version":"1.0.0"},
 * "rules":{"onlyBefore":[],"onlyAfter":[],"changed":[]},
 * "period":{"year":2025,"reviewedOn":"2025-12-10"},
 * "matrices":{"members":{"total":12,"changed":1,"rows":{"EXCELLENT":{"EXCELLENT":2},…}},"organizations":{"CELL":{…}}},
 * "by":"BASE_COMMITTEE",
 * "committees":[
 * {"id":"CS1","name":"Đảng bộ cơ sở Mẫu 01","total":15,"changed":1,"sharePercent":6.67,"matrices":{…}}
 * ],
 * "quotas":{"movedByQuota":1,"members":{"before":{"candidates":3,…},"after":{…}},"organizations":{}},
 * "changes":{"total":1,"offset":0,"limit":100,"items":[
 * {"subject":"DV1",…,"before":{…},"after":{…},"cause":"QUOTA","came":[],"went":[…]}
 * ]}}
 * </pre>
 *
 * Cells of a matrix that are 0 are left out. Immutable; safe for any thread.
 */
public final class ComparisonJson implements ComparisonWriter {

    private final Language language;

    public ComparisonJson(Language language) {
        this.language = language;
    }

    @Override
    public void write(Comparison comparison, Excerpt excerpt, OutputStream out) throws IOException {
        List<MovedParameter> moved = comparison.moved();
        try (JsonLines json = new JsonLines(out)) {
            json.entry(
                    "before",
                    ComparisonSideJson.of(
                            comparison.before().rulebook(), moved, MovedParameter::before, List.of(), language));
            json.entry(
                    "after",
                    ComparisonSideJson.of(
                            comparison.after().rulebook(),
                            moved,
                            MovedParameter::after,
                            comparison.raised(),
                            language));
            ProvenanceText provenance = ProvenanceText.of(comparison.before());
            json.entry("facts", provenance.facts());
            json.entry("program", provenance.program());
            json.entry(
                    "rules",
                    RuleDifferences.of(
                            comparison.before().rulebook(), comparison.after().rulebook()));
            json.entry("period", comparison.before().period());
            json.entry("matrices", MatricesJson.of(comparison.matrices()));
            json.entry("by", excerpt.committees().level());
            json.lines("committees", committees(comparison, excerpt));
            json.entry("quotas", QuotasJson.of(comparison));
            changes(ChangesPage.of(comparison, excerpt.offset(), excerpt.limit(), language), json);
        }
    }

    private static List<CommitteeJson> committees(Comparison comparison, Excerpt excerpt) {
        return comparison.byCommittee(excerpt.committees()).stream()
                .limit(excerpt.mostCommittees())
                .map(CommitteeJson::of)
                .toList();
    }

    private static void changes(ChangesPage page, JsonLines json) throws IOException {
        json.startObject("changes");
        json.entry("total", page.total());
        json.entry("offset", page.offset());
        json.entry("limit", page.limit());
        json.lines("items", page.items());
        json.endObject();
    }

    private record MatrixJson(int total, int changed, Map<Result, Map<Result, Integer>> rows) {

        static MatrixJson of(Matrix matrix) {
            Map<Result, Map<Result, Integer>> rows = new EnumMap<>(Result.class);
            for (Result before : Result.values()) {
                for (Result after : Result.values()) {
                    int count = matrix.count(before, after);
                    if (count > 0) {
                        rows.computeIfAbsent(before, it -> new EnumMap<>(Result.class))
                                .put(after, count);
                    }
                }
            }
            return new MatrixJson(matrix.total(), matrix.changed(), rows);
        }
    }

    private record MatricesJson(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) @Nullable
            MatrixJson members,

            Map<OrganizationKind, MatrixJson> organizations) {

        static MatricesJson of(Matrices matrices) {
            Map<OrganizationKind, MatrixJson> organizations = new EnumMap<>(OrganizationKind.class);
            matrices.organizations().forEach((kind, it) -> organizations.put(kind, MatrixJson.of(it)));
            return new MatricesJson(matrices.members().map(MatrixJson::of).orElse(null), organizations);
        }
    }

    private record CommitteeJson(
            @Nullable String id,
            @Nullable String name,
            int total,
            int changed,
            BigDecimal sharePercent,
            MatricesJson matrices) {

        static CommitteeJson of(CommitteeChange it) {
            return new CommitteeJson(
                    it.id(), it.name(), it.total(), it.changed(), it.sharePercent(), MatricesJson.of(it.matrices()));
        }
    }

    private record QuotaJson(QuotaCount before, QuotaCount after) {

        static @Nullable QuotaJson of(Optional<QuotaCount> before, Optional<QuotaCount> after) {
            return before.isEmpty() && after.isEmpty()
                    ? null
                    : new QuotaJson(before.orElse(QuotaCount.NONE), after.orElse(QuotaCount.NONE));
        }
    }

    private record QuotasJson(
            int movedByQuota,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            QuotaJson members,

            Map<OrganizationKind, QuotaJson> organizations) {

        static QuotasJson of(Comparison comparison) {
            Map<OrganizationKind, QuotaCount> before = comparison.quotaBefore().organizations();
            Map<OrganizationKind, QuotaCount> after = comparison.quotaAfter().organizations();
            Map<OrganizationKind, QuotaJson> organizations = new EnumMap<>(OrganizationKind.class);
            List<OrganizationKind> kinds = new ArrayList<>(before.keySet());
            kinds.addAll(after.keySet());
            kinds.forEach(it -> organizations.put(
                    it, QuotaJson.of(Optional.ofNullable(before.get(it)), Optional.ofNullable(after.get(it)))));
            return new QuotasJson(
                    comparison.movedByQuota(),
                    QuotaJson.of(
                            comparison.quotaBefore().members(),
                            comparison.quotaAfter().members()),
                    organizations);
        }
    }
}
