package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;
import vn.minhxet.paper.PaperText;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.subject.CommitteeName;
import vn.minhxet.subject.Result;

/**
 * The decision that recognizes grades, with its list (quyết định công nhận kết quả xếp loại). Only whom the organization
 * decides on stands there. Of a year that nobody has decided the grade recognized is left empty, since people give it; of a
 * record it is what was decided on the paper of that number, with the reason where it differs from the proposal.
 */
final class RecognitionDecision {

    private static final Bilingual LETTERS = Messages.words("paper.decision.LETTERS");
    private static final Bilingual KIND = Messages.words("paper.decision.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.decision.ABOUT", "period");
    private static final MessageTemplate BASIS = Messages.template("paper.decision.BASIS", "document");
    private static final MessageTemplate BASIS_OF_DAY =
            Messages.template("paper.decision.BASIS_OF_DAY", "document", "day");
    private static final Bilingual PROPOSED_BY = Messages.words("paper.decision.PROPOSED_BY");
    private static final MessageTemplate DECIDES = Messages.template("paper.decision.DECIDES", "committee");
    private static final MessageTemplate FIRST =
            Messages.template("paper.decision.FIRST", "period", "organizations", "members");
    private static final Bilingual SECOND = Messages.words("paper.decision.SECOND");
    private static final Bilingual LIST = Messages.words("paper.decision.LIST");
    private static final MessageTemplate ANNEX = Messages.template("paper.decision.ANNEX", "number");

    /** Room to write the number by hand, before and behind the letters of the kind of paper. */
    private static final String ROOM = "......";

    private static final MessageTemplate NOBODY = Messages.template("paper.refused.NOBODY_DECIDED_ON", "organization");
    private static final MessageTemplate ERASED = Messages.template("paper.decision.ERASED", "count");
    private static final MessageTemplate REASON = Messages.template("paper.decision.REASON", "reason");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual NAME = Messages.words("paper.heading.NAME");
    private static final Bilingual POSITION = Messages.words("paper.heading.POSITION");
    private static final Bilingual PROPOSAL = Messages.words("paper.heading.PROPOSAL");
    private static final Bilingual RECOGNIZED = Messages.words("paper.heading.RECOGNIZED");
    private static final List<Bilingual> RECIPIENTS = List.of(
            Messages.words("paper.end.AS_IN_THE_SECOND_ARTICLE"),
            Messages.words("paper.end.TO_THE_COMMITTEE_ABOVE"),
            Messages.words("paper.end.FILED"));

    private final PaperContext context;

    private RecognitionDecision(PaperContext context) {
        this.context = context;
    }

    static Paper of(PaperContext context) {
        return new RecognitionDecision(context).write();
    }

    /** As the record has it. */
    static Paper of(PaperContext context, List<DecidedSubject> decided, int erased) {
        return new RecognitionDecision(context).write(decided, erased);
    }

    private Paper write() {
        return write(decided(), 0);
    }

    /**
     * The paper.
     *
     * @param erased how many others stood on it whose data were erased since
     */
    private Paper write(List<DecidedSubject> decided, int erased) {
        List<PaperPart> body = new ArrayList<>();
        basis().forEach(it -> body.add(PaperText.of(PaperText.Style.BODY, it)));
        String committee = Letterhead.capitals(CommitteeName.of(context.scope().issuer()));
        body.add(PaperText.of(PaperText.Style.TITLE, DECIDES.in(context.language(), committee)));
        body.add(PaperText.of(PaperText.Style.BODY, first(decided)));
        body.add(PaperText.of(
                PaperText.Style.BODY,
                context.say(SECOND) + context.letterhead().layout().end()));
        body.add(context.letterhead().end(false, RECIPIENTS));
        body.add(new PaperPart.NewPage());
        body.add(PaperText.of(PaperText.Style.TITLE, context.say(LIST)));
        body.add(PaperText.of(
                PaperText.Style.REMARK,
                ANNEX.in(context.language(), context.request().number().orElseGet(this::noNumber))));
        body.add(table(decided));
        if (erased > 0) {
            body.add(PaperText.of(PaperText.Style.LINE, ERASED.in(context.language(), erased)));
        }
        return context.paper(
                false,
                context.say(LETTERS),
                KIND,
                ABOUT.in(context.language(), context.period()),
                body,
                context.codesOf(decided.stream()
                        .map(it -> List.of(it.subject(), it.name()))
                        .toList()));
    }

