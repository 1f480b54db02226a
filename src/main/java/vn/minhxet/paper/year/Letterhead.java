package vn.minhxet.paper.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.PaperEnd;
import vn.minhxet.paper.PaperHead;
import vn.minhxet.paper.PaperLayout;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.subject.CommitteeName;

/**
 * Who issues a paper, on which day and under which number: its head and its end (phần đầu và phần ký). The clock is never
 * read: a day that is not given is left open, and the layout is then that of the day of the review. Immutable.
 */
final class Letterhead {

    private static final Bilingual DRAFT = Messages.words("paper.head.DRAFT");
    private static final Bilingual PARTY = Messages.words("paper.head.PARTY");
    private static final MessageTemplate NUMBER = Messages.template("paper.head.NUMBER", "number");
    private static final MessageTemplate NO_NUMBER = Messages.template("paper.head.NO_NUMBER", "kind");
    private static final MessageTemplate DAY = Messages.template("paper.head.DAY", "place", "day", "month", "year");
    private static final MessageTemplate NO_DAY = Messages.template("paper.head.NO_DAY", "place", "year");

    /** Room to write the place by hand. */
    private static final String NO_PLACE = "................";

    private static final MessageTemplate FOR = Messages.template("paper.end.FOR", "body");
    private static final Bilingual SECRETARY = Messages.words("paper.end.SECRETARY");
    private static final Bilingual SIGNED = Messages.words("paper.end.SIGNED");
    private static final Bilingual SIGNED_AND_SEALED = Messages.words("paper.end.SIGNED_AND_SEALED");
    private static final Bilingual RECIPIENTS = Messages.words("paper.end.RECIPIENTS");
    private static final MessageTemplate FOOT =
            Messages.template("paper.end.FOOT", "title", "version", "period", "day");

    private final YearGrading year;
    private final PaperScope scope;
    private final PaperRequest request;
    private final PaperOrigin origin;
    private final Language language;

    Letterhead(YearGrading year, PaperScope scope, PaperRequest request, PaperOrigin origin, Language language) {
        this.year = year;
        this.scope = scope;
        this.request = request;
        this.origin = origin;
        this.language = language;
    }

    PaperLayout layout() {
        return PaperLayout.on(request.date().orElse(year.period().reviewedOn()));
    }

    /**
     * The head.
     *
     * @param kind the letters of the kind of paper in its number; empty for papers without a number
     */
    PaperHead head(String kind) {
        int above = scope.population().above(scope.position());
        OrganizationRow issuer = scope.issuer();
        return new PaperHead(
                request.isIssued() || origin.settled() ? "" : DRAFT.in(language),
                above < 0
                        ? ""
                        : capitals(CommitteeName.letterhead(scope.population().organization(above))),
                capitals(CommitteeName.letterhead(issuer)),
                number(kind),
                PARTY.in(language),
                placeAndDate());
    }

    private String number(String kind) {
        if (kind.isEmpty()) {
            return request.number().map(it -> NUMBER.in(language, it)).orElse("");
        }
        return request.number().map(it -> NUMBER.in(language, it)).orElseGet(() -> NO_NUMBER.in(language, kind));
    }

    /** Days below 10 and the months 1 and 2 have a 0 before them. */
    private String placeAndDate() {
        String place = request.place().orElse(NO_PLACE);
        return request.date()
                .map(it -> DAY.in(language, place, twoDigits(it.getDayOfMonth()), month(it), it.getYear()))
                .orElseGet(() ->
                        NO_DAY.in(language, place, year.period().reviewedOn().getYear()));
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() <= 2 ? twoDigits(day.getMonthValue()) : Integer.toString(day.getMonthValue());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Recipients, and the signature of whoever issues the paper; a cell has no seal. */
    PaperEnd end(boolean form, List<Bilingual> recipients) {
        Bilingual how = scope.isCell() ? SIGNED : SIGNED_AND_SEALED;
        return new PaperEnd(
                RECIPIENTS.in(language),
                recipients.stream().map(it -> it.in(language)).toList(),
                List.of(signature(form ? how.in(language) : "")));
    }

    /** The signature of whoever issues the paper. */
    PaperEnd.Signature signature(String how) {
        String body = capitals(CommitteeName.body(scope.issuer()));
        return new PaperEnd.Signature(FOR.in(language, body), SECRETARY.in(language), how, "");
    }

    /** How members sign, who have no seal. */
    PaperEnd.Signature signature(Bilingual office) {
        return new PaperEnd.Signature("", office.in(language), SIGNED.in(language), "");
    }

    /** On what the paper rests. */
    String foot() {
        ValueFormat phrasing = new ValueFormat(language);
        String rests = FOOT.in(
                language,
                year.rulebook().title(),
                year.rulebook().version(),
                phrasing.period(year.period()),
                phrasing.day(year.period().reviewedOn()));
        String all =
                rests + ' ' + Provenance.of(year, origin.program()).onPaper().in(language);
        return origin.ledger().isEmpty() ? all : all + '\n' + origin.ledger();
    }
}
