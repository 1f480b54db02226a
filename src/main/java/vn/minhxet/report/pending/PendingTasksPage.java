package vn.minhxet.report.pending;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.TextPage;
import vn.minhxet.report.text.TextWidth;
import vn.minhxet.selection.Selection;

/** The pending tasks as text for a terminal or for print: under each name what it has to do, and for whom. */
public final class PendingTasksPage {

    private static final MessageTemplate TITLE =
            Messages.template("report.pending.TITLE", "count", "rulebook", "version", "period", "day");
    private static final MessageTemplate TASK = Messages.template("report.pending.TASK", "kind", "what", "subjects");
    private static final Bilingual NOTHING = Messages.words("report.pending.NOTHING");

    /** More names than this are no help on a page; the workbook has all. */
    private static final int MOST_NAMED = 5;

    private final Language language;
    private final Selection selection;
    private final int width;

    /**
     * The page.
     *
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public PendingTasksPage(Language language, Selection selection, int width) {
        this.width = width;
        this.language = language;
        this.selection = selection;
    }

    /** Writes the page and leaves the stream open. */
    public void write(YearGrading year, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String line : lines(year)) {
            text.write(line);
            text.write('\n');
        }
        text.flush();
    }

    private List<String> lines(YearGrading year) {
        PendingTasks tasks = PendingTasks.of(year, selection, language);
        ValueFormat phrasing = new ValueFormat(language);
        TextPage page = new TextPage(language, false, width);
        page.wrap(
                "",
                "",
                TITLE.in(
                        language,
                        tasks.waiting(),
                        year.rulebook().id(),
                        year.rulebook().version(),
                        phrasing.period(year.period()),
                        phrasing.day(year.period().reviewedOn())));
        if (tasks.tasks().isEmpty()) {
            page.add(NOTHING.in(language));
        }
        String who = "";
        for (PendingTask task : tasks.tasks()) {
            if (!task.who().equals(who)) {
                who = task.who();
                page.title(Bilingual.same(who));
            }
            page.wrap("  - ", "    ", sentence(task, phrasing));
        }
        return page.lines();
    }

    private String sentence(PendingTask task, ValueFormat phrasing) {
        List<String> first = task.subjects().stream().limit(MOST_NAMED).toList();
        return TASK.in(
                language,
                task.kind().words().in(language),
                task.what(),
                phrasing.andOthers(first, task.subjects().size()));
    }
}
