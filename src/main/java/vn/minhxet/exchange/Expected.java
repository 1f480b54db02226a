package vn.minhxet.exchange;

import java.math.BigDecimal;
import vn.minhxet.exchange.Origin.Form;
import vn.minhxet.subject.Hundredths;
import vn.minhxet.subject.Unit;
import vn.minhxet.subject.Words;

/** What may stand in a column, in words: for messages and for the template. */
final class Expected {

    private static final Words DATE_AS_WRITTEN =
            new Words("ngày dạng 31/12/2025 hoặc 2025-12-31", "a date such as 31/12/2025 or 2025-12-31");
    private static final Words DATE_IN_JSON = new Words("ngày dạng \"2025-12-31\"", "a date such as \"2025-12-31\"");
    private static final Words FLAG_AS_WRITTEN =
            new Words("có hoặc không (cũng nhận x, 1, 0, true, false)", "có or không (also x, 1, 0, true, false)");
    private static final Words FLAG_IN_JSON = new Words("true hoặc false", "true or false");

    private Expected() {}

    /** What may stand in a column of a file of that form. */
    static Words in(Column column, Form form) {
        return switch (column.unit()) {
            case TEXT -> text(column, form);
            case CODE -> code(column, form);
            case FLAG -> form == Form.JSON ? FLAG_IN_JSON : FLAG_AS_WRITTEN;
            case COUNT, MONTHS -> whole(column);
            case POINTS, PERCENT, FIGURE -> decimal(column);
            case DATE -> form == Form.JSON ? DATE_IN_JSON : DATE_AS_WRITTEN;
        };
    }

    private static Words text(Column column, Form form) {
        if (form == Form.JSON) {
            return new Words("chuỗi trong dấu nháy kép", "a string in quotes");
        }
        return column.many()
                ? new Words("các mã cách nhau bằng dấu ;", "ids with ; between")
                : new Words("văn bản", "text");
    }

    private static Words code(Column column, Form form) {
        Words list = Codes.list(column.codes(), form);
        return new Words("một trong: " + list.vi(), "one of: " + list.en());
    }

    private static Words whole(Column column) {
        if (column.bounds().plain()) {
            return new Words("số nguyên từ 0 trở lên", "a whole number, 0 or more");
        }
        String least = String.valueOf(column.bounds().least());
        String most = String.valueOf(column.bounds().most());
        return new Words("số nguyên từ " + least + " đến " + most, "a whole number from " + least + " to " + most);
    }

    private static Words decimal(Column column) {
        BigDecimal least = Hundredths.decimal(column.bounds().least());
        BigDecimal most = Hundredths.decimal(column.bounds().most());
        if (column.bounds().plain()) {
            return new Words("số có tối đa hai chữ số thập phân", "a number with at most two decimals");
        }
        return new Words(
                "số từ " + least + " đến " + most + ", tối đa hai chữ số thập phân",
                "a number from " + least + " to " + most + ", with at most two decimals");
    }

    /** The largest number of a column whose bounds go without saying. */
    static Words most(Column column) {
        boolean hundredths = column.unit().inHundredths();
        BigDecimal most = hundredths
                ? Hundredths.decimal(column.bounds().most())
                : BigDecimal.valueOf(column.bounds().most());
        String unit = column.unit() == Unit.FIGURE ? "; dùng đơn vị lớn hơn" : "";
        String english = column.unit() == Unit.FIGURE ? "; use a larger unit" : "";
        return new Words("số không quá " + most + unit, "a number of at most " + most + english);
    }
}
