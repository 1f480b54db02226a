package vn.minhxet.whatif;

import vn.minhxet.subject.Worded;
import vn.minhxet.subject.Words;

/** Through what a subject comes out otherwise (nguyên nhân thay đổi). */
public enum Cause implements Worded {
    /** The rules, or the facts that they are asked of, are otherwise for the subject itself. */
    OWN("do quy tắc hoặc số liệu áp dụng cho chính đối tượng", "by what the rules say of it"),
    /** The rules say of it what they said; the quota is counted by other terms. */
    QUOTA("do cách tính tỷ lệ xuất sắc", "by the terms of the quota"),
    /** The rules and the terms of the quota are as before; its colleagues in the group come out otherwise. */
    COLLEAGUES("do kết quả của nhóm xét tỷ lệ", "because of colleagues in its quota group"),
    /** No rule of its own says otherwise by itself; what stands directly below it comes out otherwise. */
    SUBORDINATES("do kết quả của cấp dưới trực tiếp", "because of its direct subordinates");

    private final Words words;

    Cause(String vi, String en) {
        this.words = new Words(vi, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
