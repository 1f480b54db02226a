package vn.minhxet.reading.table;

import java.math.BigDecimal;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Column.Bounds;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.TableSource.Form;

/** What may stand in a column, in words: for messages and for the template. Pure functions; safe for any thread. */
public final class ExpectedValues {

    private static final Bilingual TEXT = Messages.words("facts.expected.TEXT");
    private static final Bilingual TEXT_IN_JSON = Messages.words("facts.expected.TEXT_IN_JSON");
    private static final Bilingual IDS = Messages.words("facts.expected.IDS");
    private static final MessageTemplate ONE_OF = Messages.template("facts.expected.ONE_OF", "codes");
    private static final Bilingual MARK = Messages.words("facts.expected.MARK");
    private static final MessageTemplate SOME_OF = Messages.template("facts.expected.SOME_OF", "most", "codes");
    private static final Bilingual FLAG = Messages.words("facts.expected.FLAG");
    private static final Bilingual FLAG_IN_JSON = Messages.words("facts.expected.FLAG_IN_JSON");
    private static final Bilingual DATE = Messages.words("facts.expected.DATE");
    private static final Bilingual DATE_IN_JSON = Messages.words("facts.expected.DATE_IN_JSON");
    private static final Bilingual COUNT = Messages.words("facts.expected.COUNT");
    private static final MessageTemplate WHOLE = Messages.template("facts.expected.WHOLE", "low", "high");
    private static final Bilingual DECIMAL = Messages.words("facts.expected.DECIMAL");
    private static final MessageTemplate DECIMAL_WITHIN =
            Messages.template("facts.expected.DECIMAL_WITHIN", "low", "high");
    private static final MessageTemplate AT_MOST = Messages.template("facts.expected.AT_MOST", "high");
    private static final MessageTemplate FIGURE_AT_MOST = Messages.template("facts.expected.FIGURE_AT_MOST", "high");

    private ExpectedValues() {}

    /** What may stand in a column of a file of that form. */
    public static Bilingual in(Column column, Form form) {
        return switch (column.unit()) {
            case TEXT -> text(column, form);
            case CODE -> code(column, form);
            case MARK -> MARK;
            case FLAG -> form == Form.JSON ? FLAG_IN_JSON : FLAG;
            case COUNT, MONTHS -> whole(column);
            case POINTS, PERCENT, FIGURE -> decimal(column);
            case DATE -> form == Form.JSON ? DATE_IN_JSON : DATE;
        };
    }

    private static Bilingual text(Column column, Form form) {
        if (form == Form.JSON) {
            return TEXT_IN_JSON;
        }
        return column.many() ? IDS : TEXT;
    }

    private static Bilingual code(Column column, Form form) {
        Bilingual codes = CodeParser.list(column.codes(), form);
        return column.many() ? SOME_OF.with(column.most(), codes) : ONE_OF.with(codes);
    }

    private static Bilingual whole(Column column) {
        Bounds bounds = column.bounds();
        return bounds.plain() ? COUNT : WHOLE.with(bounds.least(), bounds.most());
    }

    private static Bilingual decimal(Column column) {
        Bounds bounds = column.bounds();
        return bounds.plain()
                ? DECIMAL
                : DECIMAL_WITHIN.with(Hundredths.decimal(bounds.least()), Hundredths.decimal(bounds.most()));
    }

    /** The largest number of a column whose bounds go without saying. */
    static Bilingual most(Column column) {
        boolean hundredths = column.unit().inHundredths();
        BigDecimal most = hundredths
                ? Hundredths.decimal(column.bounds().most())
                : BigDecimal.valueOf(column.bounds().most());
        return (column.unit() == Unit.FIGURE ? FIGURE_AT_MOST : AT_MOST).with(most);
    }
}
