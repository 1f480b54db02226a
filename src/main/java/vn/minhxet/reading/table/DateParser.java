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

/** Days as they stand in files: ISO everywhere, {@code dd/MM/yyyy} where people write. Pure functions. */
public final class DateParser {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Bilingual DAY_FIRST = Messages.words("facts.expected.DAY_FIRST");
    private static final Bilingual YEAR_FIRST = Messages.words("facts.expected.YEAR_FIRST");

    /** No living member was born before it; workbooks of Excel begin here too. */
    public static final int EARLIEST = 1900;

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
            return day(text, vietnamese.group(3), vietnamese.group(2), vietnamese.group(1), DAY_FIRST);
        }
        return new ProblemDetail(ProblemCode.NOT_A_DATE, text, "expected", ExpectedValues.in(column, form));
    }

    private static Object day(String text, String year, String month, String day, Bilingual order) {
        int number = Integer.parseInt(year);
        try {
            LocalDate date = LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
            return number < EARLIEST || number > LATEST
                    ? new ProblemDetail(ProblemCode.NO_SUCH_DATE, text, "order", order)
                    : date;
        } catch (DateTimeException e) {
            return new ProblemDetail(ProblemCode.NO_SUCH_DATE, text, "order", order);
        }
    }

    /** A day as a message shows it. */
    public static Bilingual words(LocalDate day) {
        return new Bilingual(WRITTEN.format(day), day.toString());
    }
}
