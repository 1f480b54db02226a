package vn.minhxet.counterfactual;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the way, in words (điều còn vướng). Immutable.
 *
 * @param facts the facts and parameters behind it, by name; of the quota the limit, the candidates and the rank
 * @param moreGood of the quota: how many more would have had to be GOOD; null where no number would do
 * @param morePoints of the quota: how many points more than it was the total would have had to be; null where none would
 *     do
 * @param moreSubordinates how many more subordinates would have had to be graded so
 * @param fewerSubordinates how many fewer subordinates would have had to be disciplined
 * @param fewerUnitsInCharge how many fewer of the units in charge would have had to fail
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
