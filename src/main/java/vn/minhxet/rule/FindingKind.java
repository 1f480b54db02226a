package vn.minhxet.rule;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;

/** What a finding (kết luận) by a competent body is about. */
public enum FindingKind implements Labelled {
    DISCIPLINE("Kỷ luật", "Discipline"),
    DEGRADATION("Suy thoái, tự diễn biến, tự chuyển hóa", "Degradation"),
    DISUNITY("Mất đoàn kết", "Disunity"),
    PERSONNEL_WRONGDOING("Sai phạm trong công tác cán bộ", "Wrongdoing in personnel work"),
    FORBIDDEN_ACT(
            "Vi phạm điều đảng viên không được làm, trách nhiệm nêu gương",
            "Forbidden act or breach of example-setting"),
    CORRUPTION("Tham nhũng, lãng phí, tiêu cực", "Corruption, waste or negativity"),
    INSPECTION_SHORTCOMING("Khuyết điểm qua kiểm tra, giám sát", "Shortcoming found by inspection"),
    INSPECTION_VIOLATION("Vi phạm qua kiểm tra", "Violation found by inspection"),
    SUPERVISION_NOTE("Nhận xét qua giám sát", "Supervision note");

    private final Bilingual words;

    FindingKind(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
