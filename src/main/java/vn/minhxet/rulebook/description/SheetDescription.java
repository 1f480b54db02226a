package vn.minhxet.rulebook.description;

import java.util.Map;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.scoresheet.ScoreSheet;

/**
 * What the file of a score sheet says. Immutable.
 *
 * @param file its name in the folder of the rulebook, {@code sheets/leader.yaml}
 * @param parameters its maxima, shares and points a time, by name
 */
public record SheetDescription(
        String file, ScoreSheet sheet, Map<String, Parameter> parameters, Map<String, Integer> lines) {

    public int line(String key) {
        return lines.getOrDefault(key, 1);
    }
}
