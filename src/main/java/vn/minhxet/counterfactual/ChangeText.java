package vn.minhxet.counterfactual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.Actionable;

/**
 * One fact that would have had to be otherwise, in words (khác biệt về một số liệu). Immutable.
 *
 * @param fact the column: of the subject's own row, or {@code actual} of an indicator
 * @param indicator the code of the indicator, null for a column of the subject's own row
 * @param from the actual value
 * @param to what it would have had to be at least; at most where less would have helped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeText(
        String fact,
        @Nullable String indicator,
        BigDecimal from,
        BigDecimal to,
        Actionable.Direction direction,
        String message) {}
