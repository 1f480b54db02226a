package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** The role in which a member is graded (366-QĐ/TW annexes 3 to 5). */
public enum Role implements Labelled {
    LEADER("Lãnh đạo, quản lý", "Leader"),
    NON_LEADER("Không giữ chức vụ lãnh đạo, quản lý", "Non-leader"),
    OUTSIDE("Ngoài hệ thống chính trị", "Outside the political system");

    private final Bilingual words;

    Role(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
