package vn.minhxet.paper.year;

import java.time.LocalDate;
import java.util.Optional;
import vn.minhxet.campaign.PaperReference;

/**
 * Which paper somebody wants (yêu cầu lập giấy tờ). Immutable.
 *
 * @param in the id of the organization that issues it and below which it counts; empty for the only root
 * @param subject the id of whom it concerns, for papers of one
 * @param date of the paper; empty leaves room for it
 * @param number of the paper; empty leaves room for it
 * @param place where it is issued; empty leaves room for it
 */
public record PaperRequest(
        PaperKind kind,
        Optional<String> in,
        Optional<String> subject,
        Optional<LocalDate> date,
        Optional<String> number,
        Optional<String> place) {

    public static PaperRequest of(PaperKind kind) {
        return new PaperRequest(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same of one subject. */
    public PaperRequest of(String id) {
        return new PaperRequest(kind, in, Optional.of(id), date, number, place);
    }

    /** The same, issued by an organization. */
    public PaperRequest issuedBy(String organization) {
        return new PaperRequest(kind, Optional.of(organization), subject, date, number, place);
    }

    /** The same with the number and the day of a paper that is recorded; without one both are left open. */
    public PaperRequest numbered(Optional<PaperReference> paper) {
        return new PaperRequest(
                kind, in, subject, paper.map(PaperReference::date), paper.map(PaperReference::number), place);
    }

    /** Whether it bears its number and its day, as only what was decided does. */
    boolean isIssued() {
        return date.isPresent() && number.isPresent();
    }
}
