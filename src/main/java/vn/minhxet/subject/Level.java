package vn.minhxet.subject;

/** A level given by people to one criterion (cấp độ đánh giá), from the lowest to the highest (124-QĐ/TW art. 11). */
public enum Level implements Worded {
    POOR("Kém", "Poor"),
    AVERAGE("Trung bình", "Average"),
    GOOD("Tốt", "Good"),
    EXCELLENT("Xuất sắc", "Excellent");

    private final Words words;

    Level(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
