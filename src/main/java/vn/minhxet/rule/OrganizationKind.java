package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** A kind of party organization (loại tổ chức đảng), from the cell to the province. */
public enum OrganizationKind implements Labelled {
    CELL,
    BASE_CELL,
    SECTION,
    BASE_COMMITTEE,
    UPPER_COMMITTEE,
    PROVINCE;

    private final Bilingual words = Messages.words("code.organizationKind." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
