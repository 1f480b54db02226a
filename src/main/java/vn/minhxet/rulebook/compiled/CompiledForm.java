package vn.minhxet.rulebook.compiled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;

/**
 * The classes into which one rulebook was compiled, those of its groups included, by their names. Immutable.
 */
final class CompiledForm {

    private final Map<String, byte[]> classes;

    CompiledForm(Map<String, byte[]> classes) {
        this.classes = new TreeMap<>(classes);
    }

    static CompiledForm read(byte[] archive) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(archive))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                classes.put(entry.getName(), in.readAllBytes());
            }
        }
        return new CompiledForm(classes);
    }

    byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A loader of the classes. */
    RuleClassLoader loader() {
        return new RuleClassLoader(classes);
    }
}
