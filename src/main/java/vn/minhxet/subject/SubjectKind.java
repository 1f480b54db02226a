package vn.minhxet.subject;

/** Whether a subject is an organization (tổ chức đảng) or a member (đảng viên). */
public enum SubjectKind implements Worded {
    ORGANIZATION("Tổ chức đảng", "Organization"),
    MEMBER("Đảng viên", "Member");

    private final Words words;

    SubjectKind(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
