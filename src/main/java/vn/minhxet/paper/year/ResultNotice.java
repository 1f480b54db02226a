package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperText;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.CommitteeName;

/**
 * The notice of a decided result to whom it concerns (thông báo kết quả xếp loại, 366-QĐ/TW art. 15): the grade, the paper, and
 * why it differs from the proposal where it does.
 */
final class ResultNotice {

    private static final Bilingual LETTERS = Messages.words("paper.notice.LETTERS");
    private static final Bilingual KIND = Messages.words("paper.notice.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.notice.ABOUT", "period");
    private static final MessageTemplate TO = Messages.template("paper.notice.TO", "name", "unit");
    private static final MessageTemplate RESULT =
            Messages.template("paper.notice.RESULT", "number", "day", "committee", "period", "name", "grade");
    private static final MessageTemplate DIFFERS = Messages.template("paper.notice.DIFFERS", "proposal", "reason");
    private static final Bilingual ANSWER = Messages.words("paper.notice.ANSWER");
    private static final List<Bilingual> RECIPIENTS =
            List.of(Messages.words("paper.end.AS_ABOVE"), Messages.words("paper.end.FILED"));

    private ResultNotice() {}

    /**
     * The notice.
     *
     * @param paper of the decision; the number and day of the notice itself are those of the request
     */
    static Paper of(PaperContext context, DecidedSubject decided, PaperReference paper) {
        ValueFormat phrasing = new ValueFormat(context.language());
        String committee = CommitteeName.of(context.scope().issuer());
        String unit = context.positionAndUnit(decided.subject());
        List<PaperPart> body = new ArrayList<>();
        body.add(PaperText.of(PaperText.Style.CENTRED, TO.in(context.language(), decided.name(), unit)));
        body.add(PaperText.of(
                PaperText.Style.BODY,
                RESULT.in(
                        context.language(),
                        paper.number(),
                        phrasing.day(paper.date()),
                        committee,
                        context.period(),
                        decided.name(),
                        decided.grade().map(Grade::words).orElse(Bilingual.NOTHING))));
        decided.reason()
                .ifPresent(it -> body.add(
                        PaperText.of(PaperText.Style.BODY, DIFFERS.in(context.language(), decided.proposal(), it))));
        body.add(PaperText.of(
                PaperText.Style.BODY,
                context.say(ANSWER) + context.letterhead().layout().end()));
        body.add(context.letterhead().end(false, RECIPIENTS));
        return context.paper(
                false,
                context.say(LETTERS),
                KIND,
                ABOUT.in(context.language(), context.period()),
                body,
                context.codesOf(List.of(List.of(decided.subject(), decided.name()))));
    }
}
