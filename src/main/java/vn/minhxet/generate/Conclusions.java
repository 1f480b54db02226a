package vn.minhxet.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhxet.subject.DisciplineForm;
import vn.minhxet.subject.Finding;
import vn.minhxet.subject.FindingKind;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Period;

/** What competent bodies concluded in a synthetic year (kết luận). Not safe for several threads. */
final class Conclusions {

    private static final List<FindingKind> ON_MEMBERS = List.of(
            FindingKind.DISCIPLINE,
            FindingKind.DISCIPLINE,
            FindingKind.FORBIDDEN_ACT,
            FindingKind.INSPECTION_SHORTCOMING,
            FindingKind.INSPECTION_VIOLATION,
            FindingKind.DEGRADATION);
    private static final List<FindingKind> ON_ORGANIZATIONS = List.of(
            FindingKind.INSPECTION_SHORTCOMING,
            FindingKind.INSPECTION_SHORTCOMING,
            FindingKind.SUPERVISION_NOTE,
            FindingKind.INSPECTION_VIOLATION,
            FindingKind.DISCIPLINE);

    private final long seed;
    private final Period period;
    private final List<Finding> findings = new ArrayList<>();

    Conclusions(long seed, Period period) {
        this.seed = seed;
        this.period = period;
    }

    List<Finding> findings() {
        return findings;
    }

    void on(Place place) {
        Dice dice = Dice.of(seed, place.id() + " finding");
        if (dice.permille(60)) {
            add(place.id(), dice.oneOf(ON_ORGANIZATIONS), dice, null);
        }
    }

    /** One that certainly is there, as for an organization merged in the year. */
    void shortcomingOf(String subject) {
        add(subject, FindingKind.INSPECTION_SHORTCOMING, Dice.of(seed, subject + " inherited"), null);
    }

    /**
     * @param formerly an organization that the member may have come from
     */
    void on(Member member, Optional<String> formerly) {
        Dice dice = Dice.of(seed, member.id() + " finding");
        if (dice.permille(10)) {
            add(member.id(), dice.oneOf(ON_MEMBERS), dice, formerly.orElse(null));
        }
    }

    private void add(String subject, FindingKind kind, Dice dice, String formerly) {
        String number = Hierarchy.number(findings.size() + 1, 9_999);
        LocalDate concluded = period.reviewedOn().minusDays(dice.between(5, 330));
        boolean discipline = kind == FindingKind.DISCIPLINE || kind == FindingKind.FORBIDDEN_ACT;
        boolean inspection = kind == FindingKind.INSPECTION_SHORTCOMING || kind == FindingKind.INSPECTION_VIOLATION;
        boolean remedied = dice.permille(600);
        LocalDate due = concluded.plusDays(60);
        findings.add(new Finding(
                "KL-" + number,
                subject,
                kind,
                discipline ? dice.oneOf(List.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING)) : null,
                concluded,
                dice.permille(150) ? concluded.minusDays(700) : null,
                (discipline ? "Quyết định " : "Kết luận ") + number + " (mẫu)",
                "Ủy ban kiểm tra Mẫu",
                discipline ? dice.permille(700) : null,
                dice.permille(150),
                remedied,
                inspection ? due : null,
                inspection && remedied ? earlier(due.minusDays(dice.between(-10, 30)), period.reviewedOn()) : null,
                dice.permille(40),
                dice.permille(50) ? formerly : null));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
