package vn.minhxet.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Level;

/** Random findings, assessments and indicators of one subject (kết luận, đánh giá, chỉ tiêu ngẫu nhiên). */
final class RandomRecords {

    private final Draw draw;
    private final Period period;
    private final RandomLevel temper;
    private final List<String> places;

    /**
     * @param places organizations in which something may have arisen
     */
    RandomRecords(Draw draw, Period period, RandomLevel temper, List<String> places) {
        this.draw = draw;
        this.period = period;
        this.temper = temper;
        this.places = places;
    }

    /** Mostly no finding, now and then several; with one of the forms that there are for such a subject. */
    List<FindingRow> findings(String subject, List<DisciplineForm> forms) {
        List<FindingRow> findings = new ArrayList<>();
        while (draw.chance(temper.findings()) && findings.size() < 3) {
            findings.add(finding("KL-" + subject + "-" + findings.size(), subject, forms));
        }
        return findings;
    }

    private FindingRow finding(String id, String subject, List<DisciplineForm> forms) {
        double gap = temper.gaps();
        FindingKind kind =
                draw.chance(gap / 2) ? null : draw.chance(0.4) ? FindingKind.DISCIPLINE : draw.of(FindingKind.values());
        boolean remedied = draw.chance(0.4);
        LocalDate concluded = draw.chance(gap) ? null : draw.chance(0.8) ? inYear() : beside(period.firstDay());
        LocalDate occurred = draw.chance(0.7) ? null : occurred(concluded == null ? period.reviewedOn() : concluded);
        LocalDate due = draw.ofOrNull(0.4, beside(period.reviewedOn()), beside(period.firstDay()), inYear());
        LocalDate remediedOn =
                remedied && due != null && draw.chance(0.7) ? earlier(beside(due), period.reviewedOn()) : null;
        return new FindingRow(
                id,
                subject,
                kind,
                form(kind, forms),
                concluded,
                occurred,
                draw.ofOrNull(gap, "01-QĐ/KT"),
                draw.ofOrNull(gap, "Ủy ban kiểm tra"),
                draw.chance(gap * 2) ? null : Boolean.valueOf(draw.chance(0.7)),
                draw.chance(0.3),
                remedied,
                due,
                remediedOn == null || occurred == null || !remediedOn.isBefore(occurred) ? remediedOn : occurred,
                draw.chance(0.2),
                draw.chance(0.75) ? null : draw.of(places));
    }

    private DisciplineForm form(FindingKind kind, List<DisciplineForm> forms) {
        if (kind != FindingKind.DISCIPLINE && draw.chance(0.2)) {
            return DisciplineForm.NONE;
        }
        boolean none = draw.chance(kind == FindingKind.DISCIPLINE ? temper.gaps() * 2 : 0.5);
        return none ? null : draw.of(forms);
    }

    private LocalDate occurred(LocalDate latest) {
        LocalDate day =
                draw.of(beside(period.firstDay()), inYear(), period.firstDay().minusDays(300));
        return earlier(day, latest);
    }

    private LocalDate inYear() {
        return earlier(period.firstDay().plusDays(draw.between(0, 364)), period.reviewedOn());
    }

    private LocalDate beside(LocalDate day) {
        return earlier(day.plusDays(draw.between(-1, 1)), period.reviewedOn());
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    /** Levels on a few criteria, some of them given only by some committees. */
    List<AssessmentRow> assessments(String subject) {
        List<AssessmentRow> assessments = new ArrayList<>();
        if (draw.chance(temper.gaps())) {
            return assessments;
        }
        boolean flawed = temper.flaw(draw);
        boolean strong = temper.strong(draw);
        for (String criterion : List.of("R1", "R2", "B1", "B2", "O1", "GOVERNMENT", "FRONT")) {
            if (draw.chance(criterion.length() > 2 ? 0.2 : 0.97)) {
                assessments.add(new AssessmentRow(subject, criterion, aspect(criterion), level(flawed, strong)));
            }
        }
        return assessments;
    }

    private Aspect aspect(String criterion) {
        if (draw.chance(temper.gaps() / 4)) {
            return null;
        }
        return switch (criterion.charAt(0)) {
            case 'R' -> Aspect.RESULT;
            case 'B' -> Aspect.BASIC;
            default -> Aspect.OTHER;
        };
    }

    private Level level(boolean flawed, boolean strong) {
        if (draw.chance(temper.gaps())) {
            return null;
        }
        if (flawed && draw.chance(0.4)) {
            return draw.of(Level.POOR, Level.AVERAGE, Level.GOOD, Level.GOOD);
        }
        return strong || draw.chance(0.5) ? Level.EXCELLENT : Level.GOOD;
    }

    /** Targets of the codes given, each mostly reached or nearly so. */
    List<IndicatorRow> indicators(String subject, List<String> codes) {
        List<IndicatorRow> indicators = new ArrayList<>();
        for (String code : codes) {
            if (draw.chance(0.3)) {
                indicators.add(indicator(subject, code));
            }
        }
        return indicators;
    }

    private IndicatorRow indicator(String subject, String code) {
        long target = draw.of(0L, 1_00L, 2_00L, 3_00L, 10_00L, 12_00L, 12_50L, 100_00L);
        long reached = temper.flaw(draw) ? target * draw.of(0, 30, 50, 60, 70, 80, 90, 95) / 100 : target;
        long actual = Math.max(0, reached + draw.of(-1_00, -1, 0, 0, 0, 0, 1, 1_00));
        return new IndicatorRow(
                subject,
                code,
                draw.chance(temper.gaps() / 2) ? Unknown.FIGURE : target,
                draw.chance(temper.gaps()) ? Unknown.FIGURE : actual);
    }
}
