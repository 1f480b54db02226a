package vn.minhxet.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.minhxet.exchange.Nearest;
import vn.minhxet.subject.Grade;

/** A grade given on the command line by its code. */
final class GradeAsked {

    private static final List<Grade> BEST_FIRST =
            List.of(Grade.EXCELLENT, Grade.GOOD, Grade.COMPLETED, Grade.NOT_COMPLETED);

    private GradeAsked() {}

    static Grade of(Workplace workplace, String asked) {
        return Arrays.stream(Grade.values())
                .filter(it -> it.name().equals(asked.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unknown(workplace, asked));
    }

    private static Refusal unknown(Workplace workplace, String asked) {
        List<String> codes = BEST_FIRST.stream().map(Grade::name).toList();
        String question = Nearest.to(asked, codes)
                .map(it -> " " + Message.DID_YOU_MEAN.in(workplace.language(), it))
                .orElse("");
        String refused = Message.GRADE_UNKNOWN.in(workplace.language(), String.join(", ", codes), asked);
        return new Refusal(List.of(refused + question));
    }
}
