package vn.minhxet.subject;

/** A form of party discipline (hình thức kỷ luật), from the lightest to the heaviest. */
public enum DisciplineForm implements Worded {
    REPRIMAND("Khiển trách", "Reprimand"),
    WARNING("Cảnh cáo", "Warning"),
    DISMISSAL("Cách chức", "Dismissal"),
    EXPULSION("Khai trừ", "Expulsion"),
    DISSOLUTION("Giải tán", "Dissolution");

    private final Words words;

    DisciplineForm(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
