package vn.minhxet.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;

/**
 * One reason in words (căn cứ): rule, clause, sentence and the figures behind it. Immutable.
 *
 * @param grade the grade that a ceiling sets, a knock-out makes or the quota leaves; of a condition that was met, the
 *     grade it would have limited to; else null
 * @param points given or taken, else null
 * @param citation the clause as papers cite it
 * @param missing of a reason that lacks figures the beginning of a sentence on each; else empty
 * @param facts the facts and parameters that the rule reads, by name; decimals, ISO dates and codes
 * @param interpretation whether it rests on an understanding of the text that the text itself does not settle
 * @param illustrative whether it rests on a figure that no published text states
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReasonText(
        String rule,
        String rulebook,
        Effect effect,
        @Nullable Grade grade,
        @Nullable BigDecimal points,
        String clause,
        @JsonIgnore String citation,
        String message,
        @JsonIgnore List<String> missing,
        Map<String, Object> facts,
        @Nullable Boolean interpretation,
        @Nullable Boolean illustrative) {}