    private String noNumber() {
        return ROOM + '-' + context.say(LETTERS) + '/' + ROOM;
    }

    /** Whom the organization decides on, without those of whom there is nothing to decide. */
    private List<DecidedSubject> decided() {
        Population population = context.population();
        String issuer = context.scope().issuer().id();
        List<Integer> decided = IntStream.range(0, population.size())
                .filter(it -> population
                        .decidingOn(it)
                        .filter(one -> one.id().equals(issuer))
                        .isPresent())
                .filter(it -> context.year().result(it) != Result.NOT_GRADED)
                .boxed()
                .toList();
        if (decided.isEmpty()) {
            throw new PaperException(NOBODY.with(context.scope().issuer().name()));
        }
        return decided.stream().map(this::undecided).toList();
    }

    private DecidedSubject undecided(int position) {
        var grading = context.year().grading(position);
        return new DecidedSubject(
                context.population().row(position).id(),
                context.name(position),
                grading.grade(),
                grading.outcome(),
                Optional.empty(),
                Optional.empty());
    }

    /** The texts that were issued by then; a report in the press only shows what others do. */
    private List<String> basis() {
        List<String> all = new ArrayList<>();
        for (LegalDocument document : context.year().rulebook().documents()) {
            if (isLater(document) || document.kind().isEmpty()) {
                continue;
            }
            String cited = Citation.of(context.year().rulebook(), document.id(), context.language());
            all.add(
                    document.date() == null
                            ? BASIS.in(context.language(), cited)
                            : BASIS_OF_DAY.in(
                                    context.language(),
                                    cited,
                                    new ValueFormat(context.language()).day(document.date())));
        }
        all.add(context.say(PROPOSED_BY));
        return all;
    }

    /** No decision rests on a document that came after it. */
    private boolean isLater(LegalDocument document) {
        return document.date() != null
                && context.request().date().filter(document.date()::isAfter).isPresent();
    }

    private String first(List<DecidedSubject> decided) {
        Population population = context.population();
        long organizations = decided.stream()
                .mapToInt(it -> population.position(it.subject()))
                .filter(it -> it >= 0 && population.isOrganization(it))
                .count();
        return FIRST.in(context.language(), context.period(), organizations, decided.size() - organizations);
    }

    private PaperTable table(List<DecidedSubject> decided) {
        List<PaperTable.Row> rows = new ArrayList<>();
        for (DecidedSubject it : decided) {
            rows.add(PaperTable.Row.of(
                    (long) rows.size() + 1,
                    it.name(),
                    context.positionAndUnit(it.subject()),
                    context.say(it.proposal()),
                    recognized(it)));
        }
        return new PaperTable(
                List.of(
                        new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                        new Column(context.say(NAME), 42, Alignment.LEFT),
                        new Column(context.say(POSITION), 42, Alignment.LEFT),
                        new Column(context.say(PROPOSAL), 36, Alignment.LEFT),
                        new Column(context.say(RECOGNIZED), 33, Alignment.LEFT)),
                rows,
                PaperTable.USUAL_SIZE);
    }

    private String recognized(DecidedSubject it) {
        String grade = it.grade().map(Grade::words).map(context::say).orElse("");
        return it.reason()
                .map(why -> grade + '\n' + REASON.in(context.language(), why))
                .orElse(grade);
    }
}
