package vn.minhxet.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.description.Description;
import vn.minhxet.rulebook.description.DescriptionReader;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** The shipped rule files, and what becomes of them when tokens are put in, taken out and exchanged at random. */
class RuleMutationTest {

    private static final Path RULES =
            Path.of(System.getProperty("minhxet.home", ".")).resolve("rules");
    private static final int MUTANTS = Integer.getInteger("mutants", 3_000);
    private static final List<String> TRICKS = List.of(
            "System.exit(0);",
            "eval(true)",
            "/*",
            "*/",
            "//",
            "\"",
            "'",
            "\\u0022",
            "#",
            "end",
            "rule",
            "then",
            "when",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ",",
            ";",
            ".",
            ":",
            "!",
            "==",
            "=",
            "&&",
            "||",
            "+",
            "$m",
            "$x",
            "0",
            "100",
            "null",
            "true",
            "not",
            "or",
            "from",
            "new Object()",
            "salience 1",
            "dialect \"mvel\"",
            "@x(1)",
            "query",
            "function",
            "modify",
            "update($m);",
            "drools.halt();",
            "\u0441",
            "\u202e",
            "\n",
            "\r",
            "\0",
            "in",
            "Role",
            "Role.LEADER",
            "score",
            "verdict",
            "Grade.GOOD",
            "import",
            "package",
            "global",
            "exempt == true,");

    private static final List<String> SOURCES = new ArrayList<>();

    @BeforeAll
    static void readShipped() {
        Rulebooks rulebooks = Rulebooks.in(RULES);
        rulebooks.ids().forEach(it -> SOURCES.addAll(rulebooks.get(it).drl().values()));
        assertThat(SOURCES).isNotEmpty();
    }

    private static RuleFile read(String source, RulebookProblems problems) {
        RuleContext anyNames = new RuleContext("mutant", Optional.empty(), Optional.empty(), Optional.empty());
        return RuleFileParser.read(anyNames, "a.drl", source, problems);
    }

    @Test
    void droolsReadsTheShippedFilesAlike() throws DroolsParserException {
        for (String source : SOURCES) {
            RulebookProblems problems = RulebookProblems.of("a.drl");
            RuleFile file = read(source, problems);
            assertThat(problems.sorted()).isEmpty();
            assertThat(file.rules()).allMatch(it -> RuleGrammar.allows(it.text().source()));
            assertThat(file.rules()).allMatch(it -> source.contains(it.text().source()));
            DroolsReading.assertSame(source, file);
        }
    }

    @Test
    void noMutantBringsInAnythingElse() throws DroolsParserException {
        Random random = new Random(Long.getLong("seed", 20_250_830));
        Set<String> known = new HashSet<>();
        int sound = 0;
        for (int mutant = 0; mutant < MUTANTS; mutant++) {
            String source = mutate(SOURCES.get(random.nextInt(SOURCES.size())), random);
            RulebookProblems problems = RulebookProblems.of("a.drl");
            RuleFile file = read(source, problems);
            for (RuleDraft rule : file.rules()) {
                String text = rule.text().source();
                if (known.add(text)) {
                    assertThat(RuleGrammar.allows(text)).as(text).isTrue();
                }
            }
            if (problems.count() == 0) {
                sound++;
                DroolsReading.assertSame(source, file);
            }
        }
        assertThat(sound).isBetween(MUTANTS / 200, MUTANTS / 2);
    }

    @Test
    void noMutantOfADescriptionStopsTheReading() throws IOException {
        Random random = new Random(Long.getLong("seed", 20_250_830));
        String shipped = Files.readString(RULES.resolve("366-qd-tw/rulebook.yaml"));
        int refused = 0;
        for (int mutant = 0; mutant < MUTANTS / 10; mutant++) {
            RulebookProblems problems = RulebookProblems.of("rulebook.yaml");
            Optional<Description> read = DescriptionReader.read("366-qd-tw", mutate(shipped, random), problems);
            assertThat(read.isPresent()).isEqualTo(problems.count() == 0);
            refused += problems.count() == 0 ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    /** One to three tokens put in, taken out, doubled or exchanged with another of the file. */
    private static String mutate(String source, Random random) {
        List<String> pieces = new ArrayList<>(List.of(source.split("(?<=\\W)|(?=\\W)")));
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(5)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, TRICKS.get(random.nextInt(TRICKS.size())));
                case 2 -> pieces.add(at, " " + TRICKS.get(random.nextInt(TRICKS.size())) + " ");
                case 3 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
                default -> pieces.set(at, pieces.get(random.nextInt(pieces.size())));
            }
        }
        return String.join("", pieces);
    }
}
