package vn.minhxet.web.page.campaign;

import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.record.RecordFinding;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.Moment;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.Reader;
import vn.minhxet.web.page.StartText;

/** Puts together the audit page. Pure functions. */
public final class AuditWriter {

    private static final Link NOWHERE = new Link("", "", false);
    private static final String AUDIT = "/audit";

    private final Language language;
    private final Reader reader;
    private final Address here;

    /**
     * @param here the address of the page
     */
    public AuditWriter(Language language, Reader reader, Address here) {
        this.language = language;
        this.reader = reader;
        this.here = here;
    }

    /**
     * The page.
     *
     * @param entries newest first
     * @param findings what a check found; empty where none was asked for
     * @param checkpoint the signed state of the ledger
     */
    public AuditPage write(List<HistoryEntry> entries, Optional<List<RecordFinding>> findings, String checkpoint) {
        Frame frame = Frame.of(language, say(AuditText.TITLE), here)
                .readBy(reader)
                .within(List.of(), List.of(Link.to(say(StartText.CAMPAIGNS), Address.of("/"))));
        long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).index();
        return new AuditPage(
                frame,
                Link.to(say(AuditText.CHECK), Address.of(AUDIT + "/check")),
                findings.isPresent(),
                findings.orElse(List.of()).stream()
                        .map(it -> it.words().in(language))
                        .toList(),
                entries.stream().map(this::entry).toList(),
                last == 0
                        ? NOWHERE
                        : Link.to(say(AuditText.OLDER), Address.of(AUDIT).with("before", String.valueOf(last))),
                here.parameters().containsKey("before") ? Link.to(say(AuditText.NEWEST), Address.of(AUDIT)) : NOWHERE,
                checkpoint);
    }

    private String say(Labelled text) {
        return text.words().in(language);
    }

    private AuditPage.Entry entry(HistoryEntry it) {
        return new AuditPage.Entry(
                Numeral.whole(it.index(), language),
                Moment.of(it.entry().at(), language),
                it.sentence().in(language));
    }
}
