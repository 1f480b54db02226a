package vn.minhxet.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;

/**
 * Codes and flags as people write them: a code by its name or its Vietnamese or English words, a grade also by its
 * usual abbreviation, a flag as có, không, x and the like. Safe for any thread.
 */
public final class CodeParser {

    private static final Map<Enum<?>, List<String>> ALSO = Map.of(
            Grade.EXCELLENT, List.of("HTXSNV", "HTXS", "Xuất sắc", "Hoàn thành xuất sắc"),
            Grade.GOOD, List.of("HTTNV", "HTT", "Hoàn thành tốt"),
            Grade.COMPLETED, List.of("HTNV", "HT", "Hoàn thành"),
            Grade.NOT_COMPLETED, List.of("KHTNV", "KHT", "Không hoàn thành"),
            MemberStatus.OFFICIAL, List.of("Chính thức", "ĐV chính thức"),
            MemberStatus.PROBATIONARY, List.of("Dự bị", "ĐV dự bị"));

    private static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("có", true),
            Map.entry("x", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("yes", true),
            Map.entry("đúng", true),
            Map.entry("✓", true),
            Map.entry("✔", true),
            Map.entry("☑", true),
            Map.entry("√", true),
            Map.entry("không", false),
            Map.entry("false", false),
            Map.entry("0", false),
            Map.entry("no", false),
            Map.entry("sai", false));

    private static final Map<Class<?>, Map<String, Enum<?>>> BY_WORD = new ConcurrentHashMap<>();

    private CodeParser() {}

    /** The code that a word means in this column, or null. */
    public static @Nullable Enum<?> find(Column column, String word) {
        Class<?> type = column.codes().get(0).getDeclaringClass();
        Map<String, Enum<?>> words = BY_WORD.computeIfAbsent(type, it -> byWord(column.codes()));
        Enum<?> exact = words.get(word);
        return exact != null ? exact : words.get(NormalizedText.folded(word));
    }

    /** The code of exactly this name, or null. */
    static @Nullable Enum<?> named(Column column, String name) {
        return column.codes().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The flag that a word means, or null. */
    static @Nullable Boolean flag(String word) {
        Boolean exact = FLAGS.get(word);
        return exact != null ? exact : FLAGS.get(NormalizedText.folded(word));
    }

    /** How a code is said. */
    public static Bilingual words(Enum<?> code) {
        return ((Labelled) code).words();
    }

    /** The codes of a column as a file of that form should hold them. */
    public static Bilingual list(List<Enum<?>> codes, Form form) {
        if (form == Form.WORKBOOK) {
            return new Bilingual(
                    String.join("; ", codes.stream().map(it -> words(it).vi()).toList()),
                    String.join("; ", codes.stream().map(it -> words(it).en()).toList()));
        }
        String names = String.join(", ", codes.stream().map(Enum::name).toList());
        return Bilingual.same(names);
    }

    /** What people may have meant to write, for a hint. */
    static List<String> candidates(Column column, Form form) {
        List<String> candidates =
                new ArrayList<>(column.codes().stream().map(Enum::name).toList());
        if (form != Form.JSON) {
            column.codes()
                    .forEach(it ->
                            candidates.addAll(List.of(words(it).vi(), words(it).en())));
        }
        return candidates;
    }

    private static Map<String, Enum<?>> byWord(List<Enum<?>> codes) {
        Map<String, Enum<?>> byWord = new HashMap<>();
        for (Enum<?> code : codes) {
            List<String> words = new ArrayList<>(
                    List.of(code.name(), words(code).vi(), words(code).en()));
            words.addAll(ALSO.getOrDefault(code, List.of()));
            words.forEach(word -> put(byWord, word, code));
        }
        return byWord;
    }

    private static void put(Map<String, Enum<?>> byWord, String word, Enum<?> code) {
        byWord.put(word, code);
        Enum<?> other = byWord.put(NormalizedText.folded(word), code);
        if (other != null && other != code) {
            throw new IllegalStateException(word + " means both " + other + " and " + code);
        }
    }
}
