package vn.minhxet.warning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The warnings of a year (các cảnh báo), in one order whatever the order of the rows: of each kind the first in full, and
 * how many there are. Immutable.
 */
public final class Warnings {

    /** Nothing is odd. */
    public static final Warnings NONE = new Builder().build();

    /** The most of one kind that a document lists: enough to see what they are about; the others are counted. */
    private static final int MOST_LISTED = 20;

    /** The most of one kind that are kept to be told of their subjects: some megabytes. */
    private static final int MOST_KEPT = 10_000;

    private final Map<WarningCode, List<Warning>> kept;
    private final Map<WarningCode, Long> counts;
    private final Map<String, List<Warning>> bySubject;

    private Warnings(Map<WarningCode, List<Warning>> kept, Map<WarningCode, Long> counts) {
        this.kept = kept;
        this.counts = Collections.unmodifiableMap(counts);
        this.bySubject = new HashMap<>();
        kept.values().forEach(some -> some.forEach(this::fileUnderSubject));
    }

    private void fileUnderSubject(Warning warning) {
        if (warning.subject() != null) {
            bySubject
                    .computeIfAbsent(warning.subject(), it -> new ArrayList<>())
                    .add(warning);
        }
    }

    /** The warnings that a document lists: the first of each kind. */
    public List<Warning> listed() {
        return kept.values().stream()
                .flatMap(some -> some.stream().limit(MOST_LISTED))
                .toList();
    }

    /** How many of each kind are not listed; only kinds of which there are such. */
    public Map<WarningCode, Long> unlisted() {
        Map<WarningCode, Long> unlisted = new EnumMap<>(WarningCode.class);
        counts.forEach((code, count) -> {
            if (count > MOST_LISTED) {
                unlisted.put(code, count - MOST_LISTED);
            }
        });
        return unlisted;
    }

    /** How many there are of each kind of which there are any. */
    public Map<WarningCode, Long> counts() {
        return counts;
    }

    /** How many there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Those that concern a subject. */
    public List<Warning> of(String subject) {
        return Collections.unmodifiableList(bySubject.getOrDefault(subject, List.of()));
    }

    /** These and others together. */
    public Warnings and(Warnings others) {
        if (others.isEmpty()) {
            return this;
        }
        Builder all = new Builder();
        all.addAll(this);
        all.addAll(others);
        return all.build();
    }

    /** Those of other kinds. */
    public Warnings without(Set<WarningCode> kinds) {
        Map<WarningCode, List<Warning>> fewer = new EnumMap<>(WarningCode.class);
        fewer.putAll(kept);
        fewer.keySet().removeAll(kinds);
        Map<WarningCode, Long> counted = new EnumMap<>(WarningCode.class);
        counted.putAll(counts);
        counted.keySet().removeAll(kinds);
        return new Warnings(fewer, counted);
    }

    /** Collects warnings in any order. Not safe for several threads. */
    public static final class Builder {

        private final Map<WarningCode, TreeSet<Warning>> kept = new EnumMap<>(WarningCode.class);
        private final Map<WarningCode, Long> counts = new EnumMap<>(WarningCode.class);

        public Builder add(Warning warning) {
            counts.merge(warning.code(), 1L, Long::sum);
            keep(warning);
            return this;
        }

        private void keep(Warning warning) {
            TreeSet<Warning> some = kept.computeIfAbsent(warning.code(), it -> new TreeSet<>(Warning.ORDER));
            some.add(warning);
            if (some.size() > MOST_KEPT) {
                some.pollLast();
            }
        }

        private void addAll(Warnings others) {
            others.counts.forEach((code, count) -> counts.merge(code, count, Long::sum));
            others.kept.values().forEach(some -> some.forEach(this::keep));
        }

        public Warnings build() {
            Map<WarningCode, List<Warning>> lists = new EnumMap<>(WarningCode.class);
            kept.forEach((code, some) -> lists.put(code, List.copyOf(some)));
            return new Warnings(lists, new EnumMap<>(counts));
        }
    }
}
