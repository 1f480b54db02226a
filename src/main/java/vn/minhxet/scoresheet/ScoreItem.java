package vn.minhxet.scoresheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Bilingual;

/**
 * One criterion of a score sheet (tiêu chí). Immutable.
 *
 * @param code unique in the sheet
 * @param group the heading under which it stands
 * @param part the part of the total
 * @param maximum the parameter that states its maximum
 * @param declared the maximum that the sheet declares: what was given is a share of it, and keeps that share where the
 *     maximum is changed
 * @param sectors the kinds of unit for which it is; empty for all
 * @param line the line in the file of the sheet, from 1
 */
public record ScoreItem(
        String code,
        Bilingual label,
        Optional<ScoreGroup> group,
        ScorePart part,
        String maximum,
        BigDecimal declared,
        List<String> sectors,
        ScoreWay way,
        int line) {

    public ScoreItem {
        sectors = List.copyOf(sectors);
    }

    /** Whether it is for units of a kind, or for {@link ScoreSheet#OTHER} kinds. */
    boolean isFor(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }
}
