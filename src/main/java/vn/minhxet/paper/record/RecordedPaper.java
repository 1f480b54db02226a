package vn.minhxet.paper.record;

import java.time.LocalDate;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.record.RecordEntry;

/**
 * A paper on which an organization decided something (văn bản đã ghi nhận). Immutable.
 *
 * @param organization the id of who acted; empty where the subject acted for itself
 */
record RecordedPaper(String organization, PaperReference reference) {

    private static final MessageTemplate WORDS =
            Messages.template("paper.record.PAPER", "number", "day", "organization");

    /** The paper of a step that bears one. */
    static RecordedPaper of(RecordEntry entry) {
        RecordEntry.PaperText paper = entry.paper();
        if (paper == null) {
            throw new IllegalArgumentException("no paper");
        }
        String organization = entry.actingFor();
        return new RecordedPaper(organization == null ? "" : organization, reference(paper));
    }

    static PaperReference reference(RecordEntry.PaperText paper) {
        return new PaperReference(paper.number(), LocalDate.parse(paper.date()));
    }

    /** Number, day and organization, to choose one of several. */
    Bilingual words() {
        return WORDS.with(
                reference.number(),
                new Bilingual(
                        new ValueFormat(Language.VI).day(reference.date()),
                        new ValueFormat(Language.EN).day(reference.date())),
                organization);
    }
}
