package vn.minhxet.subject;

/** The role in which a member is graded (366-QĐ/TW annexes 3 to 5). */
public enum Role implements Worded {
    LEADER("Lãnh đạo, quản lý", "Leader"),
    NON_LEADER("Không giữ chức vụ lãnh đạo, quản lý", "Non-leader"),
    OUTSIDE("Ngoài hệ thống chính trị", "Outside the political system");

    private final Words words;

    Role(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
