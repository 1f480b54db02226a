package vn.minhxet.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A criterion as the second scorer knows it, straight from the words of a sheet. Figures are decimals as they are written.
 *
 * @param way the name of the way
 * @param figures step, each, most, indicator, and what is counted, by their keys
 * @param shares shares of levels or weights of aspects, by code, in order
 * @param sectors for which kinds of unit; empty for all
 */
public record PlainItem(
        String code,
        String part,
        String maximum,
        String way,
        Map<String, String> figures,
        Map<String, String> shares,
        List<String> sectors) {

    public boolean isFor(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }

    /** The line of the sheet. */
    String yaml() {
        StringBuilder line = new StringBuilder("  - {code: %s, label: %s, part: %s, maximum: %s, way: %s"
                .formatted(code, label(code), part, maximum, way));
        if (!sectors.isEmpty()) {
            line.append(", sectors: ").append(sectors);
        }
        figures.forEach(
                (key, value) -> line.append(", ").append(key).append(": ").append(value));
        if (way.equals("PRODUCTS") && !shares.isEmpty()) {
            line.append(", aspects: {").append(joined("%s: %s")).append("}");
        } else if (way.equals("MEAN")) {
            line.append(", aspects: [").append(listed("weight")).append("]");
        } else if (way.equals("LEVELS")) {
            line.append(", levels: [").append(listed("share")).append("]");
        }
        return line.append("}\n").toString();
    }

    private String joined(String pattern) {
        return shares.entrySet().stream()
                .map(it -> pattern.formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String listed(String key) {
        return shares.entrySet().stream()
                .map(it ->
                        "{code: %s, label: %s, %s: %s}".formatted(it.getKey(), label(it.getKey()), key, it.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String label(String of) {
        return "{vi: \"Nội dung %s\", en: \"Item %s\"}".formatted(of, of);
    }
}
