package vn.minhxet.counterfactual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the way, in words (điều còn vướng). Immutable.
 *
 * @param facts the facts and parameters behind it, by name; of the quota the limit, the candidates and the rank
 * @param moreGood of the quota: the number of further subjects of the base, such as GOOD ones, that would have sufficed; null where none would
 * @param morePoints of the quota: the points beyond the actual total that would have sufficed; null where none would
 * @param moreSubordinates the number of further subordinates that would have had to be graded so
 * @param fewerSubordinates the number of disciplined subordinates that are too many
 * @param fewerUnitsInCharge the number of failed units in charge that are too many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObstacleText(
        Obstacle.Kind kind,
        String rule,
        String rulebook,
        String clause,
        String message,
        Map<String, Object> facts,
        @Nullable Long moreGood,
        @Nullable BigDecimal morePoints,
        @Nullable Long moreSubordinates,
        @Nullable Long fewerSubordinates,
        @Nullable Long fewerUnitsInCharge) {}
