package vn.minhxet.web.page;

import java.util.Collection;
import java.util.List;
import vn.minhxet.account.Action;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.store.CampaignRow;

/** Puts together the first page. Pure functions. */
public final class StartWriter {

    private static final MessageTemplate YEAR = Messages.template("web.start.YEAR", "year");
    private static final MessageTemplate QUARTER = Messages.template("web.start.QUARTER", "quarter", "year");
    private static final MessageTemplate RULEBOOK = Messages.template("web.start.RULEBOOK", "rulebook");
    private static final MessageTemplate DONE = Messages.template("web.start.DONE", "begun", "decided", "published");
    private static final MessageTemplate NOT_RUN = Messages.template("web.start.NOT_RUN", "campaign");

    private final Language language;
    private final Reader reader;
    private final Frame frame;

    public StartWriter(Language language, Reader reader) {
        this.language = language;
        this.reader = reader;
        this.frame = Frame.of(language, StartText.TITLE.words().in(language), Address.of("/"))
                .readBy(reader);
    }

    /** Of a server without a record. */
    public StartPage withoutRecord() {
        List<String> steps = List.of(
                frame.say(StartText.NO_RECORD_DEMO),
                frame.say(StartText.NO_RECORD_SERVE),
                frame.say(StartText.NO_RECORD_API));
        return new StartPage(frame, frame.say(StartText.NO_RECORD), steps, List.of(), new Link("", "", false));
    }

    /** Of a record with these campaigns. */
    public StartPage of(List<StartPage.Campaign> campaigns) {
        return new StartPage(
                frame,
                campaigns.isEmpty() ? frame.say(StartText.NO_CAMPAIGN) : "",
                List.of(),
                campaigns,
                reader.mayEverywhere(Action.AUDIT)
                        ? Link.to(frame.say(StartText.AUDIT), Address.of("/audit"))
                        : new Link("", "", false));
    }

    /**
     * A campaign in the list.
     *
     * @param runs how often it was graded
     * @param states of those who have taken a step
     */
    public StartPage.Campaign campaign(CampaignRow row, int runs, Collection<ResultState> states) {
        long decided = states.stream().filter(it -> it.stage().isDecided()).count();
        long published = states.stream().filter(it -> it.stage().isPublished()).count();
        String done = DONE.in(
                language,
                Numeral.whole(states.size(), language),
                Numeral.whole(decided, language),
                Numeral.whole(published, language));
        List<Bar.Share> shares = List.of(
                new Bar.Share("done", published),
                new Bar.Share("under-way", decided - published),
                new Bar.Share("waiting", states.size() - decided));
        return new StartPage.Campaign(
                Link.to(row.title(), Address.of("/campaigns/" + row.id())),
                row.quarter() == 0 ? YEAR.in(language, row.year()) : QUARTER.in(language, row.quarter(), row.year()),
                RULEBOOK.in(language, row.rulebook()),
                frame.say(row.closed() ? StartText.CLOSED : StartText.OPEN),
                row.closed(),
                runs == 0 ? NOT_RUN.in(language, row.id()) : done,
                Bar.of(shares, done));
    }
}
