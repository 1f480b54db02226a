package vn.minhxet.rulebook.drl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhxet.rulebook.ParameterUse;

/** The parameter variables of one rule, and which of them it has used. */
final class Variables {

    private static final Pattern SHAPE = Pattern.compile("\\$[a-z][A-Za-z0-9]{0,39}");

    private final Map<String, ParameterUse> byName = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Variables(List<ParameterUse> uses) {
        uses.stream().filter(it -> it.variable() != null).forEach(it -> byName.put(it.variable(), it));
    }

    static boolean isVariable(String word) {
        return SHAPE.matcher(word).matches();
    }

    /** The parameter behind a variable, which now counts as used. */
    Optional<ParameterUse> use(String variable) {
        used.add(variable);
        return Optional.ofNullable(byName.get(variable));
    }

    boolean isUsed(String variable) {
        return used.contains(variable);
    }

    boolean isBound(String variable) {
        return byName.containsKey(variable);
    }

    Set<String> names() {
        return byName.keySet();
    }
}
