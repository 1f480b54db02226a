package vn.minhxet.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.exchange.Origin.Form;
import vn.minhxet.subject.Unit;

/**
 * What a cell means in its column. Every function gives the value in the form of {@link Table#row}, null for an empty
 * cell, or a {@link Flaw}. Safe for any thread.
 */
final class Cells {

    private final Form form;
    private final int longest;

    Cells(Form form, ReadingLimits limits) {
        this.form = form;
        this.longest = limits.cellLength();
    }

    /** What people wrote: in CSV, or in a cell of a workbook. */
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
            return new Flaw(ProblemCode.ERROR_IN_CELL, error.shown());
        }
        return new Flaw(ProblemCode.FORMULA_NOT_CALCULATED, null);
    }

    /** What people wrote. */
    Object written(Column column, String raw) {
        Object text = text(raw);
        return text instanceof String clean ? meaning(column, clean) : text;
    }

    /** Text that may be kept: null where it is blank, a flaw where it is too long or holds hidden characters. */
    private Object text(String raw) {
        if (raw.isEmpty()) {
            return null;
        }
        String text = Text.clean(raw);
        if (text.length() > longest) {
            return new Flaw(ProblemCode.CELL_TOO_LONG, text, "limit", longest);
        }
        int hidden = Text.forbidden(text);
        if (hidden >= 0) {
            return new Flaw(ProblemCode.FORBIDDEN_CHARACTER, text, "character", Shown.escape(hidden));
        }
        return text.isEmpty() ? null : text;
    }

    private Object meaning(Column column, String text) {
        return switch (column.unit()) {
            case TEXT -> column.many() ? ids(text) : id(column, text);
            case CODE -> code(column, text);
            case FLAG -> flag(column, text);
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE -> Numbers.written(column, text, form);
            case DATE -> Days.read(column, text, form);
        };
    }

    private static Object id(Column column, String text) {
        boolean id = column.name().equals("id");
        return id && text.indexOf(';') >= 0 ? new Flaw(ProblemCode.SEMICOLON_IN_ID, text) : text;
    }

    private static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        for (String part : text.split(";")) {
            String id = Text.clean(part);
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids.stream().sorted().toList();
    }

    private Object code(Column column, String text) {
        Enum<?> code = form == Form.JSON ? Codes.named(column, text) : Codes.find(column, text);
        if (code != null) {
            return code;
        }
        return new Flaw(
                ProblemCode.UNKNOWN_CODE,
                text,
                "hint",
                Nearest.hint(text, Codes.candidates(column, form)),
                "expected",
                Codes.list(column.codes(), form));
    }

    private Object flag(Column column, String text) {
        Boolean flag = Codes.flag(text);
        return flag != null ? flag : new Flaw(ProblemCode.NOT_A_FLAG, text, "expected", Expected.in(column, form));
    }

    private Object number(Column column, WorkbookCell.Numeric number) {
        boolean day = number.day() != null;
        return switch (column.unit()) {
            case DATE -> day ? number.day() : Days.read(column, number.text(), form);
            case TEXT -> day ? new Flaw(ProblemCode.DATE_IN_TEXT, number.text()) : written(column, number.text());
            case CODE, FLAG -> written(column, number.text());
            case COUNT, MONTHS, POINTS, PERCENT, FIGURE -> day ? notANumber(column, number) : quantity(column, number);
        };
    }

    private Flaw notANumber(Column column, WorkbookCell.Numeric number) {
        return new Flaw(ProblemCode.NOT_A_NUMBER, number.text(), "expected", Expected.in(column, form));
    }

    private Object quantity(Column column, WorkbookCell.Numeric number) {
        boolean percent = column.unit() == Unit.PERCENT && number.percent();
        BigDecimal meant = percent ? number.meant().movePointRight(2) : number.meant();
        return Numbers.exact(column, meant, number.text(), form);
    }

    /** An exact number of JSON. */
    Object exact(Column column, BigDecimal number) {
        return Numbers.exact(column, number, Numbers.plain(number), form);
    }
}
