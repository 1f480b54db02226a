package vn.minhxet.cli;

/** A whole number given on the command line, within bounds. */
final class WholeNumber {

    private static final int MOST_DIGITS = 18;

    private WholeNumber() {}

    static long of(Workplace workplace, String option, String text, long least, long most) {
        boolean number = text.matches("-?[0-9]{1," + MOST_DIGITS + "}");
        if (!number || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw workplace.refusal(Message.NUMBER_WRONG, option, least, most, text);
        }
        return Long.parseLong(text);
    }
}
