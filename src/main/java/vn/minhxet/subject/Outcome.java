package vn.minhxet.subject;

/** What came out of grading one subject (kết quả xét xếp loại). */
public enum Outcome implements Worded {
    GRADED("Đã xếp loại", "Graded"),
    NOT_GRADED("Không thuộc diện xếp loại", "Not graded"),
    NEEDS_DECISION("Cần cấp có thẩm quyền quyết định", "Needs a decision"),
    ON_HOLD("Tạm dừng, chờ thẩm tra", "On hold");

    private final Words words;

    Outcome(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
