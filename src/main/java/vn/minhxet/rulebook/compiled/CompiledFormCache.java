package vn.minhxet.rulebook.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled rulebooks kept in a folder by content hash. A form that is missing, damaged in any way or of another version of
 * the program is simply compiled again, and never run; a folder that cannot be written to costs time and nothing else. Safe for several
 * threads and processes: a form appears whole or not at all.
 *
 * <p>The folder holds code that will be run, so only those who may change the rules folder may write to it.
 */
public final class CompiledFormCache {

    private static final Logger LOG = LoggerFactory.getLogger(CompiledFormCache.class);

    private final @Nullable Path folder;
    private final String program;

    /**
     * @param folder where forms are kept, made when first needed; null to keep none
     * @param program the version of the program, part of each form's name
     */
    public CompiledFormCache(@Nullable Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** Keeps nothing: every rulebook is compiled afresh. */
    public static CompiledFormCache none() {
        return new CompiledFormCache(null, "");
    }

    Optional<CompiledForm> find(String hash) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompiledForm.read(bytes(file(folder, hash)), key(hash)));
        } catch (IOException e) {
            LOG.debug("kept form {} cannot be used", file(folder, hash), e);
            return Optional.empty();
        }
    }

    /** What is no regular file is not opened at all: a pipe would be waited for without end. */
    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no regular file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(CompiledForm.MOST_BYTES + 1);
            if (bytes.length > CompiledForm.MOST_BYTES) {
                throw new IOException("too large");
            }
            return bytes;
        }
    }

    void keep(String hash, CompiledForm form) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "form", ".tmp");
            try {
                Files.write(whole, form.kept(key(hash)));
                Files.move(
                        whole, file(folder, hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            LOG.debug("compiled form cannot be kept in {}", folder, e);
        }
    }

    /** A form that lies under the name of another rulebook or program is not taken for it. */
    private String key(String hash) {
        return hash + '-' + program;
    }

    private Path file(Path folder, String hash) {
        return folder.resolve(key(hash) + ".form");
    }
}
