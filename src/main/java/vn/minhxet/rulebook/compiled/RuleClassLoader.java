package vn.minhxet.rulebook.compiled;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;

/**
 * Loads the classes of one compiled rulebook from memory, and gives them out as resources too, so that the compiler of
 * the groups finds them. Safe for any thread.
 */
final class RuleClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final List<RuleClassLoader> others;

    /** A loader of these classes, by their names; the map may grow. */
    RuleClassLoader(Map<String, byte[]> classes) {
        this(classes, List.of());
    }

    private RuleClassLoader(Map<String, byte[]> classes, List<RuleClassLoader> others) {
        super(RuleClassLoader.class.getClassLoader());
        this.classes = new ConcurrentHashMap<>(classes);
        this.others = others;
    }

    /** A loader that sees the classes of several others, for rules that were compiled apart. */
    static RuleClassLoader over(List<RuleClassLoader> others) {
        return new RuleClassLoader(Map.of(), others);
    }

    /** Adds a class; one of that name that is there stays. */
    void add(String name, byte[] bytes) {
        classes.putIfAbsent(name, bytes);
    }

    /** Whether a class of that name is there already. */
    boolean has(String name) {
        return classes.containsKey(name);
    }

    /** The models of the rules among the classes. */
    List<Model> models() {
        return classes.keySet().stream()
                .filter(name -> name.matches(".*\\.Rules[0-9A-F]{32}"))
                .sorted()
                .map(this::model)
                .toList();
    }

    private Model model(String name) {
        try {
            return (Model) loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules cannot be loaded: " + name, e);
        }
    }

    /** The classes, by their names. */
    Map<String, byte[]> classes() {
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        for (RuleClassLoader other : others) {
            if (other.has(name)) {
                return other.loadClass(name);
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public InputStream getResourceAsStream(String resource) {
        String name = resource.replace('/', '.').replaceAll("\\.class$", "");
        byte[] bytes = classes.get(name);
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        return others.stream()
                .filter(it -> it.has(name))
                .findFirst()
                .map(it -> it.getResourceAsStream(resource))
                .orElseGet(() -> super.getResourceAsStream(resource));
    }
}
