package vn.minhxet.facts;

import org.jspecify.annotations.Nullable;

/**
 * What was given to a subject for one criterion of a score sheet (điểm từng tiêu chí). Immutable.
 *
 * @param sheet the id of the sheet; null where it is the one that the rulebook has for the subject
 * @param item the code of the criterion, of a named share behind a point: {@code B1.quality}
 * @param points what the competent level gave: points, a percentage or the name of a level, as the way of the criterion
 *     asks; null where nothing is entered yet
 * @param own the same as the subject itself claims it
 */
public record ScoreRow(
        String subject,
        @Nullable String sheet,
        String item,
        @Nullable String points,
        @Nullable String own,
        @Nullable String note) {}
