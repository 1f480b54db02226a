package vn.minhxet.reading.table;

import java.math.BigDecimal;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Bilingual;
import vn.minhxet.reading.problem.TableSource.Form;

/** What may stand in a column, in words: for messages and for the template. */
public final class ExpectedValues {

    private static final Bilingual DATE_AS_WRITTEN =
            new Bilingual("ngày dạng 31/12/2025 hoặc 2025-12-31", "a date such as 31/12/2025 or 2025-12-31");
    private static final Bilingual DATE_IN_JSON =
            new Bilingual("ngày dạng \"2025-12-31\"", "a date such as \"2025-12-31\"");
    private static final Bilingual FLAG_AS_WRITTEN =
            new Bilingual("có hoặc không (cũng nhận x, 1, 0, true, false)", "có or không (also x, 1, 0, true, false)");
    private static final Bilingual FLAG_IN_JSON = new Bilingual("true hoặc false", "true or false");

    private ExpectedValues() {}

    /** What may stand in a column of a file of that form. */
    public static Bilingual in(Column column, Form form) {
        return switch (column.unit()) {
            case TEXT -> text(column, form);
            case CODE -> code(column, form);
            case FLAG -> form == Form.JSON ? FLAG_IN_JSON : FLAG_AS_WRITTEN;
            case COUNT, MONTHS -> whole(column);
            case POINTS, PERCENT, FIGURE -> decimal(column);
            case DATE -> form == Form.JSON ? DATE_IN_JSON : DATE_AS_WRITTEN;
        };
    }

    private static Bilingual text(Column column, Form form) {
        if (form == Form.JSON) {
            return new Bilingual("chuỗi trong dấu nháy kép", "a string in quotes");
        }
        return column.many()
                ? new Bilingual("các mã cách nhau bằng dấu ;", "ids with ; between")
                : new Bilingual("văn bản", "text");
    }

    private static Bilingual code(Column column, Form form) {
        Bilingual list = CodeParser.list(column.codes(), form);
        return new Bilingual("một trong: " + list.vi(), "one of: " + list.en());
    }

    private static Bilingual whole(Column column) {
        if (column.bounds().plain()) {
            return new Bilingual("số nguyên từ 0 trở lên", "a whole number, 0 or more");
        }
        String least = String.valueOf(column.bounds().least());
        String most = String.valueOf(column.bounds().most());
        return new Bilingual("số nguyên từ " + least + " đến " + most, "a whole number from " + least + " to " + most);
    }

    private static Bilingual decimal(Column column) {
        BigDecimal least = Hundredths.decimal(column.bounds().least());
        BigDecimal most = Hundredths.decimal(column.bounds().most());
        if (column.bounds().plain()) {
            return new Bilingual("số có tối đa hai chữ số thập phân", "a number with at most two decimals");
        }
        return new Bilingual(
                "số từ " + least + " đến " + most + ", tối đa hai chữ số thập phân",
                "a number from " + least + " to " + most + ", with at most two decimals");
    }

    /** The largest number of a column whose bounds go without saying. */
    static Bilingual most(Column column) {
        boolean hundredths = column.unit().inHundredths();
        BigDecimal most = hundredths
                ? Hundredths.decimal(column.bounds().most())
                : BigDecimal.valueOf(column.bounds().most());
        String unit = column.unit() == Unit.FIGURE ? "; dùng đơn vị lớn hơn" : "";
        String english = column.unit() == Unit.FIGURE ? "; use a larger unit" : "";
        return new Bilingual("số không quá " + most + unit, "a number of at most " + most + english);
    }
}
