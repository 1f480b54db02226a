package vn.minhxet.cli;

import java.util.List;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.language.Nearest;
import vn.minhxet.rule.Grade;

/** A grade given on the command line by its code. */
final class GradeOption {

    private GradeOption() {}

    static Grade of(CommandContext workplace, String asked) {
        return Grade.of(asked).orElseThrow(() -> unknown(workplace, asked));
    }

    private static CommandRefusedException unknown(CommandContext workplace, String asked) {
        List<String> codes = Grade.codes();
        String question = Nearest.behind(asked, codes).in(workplace.language());
        String refused = Message.GRADE_UNKNOWN.in(workplace.language(), String.join(", ", codes), asked);
        return new CommandRefusedException(List.of(refused + question));
    }
}
