package vn.minhxet.web.page;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.account.Action;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.record.year.CampaignYear;

/**
 * The campaign that a page is about (đợt mà trang nói đến): its addresses, its words, and what all its figures rest on.
 * Immutable.
 *
 * @param reader who reads the page
 */
public record CampaignScope(CampaignYear year, Language language, Reader reader) {

    private static final MessageTemplate RUN = Messages.template("web.basis.RUN", "campaign", "run", "version");
    private static final MessageTemplate RULEBOOK =
            Messages.template("web.basis.RULEBOOK", "title", "rulebook", "version");
    private static final Bilingual READ_OTHERWISE = Messages.words("web.basis.OTHERWISE");

    /** The id of the campaign. */
    public String id() {
        return year.campaign().id();
    }

    public String title() {
        return year.campaign().title();
    }

    /** The year or quarter, as a sentence begins. */
    public String period() {
        return new ValueFormat(language).periodFirst(year.grading().period());
    }

    /** The address of a page of the campaign; of the campaign itself where nothing is named. */
    public Address at(String page) {
        String base = "/campaigns/" + id();
        return Address.of(page.isEmpty() ? base : base + '/' + page);
    }

    /** Why a subject has its grade. */
    public Address why(String subject) {
        return at("why").with("subject", subject);
    }

    /** The place of an organization in the tree. */
    public Address organization(String organization) {
        return at("organizations").with("in", organization);
    }

    /** Subjects in a list. */
    public Address subjects() {
        return at("subjects");
    }

    /**
     * What is around a page of the campaign.
     *
     * @param way behind the start and the campaign
     */
    public Frame frame(String pageTitle, Address here, List<Link> way) {
        Frame bare = Frame.of(language, pageTitle + " – " + title(), here);
        List<Link> steps = new ArrayList<>();
        steps.add(Link.to(bare.say(StartText.CAMPAIGNS), Address.of("/")));
        if (!here.path().equals(at("").path())) {
            steps.add(Link.to(title(), at("")));
        }
        steps.addAll(way);
        return bare.readBy(reader)
                .within(
                        places(bare).stream()
                                .map(it -> it.markedAt(here.path()))
                                .toList(),
                        steps)
                .restingOn(basis());
    }

    /** The parts of the campaign that the reader may see. */
    private List<Link> places(Frame bare) {
        List<Link> places = new ArrayList<>();
        places.add(Link.to(bare.say(PlaceText.OVERVIEW), at("")));
        if (reader.may(Action.VIEW_RESULT)) {
            places.add(Link.to(bare.say(PlaceText.ORGANIZATIONS), at("organizations")));
            places.add(Link.to(bare.say(PlaceText.SUBJECTS), subjects()));
        }
        if (reader.mayEverywhere(Action.VIEW_RESULT)) {
            places.add(Link.to(bare.say(PlaceText.WHAT_IF), at("what-if")));
        }
        Address rulebook = Address.of("/rulebooks/" + year.grading().rulebook().id());
        places.add(Link.to(bare.say(PlaceText.RULEBOOK), rulebook.with("campaign", id())));
        if (reader.may(Action.IMPORT)) {
            places.add(Link.to(bare.say(PlaceText.IMPORT), at("import")));
        }
        return places;
    }

    private List<String> basis() {
        List<String> basis = new ArrayList<>();
        basis.add(RUN.in(language, title(), year.run().number(), year.facts().number()));
        basis.add(RULEBOOK.in(
                language,
                year.grading().rulebook().title(),
                year.grading().rulebook().id(),
                year.grading().rulebook().version()));
        basis.add(Provenance.of(year.grading()).words().in(language));
        if (!year.asRecorded()) {
            basis.add(READ_OTHERWISE.in(language));
        }
        return basis;
    }
}
