package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.grading.Grading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;

/** The list of proposals of seven columns (danh sách đề nghị xếp loại), cell by cell. */
final class ProposalList {

    private static final Bilingual KIND = Messages.words("paper.list.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.list.ABOUT", "period");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual NAME = Messages.words("paper.heading.NAME");
    private static final Bilingual POSITION = Messages.words("paper.heading.POSITION");
    private static final Bilingual SELF_GRADE = Messages.words("paper.heading.SELF_GRADE");
    private static final Bilingual PROPOSAL = Messages.words("paper.heading.PROPOSAL");
    private static final Bilingual GROUNDS = Messages.words("paper.heading.GROUNDS");
    private static final Bilingual NOTE = Messages.words("paper.heading.NOTE");
    private static final Bilingual ORGANIZATIONS = Messages.words("paper.list.ORGANIZATIONS");
    private static final MessageTemplate MEMBERS = Messages.template("paper.list.MEMBERS", "cell", "count");
    private static final List<Bilingual> RECIPIENTS =
            List.of(Messages.words("paper.end.TO_THE_DECIDING_COMMITTEE"), Messages.words("paper.end.FILED"));

    private final PaperContext context;
    private final List<Integer> listed = new ArrayList<>();
    private final List<PaperTable.Row> rows = new ArrayList<>();

    private ProposalList(PaperContext context) {
        this.context = context;
    }

    static Paper of(PaperContext context) {
        return new ProposalList(context).write();
    }

    private Paper write() {
        PaperScope scope = context.scope();
        List<Integer> organizations = scope.organizations();
        if (!organizations.isEmpty()) {
            rows.add(PaperTable.Row.section(context.say(ORGANIZATIONS)));
            organizations.forEach(this::row);
        }
        for (int cell : scope.cells()) {
            List<Integer> members = scope.members(cell);
            if (!members.isEmpty()) {
                rows.add(PaperTable.Row.section(MEMBERS.in(context.language(), context.name(cell), members.size())));
                members.forEach(this::row);
            }
        }
        Letterhead letterhead = context.letterhead();
        return context.table(
                KIND,
                ABOUT,
                List.of(new PaperTable(columns(), rows, PaperTable.USUAL_SIZE), letterhead.end(true, RECIPIENTS)),
                listed);
    }

    private List<Column> columns() {
        return List.of(
                new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                new Column(context.say(NAME), 36, Alignment.LEFT),
                new Column(context.say(POSITION), 34, Alignment.LEFT),
                new Column(context.say(SELF_GRADE), 33, Alignment.LEFT),
                new Column(context.say(PROPOSAL), 33, Alignment.LEFT),
                new Column(context.say(GROUNDS), 64, Alignment.LEFT),
                new Column(context.say(NOTE), 40, Alignment.LEFT));
    }

    private void row(int position) {
        Grading grading = context.year().grading(position);
        listed.add(position);
        rows.add(PaperTable.Row.of(
                (long) listed.size(),
                context.name(position),
                context.positionAndUnit(position),
                context.words().selfGrade(grading),
                context.words().proposal(grading),
                context.words().grounds(grading),
                context.words().note(grading)));
    }
}
