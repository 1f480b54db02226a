package vn.minhxet.subject;

/** Standing of a member (tư cách đảng viên): official, or on probation. */
public enum MemberStatus implements Worded {
    OFFICIAL("Đảng viên chính thức", "Official member"),
    PROBATIONARY("Đảng viên dự bị", "Probationary member");

    private final Words words;

    MemberStatus(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
