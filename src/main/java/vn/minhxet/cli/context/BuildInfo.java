package vn.minhxet.cli.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.minhxet.provenance.ProgramVersion;

/**
 * Which program this is: its version, the version of Drools, and a stamp that changes with the classes that compiled
 * rules call, so that a compiled rulebook never outlives them.
 */
public final class BuildInfo {

    private static final String CALLED_BY_RULES = "vn/minhxet/(subject|rulebook)/.*[.]class";
    private static final String DROOLS = "/META-INF/maven/org.drools/drools-core/pom.properties";

    private BuildInfo() {}

    public static String version() {
        return ProgramVersion.current();
    }

    public static String droolsVersion() {
        return ProgramVersion.in(DROOLS);
    }

    /** The stamp, usable in the name of a file. */
    static String stamp() throws IOException {
        Path source = ProcessEnvironment.codeSource();
        Map<String, Long> classes = Files.isDirectory(source) ? inFolder(source) : inArchive(source);
        CRC32 sum = new CRC32();
        sum.update((classes + droolsVersion()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static Map<String, Long> inArchive(Path archive) throws IOException {
        Map<String, Long> classes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches(CALLED_BY_RULES)) {
                    classes.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return classes;
    }

    private static Map<String, Long> inFolder(Path folder) throws IOException {
        Map<String, Long> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(CALLED_BY_RULES)) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    classes.put(name, sum.getValue());
                }
            }
        }
        return classes;
    }
}
