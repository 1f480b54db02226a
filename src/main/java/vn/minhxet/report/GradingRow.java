package vn.minhxet.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.GradingText;
import vn.minhxet.explain.QuotaText;
import vn.minhxet.explain.ReasonLine;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.grading.Grading;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.warning.Warning;

/**
 * One grading as a row of a table of results. Immutable.
 *
 * @param warnings those that concern the subject
 */
record GradingRow(Grading grading, GradingText text, List<Warning> warnings, Rulebook rulebook, Language language) {

    /** The kind of an organization, the role of a member. */
    @Nullable
    Labelled kind() {
        return grading.subject() instanceof OrganizationYear organization
                ? organization.kind()
                : ((MemberYear) grading.subject()).row().role();
    }

    @Nullable
    String words(@Nullable Labelled code) {
        return code == null ? null : code.words().in(language);
    }

    static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    String openGrades() {
        return text.openGrades().stream().map(Enum::name).collect(Collectors.joining(";"));
    }

    String openGradesInWords() {
        return text.openGrades().stream().map(this::words).collect(Collectors.joining("; "));
    }

    /** One thing of every reason, one under the other. */
    String ofReasons(Function<ReasonText, String> what) {
        return lines(text.reasons(), what);
    }

    /** The reasons as people read them: one line a missing fact. */
    String reasons() {
        return ReasonLine.of(text.reasons(), rulebook, language).stream()
                .map(ReasonLine::message)
                .collect(Collectors.joining("\n"));
    }

    String notes() {
        return lines(text.notes(), ReasonText::message);
    }

    String warningsInWords() {
        return warnings.stream().map(it -> it.message().in(language)).collect(Collectors.joining("\n"));
    }

    private static String lines(List<ReasonText> reasons, Function<ReasonText, String> what) {
        return reasons.stream().map(what).collect(Collectors.joining("\n"));
    }

    @Nullable
    Object ofQuota(Function<QuotaText, Object> what) {
        return text.quota() == null ? null : what.apply(text.quota());
    }
}
