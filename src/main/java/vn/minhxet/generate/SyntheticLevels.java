package vn.minhxet.generate;

import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.OrganizationKind;

/** Levels given to single criteria, for the rulebooks that grade by levels. Immutable. */
final class SyntheticLevels {

    /** One level in a thousand is missing: a population meets unknown facts, and most of it is still graded. */
    private static final int UNKNOWN_PERMILLE = 1;

    private final long seed;

    SyntheticLevels(long seed) {
        this.seed = seed;
    }

    Stream<AssessmentRow> of(OrganizationPlace place) {
        Stream<AssessmentRow> general = of(place.id());
        boolean area = place.kind() == OrganizationKind.UPPER_COMMITTEE && !"KHOI".equals(place.sector());
        return area
                ? Stream.concat(general, Stream.of("GOVERNMENT", "FRONT").map(it -> other(place.id(), it)))
                : general;
    }

    Stream<AssessmentRow> of(String subject) {
        return Stream.of(
                assessment(subject, "POLITICS", Aspect.BASIC),
                assessment(subject, "ETHICS", Aspect.BASIC),
                assessment(subject, "TASKS", Aspect.RESULT));
    }

    private AssessmentRow other(String subject, String criterion) {
        return assessment(subject, criterion, Aspect.OTHER);
    }

    private AssessmentRow assessment(String subject, String criterion, Aspect aspect) {
        Performance performance = Performance.of(seed, subject);
        SeededRandom random = SeededRandom.of(seed, List.of(subject, criterion).toString());
        if (random.permille(UNKNOWN_PERMILLE)) {
            return new AssessmentRow(subject, criterion, aspect, null);
        }
        return new AssessmentRow(
                subject,
                criterion,
                aspect,
                aspect == Aspect.RESULT ? performance.result(random) : performance.other(random));
    }
}
