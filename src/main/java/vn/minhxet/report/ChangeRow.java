package vn.minhxet.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Language;
import vn.minhxet.rule.Grade;
import vn.minhxet.whatif.ChangeText;

/** One change in words. Immutable. */
record ChangeRow(ChangeText change, Language language) {

    String before() {
        return standing(change.before());
    }

    String after() {
        return standing(change.after());
    }

    /** The grade; else the outcome, with the grades that remain open. */
    private String standing(ChangeText.Standing it) {
        if (it.grade() != null) {
            return name(it.grade());
        }
        String outcome = GradingsSummary.shortName(it.outcome()).in(language);
        return it.openGrades().isEmpty()
                ? outcome
                : outcome + ": "
                        + new ValueFormat(language)
                                .eitherOf(
                                        it.openGrades().stream().map(this::name).toList());
    }

    private String name(Grade grade) {
        return GradingsSummary.shortName(grade).in(language);
    }

    String cause() {
        return change.cause().words().in(language);
    }

    /** The words of the kind of subject: the kind of an organization, or member. */
    String kind() {
        return (change.kind() == null
                        ? change.subjectKind().words()
                        : change.kind().words())
                .in(language);
    }

    /** One thing of every reason, one under the other. */
    static String lines(List<ReasonText> reasons, Function<ReasonText, String> what) {
        return reasons.stream().map(what).collect(Collectors.joining("\n"));
    }
}
