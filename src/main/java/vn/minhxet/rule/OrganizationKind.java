package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** A kind of party organization (loại tổ chức đảng), from the cell to the province. */
public enum OrganizationKind implements Labelled {
    CELL("Chi bộ trực thuộc", "Cell"),
    BASE_CELL("Chi bộ cơ sở", "Base cell"),
    SECTION("Đảng bộ bộ phận", "Section committee"),
    BASE_COMMITTEE("Đảng bộ cơ sở", "Base committee"),
    UPPER_COMMITTEE("Đảng bộ cấp trên trực tiếp cơ sở", "Upper-direct committee"),
    PROVINCE("Đảng bộ tỉnh, thành phố", "Province or city");

    private final Bilingual words;

    OrganizationKind(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
