package vn.minhxet.web.page.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhxet.web.page.Address;
import vn.minhxet.whatif.WhatIfQuestion;

/**
 * A supposition as it stands in the address of its page (phương án trong địa chỉ trang), so that whoever gets the address sees
 * the same. Immutable.
 *
 * @param against the id of the rulebook that grades instead; empty for that of the campaign
 * @param set the value of each moved parameter as it was written, by name
 * @param balance the parameters that take up what others of their part of a score sheet give
 * @param reached the codes of the targets that count as reached
 * @param name what its author calls it; empty where it has no name
 */
public record AskedSupposition(
        String against, Map<String, String> set, Set<String> balance, Set<String> reached, String name) {

    public static final String AGAINST = "against";
    public static final String SET = "set";
    public static final String BALANCE = "balance";
    public static final String REACHED = "reached";
    public static final String NAME = "name";

    /** As long as a heading may be that still reads as one. */
    static final int LONGEST_NAME = 120;

    private static final String BETWEEN = ";";
    private static final String BEFORE_VALUE = ":";

    public AskedSupposition {
        set = java.util.Collections.unmodifiableMap(new TreeMap<>(set));
        balance = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(balance));
        reached = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(reached));
        name = name.strip();
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Nothing is supposed. */
    public static AskedSupposition nothing() {
        return new AskedSupposition("", Map.of(), Set.of(), Set.of(), "");
    }

    /**
     * The supposition of an address.
     *
     * @param parameter gives the value behind a name; empty where there is none
     */
    public static AskedSupposition of(java.util.function.Function<String, Optional<String>> parameter) {
        Map<String, String> set = new LinkedHashMap<>();
        for (String one : parts(parameter.apply(SET))) {
            int colon = one.indexOf(BEFORE_VALUE);
            // What has no value is kept: the question says of it what is wrong.
            set.put(colon < 0 ? one : one.substring(0, colon), colon < 0 ? "" : one.substring(colon + 1));
        }
        return new AskedSupposition(
                parameter.apply(AGAINST).orElse(""),
                set,
                new LinkedHashSet<>(parts(parameter.apply(BALANCE))),
                new LinkedHashSet<>(parts(parameter.apply(REACHED))),
                parameter.apply(NAME).orElse(""));
    }

    private static List<String> parts(Optional<String> joined) {
        return joined.filter(it -> !it.isEmpty())
                .map(it -> List.of(it.split(BETWEEN)))
                .orElse(List.of());
    }

    /** A page with this supposition. */
    public Address at(Address page) {
        return page.with(AGAINST, against)
                .with(
                        SET,
                        set.entrySet().stream()
                                .map(it -> it.getKey() + BEFORE_VALUE + it.getValue())
                                .collect(Collectors.joining(BETWEEN)))
                .with(BALANCE, String.join(BETWEEN, balance))
                .with(REACHED, String.join(BETWEEN, reached))
                .with(NAME, name);
    }

    /** The same without one parameter. */
    AskedSupposition without(String parameter) {
        Map<String, String> rest = new TreeMap<>(set);
        rest.remove(parameter);
        return new AskedSupposition(against, rest, balance, reached, name);
    }

    /** The same without one target. */
    AskedSupposition withoutTarget(String indicator) {
        Set<String> rest = new LinkedHashSet<>(reached);
        rest.remove(indicator);
        return new AskedSupposition(against, set, balance, rest, name);
    }

    /** Whether it supposes anything. */
    public boolean isEmpty() {
        return against.isEmpty() && set.isEmpty() && reached.isEmpty();
    }

    /** The question behind it. */
    public WhatIfQuestion question() {
        return new WhatIfQuestion(
                Optional.of(against).filter(it -> !it.isEmpty()),
                settings(),
                new ArrayList<>(reached),
                List.of(),
                Optional.empty(),
                false);
    }

    private List<WhatIfQuestion.Setting> settings() {
        return set.entrySet().stream()
                .map(it -> new WhatIfQuestion.Setting(it.getKey(), it.getValue()))
                .toList();
    }
}
