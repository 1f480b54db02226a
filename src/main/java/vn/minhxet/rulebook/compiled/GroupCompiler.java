package vn.minhxet.rulebook.compiled;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.KieMemoryCompiler;

/**
 * Compiles the Java source of groups with the compiler that Drools brings along. A class that the loader has already is
 * not compiled again: its name holds a digest of its source. For one thread at a time.
 */
final class GroupCompiler {

    /** Hexadecimal digits of the digest in a name: 64 bits, among some tens of groups. */
    private static final int DIGITS = 16;

    private final RuleClassLoader loader;

    private GroupCompiler(RuleClassLoader loader) {
        this.loader = loader;
    }

    /** A compiler for groups of these rules, which sees what Drools wrote for each. */
    static GroupCompiler of(List<CompiledRule> rules) {
        List<RuleClassLoader> loaders = rules.stream()
                .map(CompiledRule::loader)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new GroupCompiler(loaders.size() == 1 ? loaders.get(0) : RuleClassLoader.over(loaders));
    }

    /** The code of each source, by the simple name of its class. */
    Map<String, GroupCode> code(Map<String, String> sources) {
        Map<String, String> missing = new HashMap<>();
        sources.forEach((name, text) -> {
            if (!loader.has(full(name))) {
                missing.put(full(name), text);
            }
        });
        if (!missing.isEmpty()) {
            KieMemoryCompiler.compileNoLoad(missing, loader, CompilerType.ECLIPSE)
                    .forEach(loader::add);
        }
        Map<String, GroupCode> code = new TreeMap<>();
        sources.keySet().forEach(it -> code.put(it, instance(full(it))));
        return code;
    }

    private GroupCode instance(String name) {
        try {
            return (GroupCode) loader.loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("group " + name + " cannot be loaded", e);
        }
    }

    private static String full(String name) {
        return GroupSource.PACKAGE + '.' + name;
    }

    /** A digest of a source, short enough for a name. */
    static String digest(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
