package vn.minhxet.reading.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was given for a criterion, in the one way of writing it (điểm, tỷ lệ hoặc mức): a number with a point and no
 * needless zeros, or a text as it stands. What it means the way of the criterion says. Pure functions.
 */
public final class Mark {

    /** Six digits are far more than points or a percentage have. */
    private static final Pattern NUMBER = Pattern.compile("\\+?(-?\\d{1,6})(?:[.,](\\d{1,6}))?(?:\\s*(%))?");

    private static final int HUNDRED = 100;

    /** Whole numbers to 100: what mostly is given, so that a province keeps one text of each. */
    private static final String[] WHOLE = whole();

    private Mark() {}

    private static String withoutZeros(String decimals) {
        int end = decimals.length();
        while (end > 0 && decimals.charAt(end - 1) == '0') {
            end--;
        }
        return decimals.substring(0, end);
    }

    private static String[] whole() {
        String[] texts = new String[HUNDRED + 1];
        for (int i = 0; i <= HUNDRED; i++) {
            texts[i] = String.valueOf(i);
        }
        return texts;
    }

    /**
     * The mark that a text means: {@code 4,50} is 4.5, {@code 85 %} is 85%. The sign stays, so that no percentage is ever
     * taken for points.
     */
    public static String of(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return text;
        }
        return number.group(3) == null ? plain(number) : plain(number) + '%';
    }

    private static String plain(Matcher number) {
        int whole = Integer.parseInt(number.group(1));
        String decimals = number.group(2) == null ? "" : withoutZeros(number.group(2));
        if (decimals.isEmpty()) {
            return whole >= 0 && whole <= HUNDRED ? WHOLE[whole] : String.valueOf(whole);
        }
        boolean belowOne = whole == 0 && number.group(1).startsWith("-");
        return (belowOne ? "-0" : String.valueOf(whole)) + '.' + decimals;
    }
}
