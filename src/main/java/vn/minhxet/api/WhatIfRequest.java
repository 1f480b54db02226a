package vn.minhxet.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.StrictJson;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.OrganizationKind;

/**
 * A what-if request about a held population (câu hỏi về phương án giả định), as sent. Immutable.
 *
 * @param population the id of a held population
 * @param rulebook the id of the rulebook that graded; else the one in force
 * @param against the id of the rulebook to grade by instead
 * @param set parameters by name with their other values
 * @param reached the codes of the targets that count as reached, each once
 * @param sweeps the parameters that are varied
 * @param by the level of committees that groups the changes
 * @param committees the greatest number of committees listed
 * @param offset how many of those who changes are passed over
 * @param limit the greatest number of changes listed
 * @param force whether values outside the plausible range are let through
 */
record WhatIfRequest(
        String population,
        Optional<String> rulebook,
        Optional<String> against,
        Map<String, JsonNode> set,
        List<String> reached,
        List<Varied> sweeps,
        Optional<OrganizationKind> by,
        int committees,
        int offset,
        int limit,
        boolean force) {

    private static final int MOST_REACHED = 20;
    private static final int MOST_SWEEPS = 2;
    private static final int USUAL_COMMITTEES = 100;
    private static final int MOST_COMMITTEES = 1_000;
    private static final int USUAL_PAGE = 100;
    private static final int MOST_PAGE = 500;

    /**
     * A parameter that is varied.
     *
     * @param range as people write it: from, to and step; null for the whole plausible range
     */
    record Varied(String parameter, @Nullable String range) {

        private static final String FROM = "from";
        private static final String TO = "to";
        private static final String STEP = "step";

        static Varied of(StrictJson query) {
            String from = query.number(FROM).orElse(null);
            String to = query.number(TO).orElse(null);
            if (from == null && to == null) {
                query.number(STEP).ifPresent(it -> {
                    throw query.wrong(STEP, "chỉ đi cùng from và to.", "goes with from and to only.");
                });
                return new Varied(query.required("parameter"), null);
            }
            if (from == null || to == null) {
                throw query.wrong(from == null ? FROM : TO, "là bắt buộc.", "is required.");
            }
            String step = query.number(STEP).map(it -> '/' + it).orElse("");
            return new Varied(query.required("parameter"), from + ".." + to + step);
        }
    }

    /**
     * The question in a body.
     *
     * @throws ProblemException where it is none
     */
    static WhatIfRequest read(InputStream body) {
        StrictJson query = StrictJson.read(
                body,
                "population",
                "rulebook",
                "against",
                "set",
                "reached",
                "sweep",
                "by",
                "committees",
                "offset",
                "limit",
                "force");
        requireOnlyWhatCounts(query);
        WhatIfRequest question = new WhatIfRequest(
                query.required("population"),
                query.text("rulebook"),
                query.text("against"),
                query.values("set"),
                query.texts("reached", MOST_REACHED),
                query.each("sweep", MOST_SWEEPS, "parameter", "from", "to", "step").stream()
                        .map(Varied::of)
                        .toList(),
                query.code("by", List.of(OrganizationKind.values())),
                query.whole("committees", USUAL_COMMITTEES, MOST_COMMITTEES),
                query.whole("offset", 0, Integer.MAX_VALUE),
                query.whole("limit", USUAL_PAGE, MOST_PAGE),
                query.flag("force"));
        question.requireSome();
        return question;
    }

    private void requireSome() {
        if (against.isEmpty() && set.isEmpty() && reached.isEmpty() && sweeps.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.INVALID_BODY,
                    new Bilingual(
                            "Chưa nêu gì để so sánh; hãy thêm set, against, reached hoặc sweep.",
                            "Nothing is supposed; add set, against, reached or sweep."));
        }
    }

    /** A curve carries counts alone. */
    private static void requireOnlyWhatCounts(StrictJson query) {
        if (query.has("sweep")) {
            Stream.of("by", "committees", "offset", "limit").filter(query::has).forEach(it -> {
                throw query.wrong(it, "không đi cùng sweep.", "does not go with sweep.");
            });
        }
    }
}
