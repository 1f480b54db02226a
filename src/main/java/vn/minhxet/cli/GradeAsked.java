package vn.minhxet.cli;

import java.util.List;
import vn.minhxet.exchange.Nearest;
import vn.minhxet.subject.Grade;

/** A grade given on the command line by its code. */
final class GradeAsked {

    private GradeAsked() {}

    static Grade of(Workplace workplace, String asked) {
        return Grade.of(asked).orElseThrow(() -> unknown(workplace, asked));
    }

    private static Refusal unknown(Workplace workplace, String asked) {
        List<String> codes = Grade.codes();
        String question = Nearest.to(asked, codes)
                .map(it -> " " + Message.DID_YOU_MEAN.in(workplace.language(), it))
                .orElse("");
        String refused = Message.GRADE_UNKNOWN.in(workplace.language(), String.join(", ", codes), asked);
        return new Refusal(List.of(refused + question));
    }
}
