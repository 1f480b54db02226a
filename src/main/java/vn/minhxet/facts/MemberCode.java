package vn.minhxet.facts;

import java.util.ArrayList;
import java.util.List;
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

    /** The grades of the quarters begin at this bit: the first in the lowest three, 0 behind the last. */
    private static final int QUARTERS = 16;

    /** All bits of four grades, as far as none stands before them. */
    private static final int ALL_QUARTERS = 0xFFF;

    private static final int ONE_QUARTER = 0b111;
    private static final int BITS_OF_A_QUARTER = 3;

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

    /** The grades of the quarters so far, at most four, in order. */
    static int packedQuarters(List<?> grades) {
        int packed = 0;
        for (int i = grades.size() - 1; i >= 0; i--) {
            packed = packed << BITS_OF_A_QUARTER | (((Grade) grades.get(i)).ordinal() + 1);
        }
        return packed << QUARTERS;
    }

    /** The codes with other grades of the quarters. */
    static int withQuarters(int codes, List<Grade> grades) {
        return (codes & ~(ALL_QUARTERS << QUARTERS)) | packedQuarters(grades);
    }

    /** The grades of the quarters so far, in order. */
    static List<Grade> quarters(int codes) {
        int packed = (codes >>> QUARTERS) & ALL_QUARTERS;
        if (packed == 0) {
            return List.of();
        }
        List<Grade> grades = new ArrayList<>(Period.QUARTERS);
        for (int rest = packed; rest != 0; rest >>>= BITS_OF_A_QUARTER) {
            grades.add(GRADES[(rest & ONE_QUARTER) - 1]);
        }
        return List.copyOf(grades);
    }

    private int unpacked(int codes) {
        return (codes >>> shift) & mask;
    }
}
