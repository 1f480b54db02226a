package vn.minhxet.oracle;

import static vn.minhxet.oracle.Truth.all;
import static vn.minhxet.oracle.Truth.is;
import static vn.minhxet.oracle.Truth.not;

import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Role;

/** 03-HD/TU of Thanh Hóa on leaders, as a secondary copy has it, on top of Quy định 366-QĐ/TW. */
final class GuidanceThanhHoa extends Regulation366 {

    GuidanceThanhHoa(Figures figures) {
        super(figures);
    }

    @Override
    public Opinion on(MemberDossier member) {
        Opinion opinion = super.on(member);
        Truth leader = is(member.row().role(), Role.LEADER);
        // disciplined: related to duty 366 says so itself, and what it leaves to the upper committee (11.4.4) stays
        // there
        opinion.notCompleted(all(
                leader,
                Found.any(
                        member.findings(), it -> all(discipline(it), not(it.dutyRelated()), not(it.ofEarlierYear())))));
        for (MemberDossier.AreaLed area : member.areasLed()) {
            // more than half of the tasks failed
            opinion.notCompleted(all(leader, area.work().failedShare().above(figures.number("failed.tasksPercent"))));
            // from 90 points on EXCELLENT asks that all be on time; otherwise GOOD
            opinion.atMost(Grade.GOOD, all(leader, area.work().someLate()));
        }
        return opinion;
    }
}
