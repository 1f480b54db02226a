package vn.minhxet.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;

/** What competent bodies concluded in a synthetic year (kết luận). Not safe for several threads. */
final class SyntheticFindings {

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
    private final List<FindingRow> findings = new ArrayList<>();

    SyntheticFindings(long seed, Period period) {
        this.seed = seed;
        this.period = period;
    }

    List<FindingRow> findings() {
        return findings;
    }

    void on(OrganizationPlace place) {
        SeededRandom random = SeededRandom.of(seed, place.id() + " finding");
        if (random.permille(60)) {
            add(place.id(), random.oneOf(ON_ORGANIZATIONS), random, null);
        }
    }

    /** One that certainly is there, as for an organization merged in the year. */
    void shortcomingOf(String subject) {
        add(subject, FindingKind.INSPECTION_SHORTCOMING, SeededRandom.of(seed, subject + " inherited"), null);
    }

    /**
     * @param formerly an organization that the member may have come from
     */
    void on(MemberRow member, Optional<String> formerly) {
        SeededRandom random = SeededRandom.of(seed, member.id() + " finding");
        if (random.permille(10)) {
            add(member.id(), random.oneOf(ON_MEMBERS), random, formerly.orElse(null));
        }
    }

    private void add(String subject, FindingKind kind, SeededRandom random, @Nullable String formerly) {
        String number = Hierarchy.number(findings.size() + 1, 9_999);
        LocalDate concluded = period.reviewedOn().minusDays(random.between(5, 330));
        boolean discipline = kind == FindingKind.DISCIPLINE || kind == FindingKind.FORBIDDEN_ACT;
        boolean inspection = kind == FindingKind.INSPECTION_SHORTCOMING || kind == FindingKind.INSPECTION_VIOLATION;
        boolean remedied = random.permille(600);
        LocalDate due = concluded.plusDays(60);
        findings.add(new FindingRow(
                "KL-" + number,
                subject,
                kind,
                discipline ? random.oneOf(List.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING)) : null,
                concluded,
                random.permille(150) ? concluded.minusDays(700) : null,
                (discipline ? "Quyết định " : "Kết luận ") + number + " (mẫu)",
                "Ủy ban kiểm tra Mẫu",
                discipline ? random.permille(700) : null,
                random.permille(150),
                remedied,
                inspection ? due : null,
                inspection && remedied ? earlier(due.minusDays(random.between(-10, 30)), period.reviewedOn()) : null,
                random.permille(40),
                random.permille(50) ? formerly : null));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
