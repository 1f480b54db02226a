package vn.minhxet.api.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScoreGroup;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.writing.ColumnCodes;

/**
 * The codes that a rulebook reads (mã chỉ tiêu, tiêu chí, nhóm, loại hình). Immutable.
 *
 * @param columns those of free columns of the facts
 * @param sheets those of the criteria of its score sheets
 */
record CodesPage(RulebookText rulebook, List<Column> columns, List<Sheet> sheets) {

    /** The codes of one column. */
    record Column(String table, String column, List<Code> codes) {}

    /**
     * One code.
     *
     * @param label null where nothing says what it is called
     */
    record Code(String code, @Nullable Bilingual label) {}

    /** One score sheet. */
    record Sheet(String sheet, Bilingual title, List<Criterion> criteria) {}

    /**
     * One criterion.
     *
     * @param group the code of the heading under which it stands, null for none
     * @param maximum as the sheet declares it
     */
    record Criterion(String code, Bilingual label, @Nullable String group, ScorePart part, BigDecimal maximum) {}

    static CodesPage of(Rulebook rulebook) {
        return new CodesPage(
                RulebookText.of(rulebook),
                ColumnCodes.of(rulebook).stream().map(CodesPage::column).toList(),
                rulebook.sheets().stream().map(CodesPage::sheet).toList());
    }

    private static Column column(ColumnCodes codes) {
        return new Column(
                codes.table(),
                codes.column(),
                codes.codes().stream()
                        .map(it -> new Code(it.code(), it.label().orElse(null)))
                        .toList());
    }

    private static Sheet sheet(ScoreSheet sheet) {
        return new Sheet(
                sheet.id(),
                sheet.title(),
                sheet.items().stream().map(CodesPage::criterion).toList());
    }

    private static Criterion criterion(ScoreItem item) {
        return new Criterion(
                item.code(),
                item.label(),
                item.group().map(ScoreGroup::code).orElse(null),
                item.part(),
                item.declared());
    }
}
