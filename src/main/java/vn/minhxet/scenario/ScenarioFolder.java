package vn.minhxet.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.problem.CharacterFlaw;
import vn.minhxet.rulebook.problem.Characters;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** The scenario files of one rulebook on disk, guarded as its rule files are: nothing else may lie there. */
public final class ScenarioFolder {

    private static final String NAME = "scenarios";

    /** As much as a rule file may hold; the largest file of scenarios in use has a twelfth of it. */
    private static final int MOST_BYTES = 512 * 1024;

    /** Twice the files of the shipped rulebook with the most (23); a stray folder of files ends here. */
    private static final int MOST_FILES = 50;

    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final MessageTemplate FILE_TOO_LARGE = Messages.template("scenario.FILE_TOO_LARGE", "limit");
    private static final MessageTemplate TOO_MANY_FILES = Messages.template("scenario.TOO_MANY_FILES", "limit");
    private static final Bilingual NOT_UTF_8 = Messages.words("scenario.NOT_UTF_8");
    private static final Bilingual LINK = Messages.words("scenario.LINK");
    private static final Bilingual OTHER_FILE = Messages.words("scenario.OTHER_FILE");
    private static final Bilingual UNREADABLE = Messages.words("scenario.UNREADABLE");

    private ScenarioFolder() {}

    /**
     * The scenario files of a rulebook, in order of name; none where its folder has none.
     *
     * @param rulebook the folder of the rulebook
     */
    public static List<ScenarioFile> read(Path rulebook) {
        Path folder = rulebook.resolve(NAME);
        String name = rulebook.getFileName() + "/" + NAME;
        if (Files.isSymbolicLink(folder)) {
            return List.of(refused(name, LINK));
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.limit(MOST_FILES + 1L).sorted().toList();
        } catch (IOException unreadable) {
            return List.of(refused(name, UNREADABLE));
        }
        return files.size() > MOST_FILES
                ? List.of(refused(name, TOO_MANY_FILES.with(MOST_FILES)))
                : files.stream().map(it -> file(it, name)).toList();
    }

    private static ScenarioFile file(Path file, String folder) {
        String name = folder + "/" + Characters.visible(file.getFileName().toString());
        try {
            String text = text(content(file));
            List<ScenarioProblem> odd = oddCharacters(text, name);
            return odd.isEmpty() ? ScenarioFile.read(text, name) : ScenarioFile.refused(name, odd);
        } catch (ScenarioError e) {
            return ScenarioFile.refused(name, List.of(new ScenarioProblem(name, e.line(), e.words())));
        }
    }

    /** What is no regular file is not opened at all: a pipe would be waited for without end. */
    private static byte[] content(Path file) {
        if (Files.isSymbolicLink(file)) {
            throw new ScenarioError(1, LINK);
        }
        if (!FILE.matcher(file.getFileName().toString()).matches()
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ScenarioError(1, OTHER_FILE);
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new ScenarioError(1, UNREADABLE);
        }
        if (bytes.length > MOST_BYTES) {
            throw new ScenarioError(1, FILE_TOO_LARGE.with(MOST_BYTES / 1024));
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException notText) {
            throw new ScenarioError(1, NOT_UTF_8);
        }
    }

    /** The characters that hide, reverse, imitate or escape others. */
    private static List<ScenarioProblem> oddCharacters(String text, String name) {
        RulebookProblems found = RulebookProblems.of(name);
        String[] rows = text.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            CharacterFlaw.inText(rows[row].replace('\t', ' '), row + 1, null, found);
        }
        return found.sorted().stream()
                .map(it -> new ScenarioProblem(name, it.line(), it.message()))
                .toList();
    }

    private static ScenarioFile refused(String name, Bilingual why) {
        return ScenarioFile.refused(name, List.of(new ScenarioProblem(name, 1, why)));
    }
}
