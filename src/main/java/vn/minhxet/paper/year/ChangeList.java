package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;
import vn.minhxet.rule.Grade;

/** The list of decided results that were adjusted or cancelled (danh sách điều chỉnh, hủy kết quả): old, new, why, on which paper. */
final class ChangeList {

    private static final Bilingual LETTERS = Messages.words("paper.changes.LETTERS");
    private static final Bilingual KIND = Messages.words("paper.list.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.changes.ABOUT", "period");
    private static final Bilingual CANCELLED = Messages.words("paper.changes.CANCELLED");
    private static final Bilingual ERASED = Messages.words("record.entry.ERASED");
    private static final MessageTemplate PAPER = Messages.template("paper.value.PAPER", "number", "day");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual NAME = Messages.words("paper.heading.NAME");
    private static final Bilingual POSITION = Messages.words("paper.heading.POSITION");
    private static final Bilingual BEFORE = Messages.words("paper.heading.BEFORE_THE_CHANGE");
    private static final Bilingual AFTER = Messages.words("paper.heading.AFTER_THE_CHANGE");
    private static final Bilingual REASON = Messages.words("report.heading.REASON");
    private static final Bilingual BY_PAPER = Messages.words("paper.heading.BY_PAPER");

    private final PaperContext context;

    private ChangeList(PaperContext context) {
        this.context = context;
    }

    static Paper of(PaperContext context, List<ChangedSubject> changed) {
        return new ChangeList(context).write(changed);
    }

    private Paper write(List<ChangedSubject> changed) {
        List<PaperTable.Row> rows = new ArrayList<>();
        changed.forEach(it -> rows.add(row(rows.size() + 1, it)));
        return context.paper(
                true,
                context.request().number().isEmpty() ? "" : context.say(LETTERS),
                KIND,
                ABOUT.in(context.language(), context.period()),
                List.of(
                        new PaperTable(columns(), rows, PaperTable.USUAL_SIZE),
                        context.letterhead().end(true, List.of())),
                context.codesOf(changed.stream()
                        .map(it -> List.of(it.subject(), it.name()))
                        .toList()));
    }

    private List<Column> columns() {
        return List.of(
                new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                new Column(context.say(NAME), 40, Alignment.LEFT),
                new Column(context.say(POSITION), 38, Alignment.LEFT),
                new Column(context.say(BEFORE), 34, Alignment.LEFT),
                new Column(context.say(AFTER), 34, Alignment.LEFT),
                new Column(context.say(REASON), 58, Alignment.LEFT),
                new Column(context.say(BY_PAPER), 36, Alignment.LEFT));
    }

    private PaperTable.Row row(long number, ChangedSubject changed) {
        ValueFormat phrasing = new ValueFormat(context.language());
        return PaperTable.Row.of(
                number,
                changed.name(),
                context.positionAndUnit(changed.subject()),
                context.say(changed.before().map(Grade::words).orElse(ERASED)),
                context.say(changed.after().map(Grade::words).orElse(CANCELLED)),
                changed.reason(),
                PAPER.in(
                        context.language(),
                        changed.paper().number(),
                        phrasing.day(changed.paper().date())));
    }
}
