package vn.minhxet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;
import vn.minhxet.whatif.ChangeText;
import vn.minhxet.whatif.ChangesPage;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;

/**
 * A comparison as a workbook: the matrices and the quota, the committees with theirs, and a row for each who comes out otherwise. The
 * same comparison gives the same cells; a workbook also bears the time at which it was written.
 */
public final class ComparisonWorkbook implements ComparisonWriter {

    private static final Words SUMMARY = new Words("Tổng hợp", "Summary");
    private static final Words COMMITTEES = new Words("Theo cấp", "By level");
    private static final Words MATRICES = new Words("Ma trận theo cấp", "Matrices by level");
    private static final Words CHANGES = new Words("Thay đổi", "Changes");
    private static final List<Words> HEADINGS = List.of(
            new Words("Mã", "Id"),
            new Words("Tên", "Name"),
            new Words("Loại", "Kind"),
            new Words("Trước", "Before"),
            new Words("Sau", "After"),
            new Words("Nguyên nhân", "Cause"),
            new Words("Quy tắc không còn", "Rules gone"),
            new Words("Căn cứ không còn", "Clauses gone"),
            new Words("Lý do không còn", "Reasons gone"),
            new Words("Quy tắc mới", "Rules new"),
            new Words("Căn cứ mới", "Clauses new"),
            new Words("Lý do mới", "Reasons new"));

    private final Language language;

    public ComparisonWorkbook(Language language) {
        this.language = language;
    }

    @Override
    public void write(Comparison comparison, Excerpt excerpt, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Minh Xet", "1.0");
        ComparisonBlocks blocks = new ComparisonBlocks(comparison, language);
        summary(sheet(workbook, SUMMARY), comparison, blocks);
        BlockSheet committees = sheet(workbook, COMMITTEES);
        List<CommitteeChange> changed = blocks.changed(excerpt);
        committees.block(blocks.committees(excerpt, changed));
        committees.finish();
        table(workbook, MATRICES, new CommitteeMatrices(language).block(changed));
        table(workbook, CHANGES, changes(ChangesPage.of(comparison, excerpt.offset(), excerpt.limit(), language)));
        workbook.finish();
    }

    private void table(Workbook workbook, Words name, Block block) throws IOException {
        BlockSheet sheet = sheet(workbook, name);
        sheet.table(block);
        sheet.finish();
    }

    private BlockSheet sheet(Workbook workbook, Words name) {
        return new BlockSheet(workbook.newWorksheet(name.in(language)));
    }

    private void summary(BlockSheet sheet, Comparison comparison, ComparisonBlocks blocks) throws IOException {
        SuppositionWords words = new SuppositionWords(language);
        sheet.title(words.title(comparison.before()));
        words.lines(
                        comparison.before().rulebook(),
                        comparison.after().rulebook(),
                        comparison.moved(),
                        comparison.raised())
                .forEach(it -> sheet.about(it.what(), it.said()));
        sheet.free();
        for (Block block : blocks.matrices()) {
            sheet.block(block);
        }
        sheet.block(blocks.quota());
        sheet.finish();
    }

    private Block changes(ChangesPage page) {
        return new Block(
                CHANGES.in(language),
                HEADINGS.stream().map(it -> it.in(language)).toList(),
                page.items().stream().map(this::row).toList());
    }

    private List<Object> row(ChangeText it) {
        ChangeWords words = new ChangeWords(it, language);
        return List.of(
                it.subject(),
                it.name(),
                words.kind(),
                words.before(),
                words.after(),
                words.cause(),
                ChangeWords.lines(it.went(), ReasonText::rule),
                ChangeWords.lines(it.went(), ReasonText::clause),
                ChangeWords.lines(it.went(), ReasonText::message),
                ChangeWords.lines(it.came(), ReasonText::rule),
                ChangeWords.lines(it.came(), ReasonText::clause),
                ChangeWords.lines(it.came(), ReasonText::message));
    }
}
