package vn.minhxet.counterfactual;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.minhxet.grading.Grading;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.SubjectYear;

/**
 * The quota as it would have met the subject once EXCELLENT by its own facts (xét tỷ lệ xuất sắc). What the others have
 * stays as it is, so that one count tells of every total. For one search on one thread.
 */
final class QuotaProbe {

    private final Grade wanted;
    private final boolean points;
    private long staysFrom = Long.MAX_VALUE;
    private @Nullable QuotaStanding lost;

    QuotaProbe(Grade wanted, boolean points) {
        this.wanted = wanted;
        this.points = points;
    }

    /**
     * Whether the quota keeps a supposed year from the wanted grade.
     *
     * @param eligible the subject, EXCELLENT before the quota
     * @param counted its grading with the quota counted
     */
    boolean keepsFrom(SubjectYear eligible, Supplier<Grading> counted) {
        long total = points ? eligible.score() : 0;
        if (total >= staysFrom) {
            return false;
        }
        return lost == null ? count(total, counted.get()) : keepsFrom(fall(lost, total));
    }

    private boolean count(long total, Grading grading) {
        if (!grading.quotaDecided()) {
            staysFrom = total;
            return false;
        }
        QuotaStanding standing = grading.quota().orElseThrow();
        lost = standing;
        return keepsFrom(standing.fall());
    }

    private static QuotaStanding.Fall fall(QuotaStanding lost, long total) {
        OptionalLong last = lost.lastTotal();
        if (last.isEmpty() || total < lost.lastCertain().orElseThrow()) {
            return QuotaStanding.Fall.MOVED;
        }
        return total <= last.getAsLong() ? QuotaStanding.Fall.TIED : QuotaStanding.Fall.STAYS;
    }

    private boolean keepsFrom(QuotaStanding.Fall fall) {
        return wanted == Grade.EXCELLENT ? fall != QuotaStanding.Fall.STAYS : fall == QuotaStanding.Fall.TIED;
    }
}
