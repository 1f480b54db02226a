package vn.minhxet.cli.context;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.language.Language;

/**
 * The file or folder that {@code --out} names. It appears whole or not at all: what is written lies beside it under
 * another name until it is complete.
 */
public final class AtomicOutput {

    /** Facts lie at the first level of their folder, scenarios of rulebooks at the third. */
    private static final int DEEPEST = 4;

    private final Path named;
    private final Language language;
    private final boolean personal;

    public AtomicOutput(Path named, Language language) {
        this(named, language, false);
    }

    private AtomicOutput(Path named, Language language, boolean personal) {
        this.named = named;
        this.language = language;
        this.personal = personal;
    }

    /** The same for what tells of people: a new file is for whoever runs the program alone. */
    AtomicOutput withPersonalData() {
        return new AtomicOutput(named, language, true);
    }

    /** Writes what a result consists of. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a folder of files. */
    public interface FolderContent {
        void writeTo(Path folder) throws IOException;
    }

    /** Refuses early what could not be written in the end. */
    public void checkFile() {
        if (Files.isDirectory(named)) {
            throw CommandRefusedException.of(language, Message.OUT_IS_FOLDER, named);
        }
        checkParent();
    }

    /**
     * Refuses to write over a file that is there already: it may be what somebody worked on for a week.
     *
     * @param force whether the user said that it may be written over
     */
    public void checkFree(boolean force) {
        if (!force && Files.isRegularFile(named)) {
            throw CommandRefusedException.of(language, Message.OUT_EXISTS, named);
        }
    }

    public void checkFolder() {
        if (Files.exists(named) && !(Files.isDirectory(named) && entries().isEmpty())) {
            throw CommandRefusedException.of(language, Message.OUT_NOT_EMPTY, named);
        }
        checkParent();
    }

    private void checkParent() {
        Path parent = named.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw CommandRefusedException.of(language, Message.FOLDER_MISSING, parent);
        }
    }

    /**
     * Refuses to write over what is read, or into its folder, by whatever name or link; nothing lifts this.
     *
     * @param input a file or folder that is read
     */
    public void checkNot(Path input) {
        try {
            if (Files.exists(input) && (isSame(input) || isInside(input))) {
                throw CommandRefusedException.of(language, Message.OUT_IS_FACTS, named);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private boolean isSame(Path input) throws IOException {
        return Files.exists(named) && Files.isSameFile(named, input);
    }

    /** Whether it lies below a folder, or is one of the files there by a link. */
    private boolean isInside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (place().startsWith(folder.toRealPath())) {
            return true;
        }
        if (!Files.isRegularFile(named)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (Files.isSameFile(file, named)) {
                    return true;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return false;
    }

    /** Where it lies, or will lie, without links and detours. */
    private Path place() throws IOException {
        if (Files.exists(named)) {
            return named.toRealPath();
        }
        Path absolute = named.toAbsolutePath();
        Path parent = absolute.getParent();
        Path fileName = absolute.getFileName();
        return parent == null || fileName == null || !Files.exists(parent)
                ? absolute.normalize()
                : parent.toRealPath().resolve(fileName);
    }

    private List<Path> entries() {
        try (Stream<Path> listed = Files.list(named)) {
            return listed.toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes a file. One that is replaced hands its access rights on. */
    public void write(Content content) {
        checkFile();
        try {
            if (Files.exists(named) && !Files.isRegularFile(named)) {
                writeInto(Files.newOutputStream(named, StandardOpenOption.WRITE), content);
                return;
            }
            Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
            Path beside = UnfinishedPaths.beside(target);
            try {
                writeInto(Files.newOutputStream(AccessRights.create(beside, personal)), content);
                AccessRights.handOn(target, beside);
                move(beside, target);
            } finally {
                UnfinishedPaths.remove(beside);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void writeInto(OutputStream file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file)) {
            content.writeTo(out);
        }
    }

    public void writeFolder(FolderContent content) {
        checkFolder();
        Path target = named.toAbsolutePath();
        try {
            Path beside = UnfinishedPaths.beside(target);
            try {
                Files.createDirectory(beside);
                content.writeTo(beside);
                AccessRights.handOn(target, beside);
                Files.deleteIfExists(target);
                move(beside, target);
            } finally {
                UnfinishedPaths.remove(beside);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private CommandRefusedException failed(IOException e) {
        String why = SystemReason.of(e, language);
        return CommandRefusedException.of(language, Message.OUT_FAILED, named, why);
    }
}
