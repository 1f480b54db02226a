package vn.minhxet.cli.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** The installation: where its rules are, and where compiled rulebooks are kept between runs. */
public final class Installation {

    private static final String FORMS = "compiled-rulebooks";

    /** A file that a folder of sources has and a package has not. */
    private static final String SOURCES = "pom.xml";

    private final Path home;
    private final Map<String, String> environment;

    public Installation(ProcessEnvironment around) {
        this.home = around.home();
        this.environment = around.environment();
    }

    /** What the environment says under a name; empty where it says nothing. */
    public Optional<String> environment(String name) {
        return Optional.of(environment.getOrDefault(name, "")).filter(it -> !it.isEmpty());
    }

    /** The rules folder: the only place that rules come from. */
    public Path rules() {
        return home.resolve("rules");
    }

    public Rulebooks rulebooks() {
        return Rulebooks.in(rules());
    }

    public RulebookCompiler compiler() throws IOException {
        return new RulebookCompiler(forms());
    }

    public CompiledFormCache forms() throws IOException {
        Optional<Path> folder = formsFolder();
        return folder.isPresent() ? new CompiledFormCache(folder.get(), BuildInfo.stamp()) : CompiledFormCache.none();
    }

    /**
     * {@code MINHXET_CACHE}, else the folder of builds where this is a folder of sources, else the user's folder for such files:
     * what a package installs is left as it was.
     */
    private Optional<Path> formsFolder() {
        String told = environment.getOrDefault("MINHXET_CACHE", "");
        if (!told.isEmpty()) {
            return Optional.of(Path.of(told).resolve(FORMS));
        }
        Optional<Path> builds = Optional.of(home.resolve("target")).filter(it -> Files.exists(home.resolve(SOURCES)));
        return Stream.of(builds, usersFolder())
                .flatMap(Optional::stream)
                .filter(Installation::writable)
                .map(it -> it.resolve(FORMS))
                .findFirst();
    }

    private Optional<Path> usersFolder() {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!cache.isEmpty()) {
            return Optional.of(Path.of(cache, "minhxet"));
        }
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        if (!windows.isEmpty()) {
            return Optional.of(Path.of(windows, "MinhXet", "cache"));
        }
        String user = environment.getOrDefault("HOME", "");
        if (user.isEmpty()) {
            return Optional.empty();
        }
        Path caches = Path.of(user, "Library", "Caches"); // where a Mac keeps them
        return Optional.of(Files.isDirectory(caches) ? caches.resolve("minhxet") : Path.of(user, ".cache", "minhxet"));
    }

    private static boolean writable(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
    }
}
