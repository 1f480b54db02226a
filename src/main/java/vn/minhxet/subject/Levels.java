package vn.minhxet.subject;

import java.util.Collection;
import java.util.List;

/** The levels given to a subject, also by what they are about (cấp độ đánh giá theo tiêu chí). Immutable. */
public final class Levels extends Entries<Assessment> {

    private final Entries<Assessment> result;
    private final Entries<Assessment> basic;

    private Levels(Collection<Assessment> all) {
        super(Assessment.CATALOGUE, all);
        this.result = about(Aspect.RESULT);
        this.basic = about(Aspect.BASIC);
    }

    /** The levels of a list; itself where it is such already. */
    public static Levels of(List<Assessment> list) {
        return list instanceof Levels levels ? levels : new Levels(list);
    }

    /** Those for task results, and those of which nobody entered what they are about. */
    List<Assessment> result() {
        return result;
    }

    /** Those for basic criteria, and those of which nobody entered what they are about. */
    List<Assessment> basic() {
        return basic;
    }

    private Entries<Assessment> about(Aspect aspect) {
        return new Entries<>(
                Assessment.CATALOGUE,
                stream()
                        .filter(it -> it.aspect() == aspect || it.aspect() == null)
                        .toList());
    }
}
