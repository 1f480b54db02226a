package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperEnd;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;
import vn.minhxet.paper.PaperText;
import vn.minhxet.subject.Result;

/**
 * The minutes of a cell's ballot, to be filled in (biên bản bỏ phiếu đề nghị xếp loại của chi bộ). The program's own proposal
 * does not stand there: members vote by what they know of each other.
 */
final class BallotMinutes {

    private static final Bilingual KIND = Messages.words("paper.ballot.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.ballot.ABOUT", "period");
    private static final MessageTemplate ONLY_CELLS = Messages.template("paper.refused.ONLY_CELLS", "organization");
    private static final List<Bilingual> OPENING = List.of(
            Messages.words("paper.ballot.WHEN_AND_WHERE"),
            Messages.words("paper.ballot.CHAIR_AND_SECRETARY"),
            Messages.words("paper.ballot.TELLERS"));
    private static final MessageTemplate PRESENT = Messages.template("paper.ballot.PRESENT", "members");
    private static final Bilingual RESULT = Messages.words("paper.ballot.RESULT");
    private static final Bilingual NOT_VOTED_ON = Messages.words("paper.ballot.NOT_VOTED_ON");
    private static final MessageTemplate WHO_AND_WHY = Messages.template("paper.ballot.WHO_AND_WHY", "name", "reasons");
    private static final Bilingual CLOSING = Messages.words("paper.ballot.CLOSING");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual PERSON = Messages.words("paper.heading.PERSON");
    private static final Bilingual OFFICE = Messages.words("paper.heading.OFFICE");
    private static final Bilingual SELF_GRADE = Messages.words("paper.heading.SELF_GRADE");
    private static final MessageTemplate VOTES = Messages.template("paper.heading.VOTES", "grade");
    private static final Bilingual PROPOSED_BY_CELL = Messages.words("paper.heading.PROPOSED_BY_CELL");
    private static final Bilingual SECRETARY_OF_MEETING = Messages.words("paper.end.SECRETARY_OF_MEETING");
    private static final Bilingual CHAIR = Messages.words("paper.end.CHAIR");

    private final PaperContext context;

    private BallotMinutes(PaperContext context) {
        this.context = context;
    }

    static Paper of(PaperContext context) {
        if (!context.scope().isCell()) {
            throw new PaperException(ONLY_CELLS.with(context.scope().issuer().name()));
        }
        return new BallotMinutes(context).write();
    }

    private Paper write() {
        List<Integer> members = context.scope().members(context.scope().position());
        List<Integer> votedOn = members.stream()
                .filter(it -> context.year().result(it) != Result.NOT_GRADED)
                .toList();
        List<PaperPart> body = new ArrayList<>();
        OPENING.forEach(it -> body.add(PaperText.of(PaperText.Style.LINE, context.say(it))));
        body.add(PaperText.of(PaperText.Style.LINE, PRESENT.in(context.language(), members.size())));
        body.add(PaperText.of(PaperText.Style.HEADING, context.say(RESULT)));
        body.add(table(votedOn));
        if (votedOn.size() < members.size()) {
            body.add(PaperText.of(PaperText.Style.HEADING, context.say(NOT_VOTED_ON)));
            members.stream()
                    .filter(it -> !votedOn.contains(it))
                    .forEach(it -> body.add(PaperText.of(PaperText.Style.ITEM, whoAndWhy(it))));
        }
        body.add(PaperText.of(PaperText.Style.LINE, context.say(CLOSING)));
        body.add(new PaperEnd(
                "",
                List.of(),
                List.of(
                        context.letterhead().signature(SECRETARY_OF_MEETING),
                        context.letterhead().signature(CHAIR))));
        return context.table(KIND, ABOUT, body, votedOn);
    }

    private String whoAndWhy(int member) {
        String why = context.words().note(context.year().grading(member)).replace("\n", "; ");
        return WHO_AND_WHY.in(context.language(), context.name(member), why);
    }

    private PaperTable table(List<Integer> members) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                new Column(context.say(PERSON), 50, Alignment.LEFT),
                new Column(context.say(OFFICE), 40, Alignment.LEFT),
                new Column(context.say(SELF_GRADE), 34, Alignment.LEFT)));
        ResultCounts.GRADES.forEach(it -> columns.add(new Column(
                VOTES.in(context.language(), ResultCounts.HEADINGS.get(it.ordinal())), 20, Alignment.CENTRE)));
        columns.add(new Column(context.say(PROPOSED_BY_CELL), 36, Alignment.LEFT));
        List<PaperTable.Row> rows = new ArrayList<>();
        for (int member : members) {
            String office = context.population().member(member).position();
            rows.add(PaperTable.Row.of(
                    (long) rows.size() + 1,
                    context.name(member),
                    office == null ? "" : office,
                    context.words().selfGrade(context.year().grading(member)),
                    "",
                    "",
                    "",
                    "",
                    ""));
        }
        return new PaperTable(columns, rows, PaperTable.USUAL_SIZE);
    }
}
