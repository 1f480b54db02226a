package vn.minhxet.subject;

/**
 * A grade (mức xếp loại chất lượng), from the lowest to the highest, so that {@link #compareTo} orders them
 * (366-QĐ/TW art. 11).
 */
public enum Grade implements Worded {
    NOT_COMPLETED("Không hoàn thành nhiệm vụ", "Not completed"),
    COMPLETED("Hoàn thành nhiệm vụ", "Completed"),
    GOOD("Hoàn thành tốt nhiệm vụ", "Good"),
    EXCELLENT("Hoàn thành xuất sắc nhiệm vụ", "Excellent");

    private final Words words;

    Grade(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
