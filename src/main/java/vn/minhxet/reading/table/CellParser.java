package vn.minhxet.reading.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.TableSource.Form;

/**
 * What a cell means in its column. Every function gives the value in the form of {@link Table#row}, null for an empty
 * cell, or a {@link ProblemDetail}. Safe for any thread.
 */
public final class CellParser {

    private final Form form;
    private final int longest;

    public CellParser(Form form, ReadingLimits limits) {
        this.form = form;
        this.longest = limits.cellLength();
    }

    /** What people wrote: in CSV, or in a cell of a workbook. */
    @Nullable
    Object read(Column column, Object cell) {
        if (cell == null) {
            return null;
        } else if (cell instanceof String text) {
            return written(column, text);
        } else if (cell instanceof WorkbookCell.Numeric number) {
            return number(column, number);
        } else if (cell instanceof Boolean flag) {
            return written(column, flag ? "true" : "false");
        } else if (cell instanceof WorkbookCell.Failed error) {
            return new ProblemDetail(ProblemCode.ERROR_IN_CELL, error.shown());
        }
        return new ProblemDetail(ProblemCode.FORMULA_NOT_CALCULATED, null);
    }

    /** What people wrote. */
    public @Nullable Object written(Column column, String raw) {
        Object text = text(raw);
        return text instanceof String clean ? meaning(column, clean) : text;
    }

    /** Text that may be kept: null where it is blank or a dash, a flaw where it is too long or holds hidden characters. */
    private @Nullable Object text(String raw) {
        if (raw.isEmpty()) {
            return null;
        }
        String text = NormalizedText.clean(raw);
        if (text.length() > longest) {
            return new ProblemDetail(ProblemCode.CELL_TOO_LONG, text, "limit", longest);
        }
        int hidden = NormalizedText.forbidden(text);
        if (hidden >= 0) {
            return new ProblemDetail(ProblemCode.FORBIDDEN_CHARACTER, text, "character", SafeText.escape(hidden));
        }
        boolean nothing = text.isEmpty() || (form != Form.JSON && OfficeWords.isNothing(text));
        return nothing ? null : text;
    }

    private Object meaning(Column column, String text) {
        return switch (column.unit()) {
            case TEXT -> column.many() ? ids(text) : column.freeCode() ? code(text) : id(column, text);
            case CODE -> column.many() ? codes(column, text) : code(column, text);
            case MARK -> Mark.of(text);
            case FLAG -> flag(column, text);
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE -> NumberParser.written(column, text, form);
            case DATE -> DateParser.read(column, text, form);
        };
    }

    /** A free code, without the name that may stand behind it. */
    private String code(String text) {
        int name = form == Form.JSON ? -1 : text.indexOf(Column.NAME);
        return name > 0 ? text.substring(0, name).strip() : text;
    }

    private static Object id(Column column, String text) {
        boolean id = column.name().equals("id");
        return id && text.indexOf(';') >= 0 ? new ProblemDetail(ProblemCode.SEMICOLON_IN_ID, text) : text;
    }

    private static List<String> ids(String text) {
        return parts(text).stream().sorted().toList();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(";")) {
            String clean = NormalizedText.clean(part);
            if (!clean.isEmpty()) {
                parts.add(clean);
            }
        }
        return parts;
    }

    /** The codes in the order in which they stand. */
    private Object codes(Column column, String text) {
        List<Object> codes = new ArrayList<>();
        for (String part : parts(text)) {
            Object code = code(column, part);
            if (code instanceof ProblemDetail) {
                return code;
            }
            codes.add(code);
        }
        return atMost(column, codes, text);
    }

    /** The codes, or what is wrong where there are too many of them. */
    public static Object atMost(Column column, List<Object> codes, String shown) {
        return codes.size() <= column.most()
                ? List.copyOf(codes)
                : new ProblemDetail(ProblemCode.TOO_MANY_CODES, shown, "count", codes.size(), "most", column.most());
    }

    private Object code(Column column, String text) {
        Enum<?> code = form == Form.JSON ? CodeParser.named(column, text) : CodeParser.find(column, text);
        if (code != null) {
            return code;
        }
        return new ProblemDetail(
                ProblemCode.UNKNOWN_CODE,
                text,
                "hint",
                Nearest.before(text, CodeParser.candidates(column, form)),
                "expected",
                CodeParser.list(column.codes(), form));
    }

    private Object flag(Column column, String text) {
        Boolean flag = CodeParser.flag(text);
        return flag != null
                ? flag
                : new ProblemDetail(ProblemCode.NOT_A_FLAG, text, "expected", ExpectedValues.in(column, form));
    }

    private @Nullable Object number(Column column, WorkbookCell.Numeric number) {
        boolean day = number.day() != null;
        return switch (column.unit()) {
            case DATE -> DateParser.shown(column, number, form);
            case TEXT ->
                day ? new ProblemDetail(ProblemCode.DATE_IN_TEXT, number.text()) : written(column, number.text());
            case CODE, FLAG -> written(column, number.text());
            case MARK -> day ? notANumber(column, number) : written(column, share(number));
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE -> day ? notANumber(column, number) : quantity(column, number);
        };
    }

    /** A percentage as its sheet shows it, 85% and not 0.85. */
    private static String share(WorkbookCell.Numeric number) {
        return number.percent()
                ? NumberParser.plain(number.meant().movePointRight(2).stripTrailingZeros()) + '%'
                : number.text();
    }

    private ProblemDetail notANumber(Column column, WorkbookCell.Numeric number) {
        return new ProblemDetail(ProblemCode.NOT_A_NUMBER, number.text(), "expected", ExpectedValues.in(column, form));
    }

    private Object quantity(Column column, WorkbookCell.Numeric number) {
        boolean percent = column.unit() == Unit.PERCENT && number.percent();
        BigDecimal meant = percent ? number.meant().movePointRight(2) : number.meant();
        return NumberParser.exact(column, meant, number.text(), form);
    }

    /** An exact number of JSON. */
    public Object exact(Column column, WrittenNumber number) {
        return NumberParser.exact(column, number.value(), number.text(), form);
    }
}
