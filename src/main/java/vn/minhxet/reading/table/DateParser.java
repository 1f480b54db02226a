package vn.minhxet.reading.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhxet.facts.Column;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.TableSource.Form;

/**
 * Days as they stand in files: ISO everywhere, {@code dd/MM/yyyy} where people write, with strokes, points or dashes, and in a
 * workbook the number by which it keeps a day. Pure functions.
 */
public final class DateParser {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Bilingual DAY_FIRST = Messages.words("facts.expected.DAY_FIRST");
    private static final Bilingual YEAR_FIRST = Messages.words("facts.expected.YEAR_FIRST");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    /** The year in which the Party was founded: nothing in the facts is older. */
    public static final int EARLIEST = 1930;

    /** A later year is a slip of the keyboard, such as 20255. */
    public static final int LATEST = 2200;

    private DateParser() {}

    /** The day, or a {@link ProblemDetail}. */
    static Object read(Column column, String text, Form form) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(text, iso.group(1), iso.group(2), iso.group(3), YEAR_FIRST);
        }
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (form != Form.JSON && vietnamese.matches()) {
            return day(text, vietnamese.group(4), vietnamese.group(3), vietnamese.group(1), DAY_FIRST);
        }
        ProblemCode code = isYear(text) ? ProblemCode.YEAR_FOR_DATE : ProblemCode.NOT_A_DATE;
        return new ProblemDetail(code, text, "expected", ExpectedValues.in(column, form));
    }

    /**
     * What a number of a workbook shows. A year typed into a cell formatted as a date is kept as so many days since 1900 and
     * shows as a day of 1905. A number whose cell lost its format as a date still is that day.
     */
    static Object shown(Column column, WorkbookCell.Numeric number, Form form) {
        String plain = NumberParser.plain(number.meant().stripTrailingZeros());
        if (isYear(plain)) {
            return new ProblemDetail(ProblemCode.YEAR_FOR_DATE, plain, "expected", ExpectedValues.in(column, form));
        }
        LocalDate day = number.day() == null ? number.serial() : number.day();
        return day == null || (number.day() == null && day.getYear() < EARLIEST)
                ? read(column, number.text(), form)
                : inTime(day, day.toString(), YEAR_FIRST);
    }

    private static boolean isYear(String text) {
        return YEAR.matcher(text).matches();
    }

    private static Object day(String text, String year, String month, String day, Bilingual order) {
        int number = Integer.parseInt(year);
        try {
            return inTime(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)), text, order);
        } catch (DateTimeException e) {
            return new ProblemDetail(ProblemCode.NO_SUCH_DATE, text, "order", order);
        }
    }

    private static Object inTime(LocalDate day, String text, Bilingual order) {
        if (day.getYear() < EARLIEST) {
            return new ProblemDetail(ProblemCode.BEFORE_THE_PARTY, text, "limit", EARLIEST, "order", order);
        }
        return day.getYear() > LATEST ? new ProblemDetail(ProblemCode.NO_SUCH_DATE, text, "order", order) : day;
    }

    /** A day as a message shows it. */
    public static Bilingual words(LocalDate day) {
        return new Bilingual(WRITTEN.format(day), day.toString());
    }
}
