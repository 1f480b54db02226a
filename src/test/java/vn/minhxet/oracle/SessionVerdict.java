package vn.minhxet.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.minhxet.grading.ElementPrefixes;
import vn.minhxet.grading.Reason;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;

/**
 * What one rule said of one subject, or could not say for want of a fact (điều một quy tắc kết luận).
 *
 * @param effect what it did, or {@link Effect#MISSING}
 * @param wouldHave what it does when it can be asked
 * @param grades of a ceiling or of what is left open
 * @param element the finding, indicator or assessment it is about, or null
 * @param points given or taken, in hundredths
 * @param missing the names of the facts for want of which it could not be asked
 */
record SessionVerdict(
        String rule,
        Effect effect,
        Effect wouldHave,
        List<Grade> grades,
        Object element,
        long points,
        Set<String> missing) {

    /** The order in which reasons are told. */
    static final Comparator<SessionVerdict> ORDER = Comparator.comparing(SessionVerdict::effect)
            .thenComparing(SessionVerdict::rule)
            .thenComparing(it -> it.element() == null)
            .thenComparing(it -> ElementPrefixes.key(it.element()));

    static SessionVerdict fired(String rule, Effect effect, List<Grade> grades, Object element, long points) {
        return new SessionVerdict(rule, effect, effect, grades, element, points, Set.of());
    }

    static SessionVerdict missing(RuleText rule, Object element, Set<String> names) {
        return new SessionVerdict(
                rule.name(), Effect.MISSING, rule.effect(), rule.grades(), element, 0, new TreeSet<>(names));
    }

    /** The same as the program put it. */
    static SessionVerdict of(Reason it) {
        return new SessionVerdict(
                it.rule().name(),
                it.effect(),
                it.rule().effect(),
                it.rule().grades(),
                it.element(),
                it.points(),
                it.missing());
    }

    boolean is(Effect one) {
        return effect == one;
    }

    /** The grades that this, or the rule that could not be asked, may cause. */
    List<Grade> mayCause() {
        return wouldHave == Effect.KNOCK_OUT ? List.of(Grade.NOT_COMPLETED) : grades;
    }
}
