package vn.minhxet.record.quarter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rule.Grade;

/**
 * The facts of a year with the published grades of its quarters (xếp loại các quý đưa vào dữ liệu năm), and what became of
 * each: no grade is put in, left out or replaced without a word. Immutable.
 *
 * @param facts of the year, with the grades of the quarters by id
 * @param quarters what was put in, in order of quarter
 * @param given who has got grades of quarters
 * @param replaced of these, whose grades of quarters were entered otherwise before
 * @param kept whose grades of quarters were entered before and stay, since no quarter has any of theirs
 * @param without who has no grade of any quarter
 * @param notInYear who has a grade of a quarter and is not in the facts of the year
 */
public record QuarterGrades(
        YearFacts facts,
        List<QuarterResults> quarters,
        List<String> given,
        List<String> replaced,
        List<String> kept,
        List<String> without,
        List<String> notInYear) {

    public QuarterGrades {
        quarters = List.copyOf(quarters);
        given = List.copyOf(given);
        replaced = List.copyOf(replaced);
        kept = List.copyOf(kept);
        without = List.copyOf(without);
        notInYear = List.copyOf(notInYear);
    }

    /** Puts the grades of the quarters into the facts of their year; in any order, each quarter once. */
    public static QuarterGrades of(YearFacts year, List<QuarterResults> quarters) {
        List<QuarterResults> ordered = quarters.stream()
                .sorted(Comparator.comparingInt(QuarterResults::quarter))
                .toList();
        return new Draft(year, ordered).done();
    }

    /** While they are put in. For one thread. */
    private static final class Draft {

        private final YearFacts year;
        private final List<QuarterResults> quarters;
        private final Map<String, List<Grade>> grades = new TreeMap<>();
        private final List<String> given = new ArrayList<>();
        private final List<String> replaced = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
        private final List<String> without = new ArrayList<>();

        Draft(YearFacts year, List<QuarterResults> quarters) {
            this.year = year;
            this.quarters = quarters;
            quarters.forEach(quarter -> quarter.published()
                    .forEach((subject, grade) -> grades.computeIfAbsent(subject, any -> new ArrayList<>())
                            .add(grade)));
        }

        QuarterGrades done() {
            List<OrganizationRow> organizations = year.organizations().stream()
                    .map(it -> isGiven(it) ? it.withQuarterGrades(grades(it)) : it)
                    .toList();
            List<MemberRow> members = new ArrayList<>();
            year.members().forEach(it -> members.add(isGiven(it) ? it.withQuarterGrades(grades(it)) : it));
            Set<String> known = new HashSet<>();
            organizations.forEach(it -> known.add(it.id()));
            members.forEach(it -> known.add(it.id()));
            YearFacts facts = new YearFacts(
                    year.period(),
                    organizations,
                    members,
                    year.assessments(),
                    year.indicators(),
                    year.findings(),
                    year.scores(),
                    year.products(),
                    year.warnings());
            List<String> notInYear =
                    grades.keySet().stream().filter(it -> !known.contains(it)).toList();
            return new QuarterGrades(facts, quarters, given, replaced, kept, without, notInYear);
        }

        private List<Grade> grades(SubjectRow row) {
            return Objects.requireNonNull(grades.get(row.id()));
        }

        /** Whether some quarter has a grade of the row; notes what becomes of the row. */
        private boolean isGiven(SubjectRow row) {
            List<Grade> before = row.quarterGrades();
            List<Grade> now = grades.get(row.id());
            if (now == null) {
                (before.isEmpty() ? without : kept).add(row.id());
                return false;
            }
            given.add(row.id());
            if (!before.isEmpty() && !before.equals(now)) {
                replaced.add(row.id());
            }
            return true;
        }
    }
}
