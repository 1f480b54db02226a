package vn.minhxet.rulebook.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.CharacterFlaw;
import vn.minhxet.rulebook.problem.Characters;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** The files of one rulebook on disk: the description and the rule files, and nothing that does not belong there. */
final class RulebookFolder {

    static final String DESCRIPTION = "rulebook.yaml";
    static final String SCENARIOS = "scenarios";
    static final String SHEETS = "sheets";

    /** Over thirty times the largest shipped file (14 KB): what is larger is no rule file and is not read on. */
    static final int MOST_BYTES = 512 * 1024;

    /** Three times the files of the largest shipped rulebook (16); a stray folder of files ends here. */
    static final int MOST_FILES = 50;

    private static final Pattern SHEET_FILE = Pattern.compile(SHEETS + "/[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final Pattern RULE_FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.drl");

    private final Path folder;
    private final String id;
    private final RulebookProblems problems;
    private final Map<String, String> contents = new TreeMap<>();

    private RulebookFolder(Path folder, RulebookProblems problems) {
        this.folder = folder;
        this.id = folder.getFileName().toString();
        this.problems = problems;
    }

    /** The contents by file name, in order of name, with lines ended by line feeds. */
    static Map<String, String> read(Path folder, RulebookProblems problems) {
        RulebookFolder reading = new RulebookFolder(folder, problems);
        reading.all();
        return reading.contents;
    }

    private void all() {
        if (Files.isSymbolicLink(folder)) {
            file("").add(1, null, BookFlaw.LINK);
            return;
        }
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        } catch (IOException unreadable) {
            file("").add(1, null, BookFlaw.UNREADABLE);
            return;
        }
        entries.forEach(this::entry);
        if (!contents.containsKey(DESCRIPTION) && entries.stream().noneMatch(it -> it.endsWith(DESCRIPTION))) {
            file(DESCRIPTION).add(1, null, BookFlaw.NO_DESCRIPTION);
        }
        if (contents.size() > MOST_FILES) {
            file("").add(1, null, BookFlaw.TOO_MANY_FILES, MOST_FILES);
        }
    }

    private RulebookProblems file(String name) {
        return problems.in(name.isEmpty() ? id : id + "/" + name);
    }

    private void entry(Path path) {
        String name = path.getFileName().toString();
        RulebookProblems here = file(Characters.visible(name));
        if (Files.isSymbolicLink(path)) {
            here.add(1, null, BookFlaw.LINK);
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (name.equals(SHEETS)) {
                sheets(path, here);
            } else if (!name.equals(SCENARIOS)) {
                here.add(1, null, BookFlaw.OTHER_FOLDER);
            }
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            here.add(1, null, BookFlaw.OTHER_FILE);
        } else if (name.equals(DESCRIPTION) || RULE_FILE.matcher(name).matches()) {
            content(path, here).ifPresent(it -> contents.put(name, it));
        } else {
            here.add(1, null, name.endsWith(".drl") ? BookFlaw.FILE_NAME : BookFlaw.OTHER_FILE);
        }
    }

    private void sheets(Path folder, RulebookProblems here) {
        try (Stream<Path> listed = Files.list(folder)) {
            listed.sorted().forEach(this::sheet);
        } catch (IOException unreadable) {
            here.add(1, null, BookFlaw.UNREADABLE);
        }
    }

    private void sheet(Path path) {
        String name = SHEETS + "/" + path.getFileName();
        RulebookProblems here = file(Characters.visible(name));
        if (Files.isSymbolicLink(path)) {
            here.add(1, null, BookFlaw.LINK);
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            here.add(1, null, BookFlaw.OTHER_FILE);
        } else if (SHEET_FILE.matcher(name).matches()) {
            content(path, here).ifPresent(it -> contents.put(name, it));
        } else {
            here.add(1, null, BookFlaw.OTHER_FILE);
        }
    }

    private Optional<String> content(Path path, RulebookProblems here) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            here.add(1, null, BookFlaw.UNREADABLE);
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            here.add(1, null, BookFlaw.TOO_LARGE, MOST_BYTES / 1024);
            return Optional.empty();
        }
        return decoded(bytes, here);
    }

    private static Optional<String> decoded(byte[] bytes, RulebookProblems here) {
        String content;
        try {
            content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            here.add(1, null, BookFlaw.NOT_UTF_8);
            return Optional.empty();
        }
        if (content.startsWith("\uFEFF")) {
            here.add(1, null, CharacterFlaw.BYTE_ORDER_MARK, Characters.name('\uFEFF'));
            content = content.substring(1);
        }
        content = content.replace("\r\n", "\n");
        if (content.indexOf('\r') >= 0) {
            here.add(1, null, CharacterFlaw.LONE_RETURN, Characters.name('\r'));
            return Optional.empty();
        }
        return Optional.of(content);
    }
}
