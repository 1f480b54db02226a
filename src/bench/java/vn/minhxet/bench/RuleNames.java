package vn.minhxet.bench;

import java.util.ArrayList;
import java.util.List;

/** The rules that hand-written code knows, each with a bit of its own. Filled by one class while it is initialized. */
final class RuleNames {

    private final String prefix;
    private final List<String> names;

    RuleNames(String prefix) {
        this(prefix, new ArrayList<>());
    }

    private RuleNames(String prefix, List<String> names) {
        this.prefix = prefix;
        this.names = names;
    }

    /** The same rules, to which others with another prefix will be added. */
    RuleNames more(String otherPrefix) {
        return new RuleNames(otherPrefix, new ArrayList<>(names));
    }

    /** The bit of one more rule. */
    long rule(String name) {
        names.add(prefix + name);
        return 1L << (names.size() - 1);
    }

    /** The names in order of bit. */
    List<String> all() {
        return List.copyOf(names);
    }
}
