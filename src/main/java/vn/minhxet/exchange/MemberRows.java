package vn.minhxet.exchange;

import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.MemberStatus;
import vn.minhxet.subject.Role;
import vn.minhxet.subject.Unknown;

/**
 * Makes the row of a member of what stands in the columns, of which it knows the order. There are millions of them, so id
 * and name go from the file to the row without becoming text. Pure functions; safe for any thread.
 */
final class MemberRows {

    private MemberRows() {}

    static Member row(RowValues values) {
        return new Member(
                values.idAndName(0, 1),
                values.text(2),
                (MemberStatus) values.object(3),
                values.day(4),
                (Role) values.object(5),
                values.text(6),
                values.text(7),
                values.isOn(8),
                values.isOn(9),
                values.whole(10, 0),
                values.whole(11, Unknown.NUMBER),
                values.whole(12, Unknown.NUMBER),
                values.whole(13, Unknown.NUMBER),
                values.whole(14, Unknown.NUMBER),
                values.whole(15, Unknown.NUMBER),
                values.whole(16, Unknown.NUMBER),
                values.whole(17, Unknown.NUMBER),
                values.whole(18, Unknown.NUMBER),
                values.whole(19, Unknown.NUMBER),
                values.whole(20, Unknown.NUMBER),
                values.whole(21, Unknown.NUMBER),
                values.whole(22, Unknown.NUMBER),
                (Grade) values.object(23),
                values.isOn(24),
                (Grade) values.object(25),
                (Grade) values.object(26));
    }
}
