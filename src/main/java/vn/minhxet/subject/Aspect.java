package vn.minhxet.subject;

/** What an assessed criterion is about (nhóm tiêu chí). */
public enum Aspect implements Worded {
    RESULT("Kết quả thực hiện nhiệm vụ", "Task results"),
    BASIC("Tiêu chí cơ bản", "Basic criteria"),
    OTHER("Tiêu chí khác", "Other criteria");

    private final Words words;

    Aspect(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
