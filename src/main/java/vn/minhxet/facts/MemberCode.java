package vn.minhxet.facts;

import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/**
 * Where one of the codes and flags of a {@link MemberRow} stands in a number: a code as its ordinal from 1, 0 where none was
 * entered; a flag as one bit. A record, whose parts the compiler at run time takes for constants, so that reading a code
 * is a shift and a mask. Ordinals never leave memory. Immutable.
 */
record MemberCode(int shift, int mask) {

    static final MemberCode STATUS = new MemberCode(0, 0b11);
    static final MemberCode ROLE = new MemberCode(2, 0b11);
    static final MemberCode OFFICIAL_GRADE = new MemberCode(4, 0b111);
    static final MemberCode SELF_GRADE = new MemberCode(7, 0b111);
    static final MemberCode PREVIOUS_GRADE = new MemberCode(10, 0b111);
    static final MemberCode EXEMPT = new MemberCode(13, 1);
    static final MemberCode SUSPENDED = new MemberCode(14, 1);
    static final MemberCode COMPLAINT_PENDING = new MemberCode(15, 1);

    private static final MemberStatus[] STATUSES = MemberStatus.values();
    private static final Role[] ROLES = Role.values();
    private static final Grade[] GRADES = Grade.values();

    int packed(@Nullable Enum<?> code) {
        return code == null ? 0 : (code.ordinal() + 1) << shift;
    }

    int packed(boolean flag) {
        return flag ? 1 << shift : 0;
    }

    boolean in(int codes) {
        return unpacked(codes) != 0;
    }

    @Nullable
    MemberStatus status(int codes) {
        int code = unpacked(codes);
        return code == 0 ? null : STATUSES[code - 1];
    }

    @Nullable
    Role role(int codes) {
        int code = unpacked(codes);
        return code == 0 ? null : ROLES[code - 1];
    }

    @Nullable
    Grade grade(int codes) {
        int code = unpacked(codes);
        return code == 0 ? null : GRADES[code - 1];
    }

    private int unpacked(int codes) {
        return (codes >>> shift) & mask;
    }
}
