package vn.minhxet.generate;

import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.subject.Aspect;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.OrganizationKind;

/** Levels given to single criteria, for the rulebooks that grade by levels. Immutable. */
final class Levels {

    private static final int UNKNOWN_PERMILLE = 1;

    private final long seed;

    Levels(long seed) {
        this.seed = seed;
    }

    Stream<Assessment> of(Place place) {
        Stream<Assessment> general = of(place.id());
        boolean area = place.kind() == OrganizationKind.UPPER_COMMITTEE && !"KHOI".equals(place.sector());
        return area
                ? Stream.concat(general, Stream.of("GOVERNMENT", "FRONT").map(it -> other(place.id(), it)))
                : general;
    }

    Stream<Assessment> of(String subject) {
        return Stream.of(
                assessment(subject, "POLITICS", Aspect.BASIC),
                assessment(subject, "ETHICS", Aspect.BASIC),
                assessment(subject, "TASKS", Aspect.RESULT));
    }

    private Assessment other(String subject, String criterion) {
        return assessment(subject, criterion, Aspect.OTHER);
    }

    private Assessment assessment(String subject, String criterion, Aspect aspect) {
        Outlook outlook = Outlook.of(seed, subject);
        Dice dice = Dice.of(seed, List.of(subject, criterion).toString());
        if (dice.permille(UNKNOWN_PERMILLE)) {
            return new Assessment(subject, criterion, aspect, null);
        }
        return new Assessment(
                subject, criterion, aspect, aspect == Aspect.RESULT ? outlook.result(dice) : outlook.other(dice));
    }
}
