package vn.minhxet.web.page;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The parts of a campaign, and what all its pages call alike (các mục của đợt). */
public enum PlaceText implements Labelled {
    OVERVIEW,
    ORGANIZATIONS,
    SUBJECTS,
    WHAT_IF,
    RULEBOOK,
    IMPORT,
    NAME,
    RESULT,
    POINTS,
    STATE,
    UNIT,
    KIND,
    NEXT_PAGE,
    FIRST_PAGE,
    NOBODY,
    POINTS_UNIT,
    PEOPLE_UNIT,
    ORGANIZATIONS_UNIT,
    SUBJECTS_UNIT,
    WHY;

    private final Bilingual words = Messages.words("web.place." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
