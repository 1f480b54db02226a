package vn.minhxet.rulebook.compiling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import org.drools.model.Model;

/**
 * The classes into which Drools compiled one rulebook, by their names. Immutable.
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

    /** The models that the classes hold, freshly loaded. */
    List<Model> load() {
        Loader loader = new Loader(classes);
        return classes.keySet().stream()
                .filter(name -> name.matches(".*\\.Rules[0-9A-F]{32}"))
                .map(loader::model)
                .toList();
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledForm.class.getClassLoader());
            this.classes = classes;
        }

        Model model(String name) {
            try {
                return (Model) loadClass(name).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("compiled rules cannot be loaded: " + name, e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
