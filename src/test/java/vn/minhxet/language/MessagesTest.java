package vn.minhxet.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the messages complete in both languages, with the blanks that the code fills, and none without use. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "minhxet");

    /** The only places where Vietnamese stands in code: none of it is a sentence that a language could say otherwise. */
    private static final Map<String, String> VIETNAMESE_IN_CODE = new TreeMap<>(Map.ofEntries(
            Map.entry("reading/table/CodeParser.java", "words that are accepted in cells"),
            Map.entry("reading/table/OfficeWords.java", "words that are accepted beside the facts"),
            Map.entry("whatif/ParameterValueParser.java", "words that are accepted for true and false"),
            Map.entry("writing/WorkbookWriter.java", "words for true and false that the reader accepts"),
            Map.entry("subject/CommitteeName.java", "names of committees as papers have them, in any language"),
            Map.entry("generate/Hierarchy.java", "invented names of organizations"),
            Map.entry("generate/SyntheticFindings.java", "invented documents"),
            Map.entry("generate/SyntheticMembers.java", "invented names of members"),
            Map.entry("api/FactsSchema.java", "the Vietnamese term in an English description"),
            Map.entry("writing/marked/CommentParts.java", "the name of the program"),
            Map.entry("cli/Commands.java", "the name of the program"),
            Map.entry(
                    "explain/Citation.java",
                    "abbreviations in the numbers of documents, and a letter of the alphabet")));

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ÖØ-öø-ỹ]");
    private static final Pattern IN_BOTH_LANGUAGES = Pattern.compile("new Bilingual\\(\\s*\"");
    private static final Pattern BY_LANGUAGE = Pattern.compile("(?:Language\\.)?(?:VI|EN)\\s*\\?[^;:]*\"[^;]*:[^;]*\"");

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() throws IOException {
        assertThat(keysInOrder(Language.EN)).isEqualTo(keysInOrder(Language.VI)).doesNotHaveDuplicates();
    }

    /**
     * A class that takes a message that is missing, or has other blanks, does not even load. Texts of help are taken one by
     * one when help is asked for: {@code HelpTest} holds them.
     */
    @Test
    void everyMessageIsThereAndIsUsed() throws IOException, ClassNotFoundException {
        for (String name : classes()) {
            Class.forName(name);
        }
        Set<String> unused = new TreeSet<>(Messages.keys(Language.VI));
        unused.removeAll(Messages.requested());
        unused.removeAll(Messages.keysUnder("help."));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noMessageIsBlankOrHoldsALeftOverMark(Language language) {
        for (String key : Messages.keys(language)) {
            assertThat(Messages.text(language, key))
                    .as(key)
                    .isNotBlank()
                    .doesNotContainPattern("%\\d?\\$?[sd]")
                    .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC), "is in composed form");
        }
    }

    @Test
    void vietnameseStandsInCodeOnlyWhereItIsNoSentence() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            boolean vietnamese = TEXT.matcher(code(source))
                    .results()
                    .anyMatch(text -> VIETNAMESE.matcher(text.group()).find());
            if (vietnamese) {
                found.add(SOURCES.relativize(source).toString().replace('\\', '/'));
            }
        }
        assertThat(found).isEqualTo(VIETNAMESE_IN_CODE.keySet());
    }

    @Test
    void noCodeHoldsATextInBothLanguages() throws IOException {
        for (Path source : sources()) {
            if (!source.startsWith(SOURCES.resolve("language"))) {
                assertThat(code(source))
                        .as(source.toString())
                        .doesNotContainPattern(IN_BOTH_LANGUAGES)
                        .doesNotContainPattern(BY_LANGUAGE);
            }
        }
    }

    /** Help is laid out by its texts; the hint on Excel stands inside a sentence or is left out. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noMessageIsAPieceOfASentence(Language language) {
        for (String key : Messages.keys(language)) {
            if (!key.startsWith("help.") && !key.equals("facts.expected.UTF8_IN_EXCEL")) {
                assertThat(Messages.text(language, key)).as(key).doesNotContainPattern("^[ .,;:]|[ ,]$");
            }
        }
    }

    @Test
    void blanksAreFilledByNameInTheOrderOfEachLanguage() {
        MessageTemplate template = new MessageTemplate(
                "key", new Bilingual("{-a}{b}, {{a}}", "{a} then {b}, {{a}} and 50%, { a }"), "a", "b");
        assertThat(template.with(1, new Bilingual("hai", "two")))
                .isEqualTo(new Bilingual("hai, {a}", "1 then two, {a} and 50%, { a }"));
    }

    @Test
    void blanksOtherThanThoseOfTheCodeAreRefused() {
        Bilingual pattern = new Bilingual("{a} và {c}", "{a} and {b}");
        assertThatThrownBy(() -> new MessageTemplate("key", pattern, "a", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The message key has the blanks [a, c], not [a, b]");
        assertThatThrownBy(() -> new MessageTemplate("key", new Bilingual("{a}", "{a}"), "a").in(Language.VI))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Messages.words("no.such.KEY")).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> keysInOrder(Language language) throws IOException {
        String file = "messages_" + language.code() + ".properties";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Messages.class.getResourceAsStream(file), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String code(Path source) throws IOException {
        return COMMENT.matcher(Files.readString(source)).replaceAll("");
    }

    private static List<String> classes() throws IOException {
        Path root = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(root.resolve("vn"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    @Test
    void wordsThatDependOnACountAgreeWithIt() {
        MessageTemplate words = new MessageTemplate(
                "key", new Bilingual("{count} lỗi", "{count} {count|problem|problems}{count||!}"), "count");
        assertThat(words.in(Language.EN, 1)).isEqualTo("1 problem");
        assertThat(words.in(Language.EN, 2)).isEqualTo("2 problems!");
        assertThat(words.in(Language.EN, new java.math.BigDecimal("1"))).isEqualTo("1 problem");
        assertThat(words.in(Language.EN, 0)).isEqualTo("0 problems!");
        assertThat(words.in(Language.VI, 1)).isEqualTo("1 lỗi");
        assertThat(words.fillByName(Language.EN, it -> "1")).isEqualTo("1 problem");
    }

    /** A count of one is “1 case”, never “1 cases”; a blank that is always more than one is not a count. */
    @Test
    void noEnglishCountIsFollowedByAPluralAlone() {
        Pattern plural = Pattern.compile(
                "\\{(?:count|subjects|members|organizations|problems|entries|years|number)} [a-z]+s\\b");
        Set<String> moreThanOne = Set.of(
                "cli.NAME_AMBIGUOUS", // a name of several
                "facts.TOO_MANY_CELLS", // beyond a limit of hundreds
                "facts.TOO_MANY_CODES",
                "supposition.TOO_MANY_POINTS",
                "api.detail.TOO_MANY_JOBS"); // eight
        assertThat(Messages.keys(Language.EN).stream()
                        .filter(it ->
                                plural.matcher(Messages.text(Language.EN, it)).find())
                        .filter(it -> !moreThanOne.contains(it)))
                .isEmpty();
    }
}
