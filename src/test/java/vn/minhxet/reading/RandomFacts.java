package vn.minhxet.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Level;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;

/** Facts that are valid and otherwise as odd as they may be: every value at random, and every fact unknown at times. */
public final class RandomFacts {

    private static final Period PERIOD = new Period(2025, LocalDate.of(2025, 12, 10));
    private static final Period QUARTER = new Period(2025, 4, PERIOD.reviewedOn(), LocalDate.of(2025, 9, 30));
    private static final String[] WORDS = {
        "Đảng viên",
        "Chi bộ",
        "Nguyễn",
        "Trần thị",
        "\"ngoặc\"",
        "a,b;c",
        "='1+1",
        "007",
        "1/2",
        "Ưu",
        "Ễ",
        "x",
        "😀",
        "<b>&"
    };

    private final Random random;
    private final Period period;

    public RandomFacts(long seed) {
        this.random = new Random(seed);
        this.period = random.nextInt(3) == 0 ? QUARTER : PERIOD;
    }

    public YearFacts year(int cells, int members) {
        List<OrganizationRow> organizations = new ArrayList<>();
        organizations.add(organization("P1", OrganizationKind.PROVINCE, null, List.of()));
        organizations.add(organization("DB1", OrganizationKind.BASE_COMMITTEE, "P1", List.of()));
        for (int i = 0; i < cells; i++) {
            List<String> merged = i > 0 && random.nextInt(4) == 0 ? List.of("00" + (i - 1)) : List.of();
            OrganizationKind kind = random.nextBoolean() ? OrganizationKind.CELL : OrganizationKind.BASE_CELL;
            organizations.add(organization("00" + i, kind, "DB1", merged));
        }
        List<MemberRow> people = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            people.add(member("M" + i, "00" + random.nextInt(cells)));
        }
        return new YearFacts(
                period,
                organizations,
                people,
                assessments(people),
                indicators(organizations),
                findings(people),
                scores(people),
                products(organizations),
                vn.minhxet.warning.Warnings.NONE);
    }

    private OrganizationRow organization(String id, OrganizationKind kind, String parent, List<String> merged) {
        int assigned = count(30);
        int completed = count(Math.max(0, assigned));
        int shortcomings = count(5);
        return new OrganizationRow(
                id,
                text(),
                random.nextBoolean() ? null : text(),
                kind,
                parent,
                random.nextBoolean() ? null : text(),
                random.nextBoolean() ? null : text(),
                merged,
                day(),
                count(30_00),
                count(70_00),
                assigned,
                assigned < 0 ? Unknown.NUMBER : completed,
                part(assigned < 0 ? 0 : completed),
                part(assigned < 0 ? 0 : completed),
                shortcomings,
                part(shortcomings),
                count(5),
                random.nextBoolean(),
                random.nextBoolean(),
                one(Grade.values()),
                one(Grade.values()),
                quarters());
    }

    private List<Grade> quarters() {
        List<Grade> grades = new ArrayList<>();
        int most = period.wholeYear() ? Period.QUARTERS : period.quarter() - 1;
        for (int i = random.nextInt(2 * most + 1) - most; i > 0; i--) {
            grades.add(Grade.values()[random.nextInt(4)]);
        }
        return grades;
    }

    private MemberRow member(String id, String cell) {
        int assigned = 1 + random.nextInt(30);
        int completed = random.nextInt(assigned + 1);
        int shortcomings = random.nextInt(5);
        int units = random.nextInt(9);
        return new MemberRow(
                id,
                text(),
                random.nextBoolean() ? text() : null,
                random.nextBoolean() ? "NHOM-" + random.nextInt(4) : null,
                cell,
                one(MemberStatus.values()),
                day(),
                one(Role.values()),
                random.nextInt(5) == 0 ? cell : null,
                random.nextInt(5) == 0 ? "DB1" : null,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(13),
                count(30_00),
                count(70_00),
                assigned,
                completed,
                part(completed),
                part(completed),
                shortcomings,
                part(shortcomings),
                count(5),
                count(100_00),
                units,
                part(units),
                one(Grade.values()),
                random.nextBoolean(),
                one(Grade.values()),
                one(Grade.values()),
                quarters());
    }

    private List<AssessmentRow> assessments(List<MemberRow> members) {
        List<AssessmentRow> rows = new ArrayList<>();
        for (MemberRow member : members) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(new AssessmentRow(member.id(), "TC" + i, one(Aspect.values()), one(Level.values())));
            }
        }
        return rows;
    }

    private List<IndicatorRow> indicators(List<OrganizationRow> organizations) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (OrganizationRow organization : organizations) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(new IndicatorRow(organization.id(), "CT " + i, figure(), figure()));
            }
        }
        return rows;
    }

    private List<FindingRow> findings(List<MemberRow> members) {
        List<FindingRow> rows = new ArrayList<>();
        for (int i = 0; i < members.size() / 3; i++) {
            LocalDate concludedOn = day();
            LocalDate occurredOn = concludedOn == null ? null : concludedOn.minusDays(random.nextInt(900));
            rows.add(new FindingRow(
                    "KL" + i,
                    members.get(random.nextInt(members.size())).id(),
                    one(FindingKind.values()),
                    random.nextBoolean() ? null : one(DisciplineForm.REPRIMAND, DisciplineForm.WARNING),
                    concludedOn,
                    occurredOn,
                    random.nextBoolean() ? null : text(),
                    random.nextBoolean() ? null : text(),
                    one(true, false),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    day(),
                    occurredOn == null
                            ? day()
                            : occurredOn.plusDays(
                                    random.nextInt((int) occurredOn.until(PERIOD.reviewedOn(), ChronoUnit.DAYS) + 1)),
                    random.nextBoolean(),
                    random.nextBoolean() ? null : "DB1"));
        }
        return rows;
    }

    private List<ScoreRow> scores(List<MemberRow> members) {
        List<ScoreRow> rows = new ArrayList<>();
        for (MemberRow member : members) {
            for (int i = random.nextInt(4); i > 0; i--) {
                String item = random.nextBoolean() ? "A1." + i : "B" + i + ".quality";
                rows.add(new ScoreRow(
                        member.id(), random.nextBoolean() ? null : "leader", item, mark(), mark(), one(text())));
            }
        }
        return rows;
    }

    private String mark() {
        return one(
                "0", "100", "4.5", "0.25", "33.33", "đạt", "không bảo đảm", "EXCELLENT", "Hoàn thành tốt", "007 điểm");
    }

    private List<ProductRow> products(List<OrganizationRow> organizations) {
        List<ProductRow> rows = new ArrayList<>();
        for (OrganizationRow organization : organizations) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(new ProductRow(
                        organization.id(),
                        "B" + i,
                        text(),
                        1 + random.nextInt(300),
                        figure(),
                        figure(),
                        count(100_00),
                        count(100_00),
                        count(100_00)));
            }
        }
        return rows;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        int at = random.nextInt(values.length + 1);
        return at == values.length ? null : values[at];
    }

    private int count(int most) {
        return random.nextInt(5) == 0 ? Unknown.NUMBER : random.nextInt(most + 1);
    }

    private int part(int whole) {
        return whole < 0 || random.nextInt(5) == 0 ? Unknown.NUMBER : random.nextInt(whole + 1);
    }

    private long figure() {
        long most = 1_000_000_000_000_00L;
        return switch (random.nextInt(4)) {
            case 0 -> Unknown.FIGURE;
            case 1 -> random.nextLong(0, most + 1);
            default -> random.nextLong(0, 100_00);
        };
    }

    private LocalDate day() {
        return random.nextInt(4) == 0 ? null : PERIOD.reviewedOn().minusDays(random.nextInt(20_000));
    }

    private String text() {
        StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
