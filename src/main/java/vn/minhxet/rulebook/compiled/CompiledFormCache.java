package vn.minhxet.rulebook.compiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled rulebooks kept in a folder by content hash. A form that is missing, damaged or of another version of the
 * program is simply compiled again; a folder that cannot be written to costs time and nothing else. Safe for several
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
        if (folder == null || !Files.isReadable(file(folder, hash))) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompiledForm.read(Files.readAllBytes(file(folder, hash))));
        } catch (IOException e) {
            LOG.debug("kept form {} cannot be read", file(folder, hash), e);
            return Optional.empty();
        }
    }

    void keep(String hash, CompiledForm form) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "form", ".tmp");
            Files.write(whole, form.archive());
            Files.move(whole, file(folder, hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.debug("compiled form cannot be kept in {}", folder, e);
        }
    }

    private Path file(Path folder, String hash) {
        return folder.resolve(hash + '-' + program + ".jar");
    }
}
