package vn.minhxet.rulebook;

import vn.minhxet.subject.Worded;
import vn.minhxet.subject.Words;

/** What a verdict does to the outcome, in the order of precedence of the design (tác động của quy tắc). */
public enum Effect implements Worded {
    EXCLUDE("Không thuộc diện xếp loại", "Not to be graded"),
    HOLD("Tạm dừng để thẩm tra", "To be verified first"),
    KNOCK_OUT("Thuộc trường hợp không hoàn thành nhiệm vụ", "Makes the grade not completed"),
    POINTS("Cộng, trừ điểm", "Points given or taken"),
    CEILING("Giới hạn mức xếp loại", "Limits the grade"),
    DISCRETION("Do cấp có thẩm quyền xem xét, quyết định", "Left to the competent level"),
    MISSING("Thiếu số liệu", "A figure is missing"),
    QUOTA("Tỷ lệ xếp loại xuất sắc", "Quota on excellent"),
    NOTE("Lưu ý", "Note");

    private final Words words;

    Effect(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
