package vn.minhxet.cli;

import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Message;

/** A whole number given on the command line, within bounds. */
final class IntegerOption {

    private static final int MOST_DIGITS = 18;

    private IntegerOption() {}

    static long of(CommandContext workplace, String option, String text, long least, long most) {
        boolean number = text.matches("-?[0-9]{1," + MOST_DIGITS + "}");
        if (!number || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw workplace.refusal(Message.NUMBER_WRONG, option, least, most, text);
        }
        return Long.parseLong(text);
    }
}
