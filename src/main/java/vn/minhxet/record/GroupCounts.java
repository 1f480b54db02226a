package vn.minhxet.record;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.store.ProposalRow;

/**
 * How many of each group of the quota have which grade (số lượng theo nhóm tính tỷ lệ): what is decided, else what a run
 * proposed. What the database counts anew at each decision is carried along here. For one thread.
 */
final class GroupCounts {

    /** Of one group. */
    private static final class Group {
        private final Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        private long excellent;
    }

    private final Map<String, ProposalRow> counted = new HashMap<>();
    private final Map<String, Grade> decided = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();

    /** Counts anew, by another run. */
    void begin(Iterable<ProposalRow> proposals) {
        groups.clear();
        counted.clear();
        for (ProposalRow it : proposals) {
            if (it.quotaGroup() != null && !it.outcome().equals("NOT_GRADED")) {
                counted.put(it.subject(), it);
                add(it, 1);
            }
        }
    }

    /** Takes over what is decided of a subject. */
    void decide(String subject, @Nullable Grade grade) {
        Optional<ProposalRow> row = Optional.ofNullable(counted.get(subject));
        row.ifPresent(it -> add(it, -1));
        if (grade == null) {
            decided.remove(subject);
        } else {
            decided.put(subject, grade);
        }
        row.ifPresent(it -> add(it, 1));
    }

    private void add(ProposalRow row, long count) {
        Group group = groups.computeIfAbsent(String.valueOf(row.quotaGroup()), any -> new Group());
        Grade of = decided.get(row.subject());
        group.excellent += of == Grade.EXCELLENT ? count : 0;
        Grade grade = of == null ? RecordView.grade(row.grade() == null ? row.eligible() : row.grade()) : of;
        if (grade != null) {
            group.grades.merge(grade, count, Long::sum);
        }
    }

    /** The base of which the share is taken. */
    long base(String group, QuotaBase base) {
        Group of = groups.get(group);
        return of == null
                ? 0
                : of.grades.entrySet().stream()
                        .filter(it -> RecordView.counts(base, it.getKey().name()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    /** Those whose decision EXCELLENT stands. */
    long excellent(String group) {
        Group of = groups.get(group);
        return of == null ? 0 : of.excellent;
    }
}
