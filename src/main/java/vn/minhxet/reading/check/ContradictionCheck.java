package vn.minhxet.reading.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * Warns of what one cell says against another: a day of remedy without a remedy, an official member still within the time
 * of probation, a grade as an official of someone who is none, a criterion under two aspects. The facts are used as they
 * stand.
 */
final class ContradictionCheck {

    /** The Charter's time of probation. */
    private static final int MONTHS_OF_PROBATION = 12;

    private static final MessageTemplate ASPECT_ROWS = Messages.template("warning.ASPECT_ROWS", "aspect", "count");

    private final TablesRead tables;
    private final @Nullable LocalDate reviewedOn;
    private final Warnings.Builder warnings;

    ContradictionCheck(TablesRead tables, @Nullable LocalDate reviewedOn, Warnings.Builder warnings) {
        this.tables = tables;
        this.reviewedOn = reviewedOn;
        this.warnings = warnings;
    }

    void check() {
        remedies();
        members();
        aspects();
    }

    private void remedies() {
        TableRows<FindingRow> rows = tables.findings();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate remediedOn = rows.row(i).remediedOn();
            if (remediedOn != null && !rows.row(i).remedied()) {
                warn(rows, i, "remedied", WarningCode.REMEDIED_ON_ONLY, DateParser.words(remediedOn));
            }
        }
    }

    private void members() {
        TableRows<MemberRow> rows = tables.members();
        int admitted = rows.table().position("admittedOn");
        long youngest = reviewedOn == null
                ? Long.MAX_VALUE
                : reviewedOn.minusMonths(MONTHS_OF_PROBATION).toEpochDay();
        boolean anyRecent = rows.extremes().anyAfter(admitted, youngest);
        int[] odd = IntStream.range(0, rows.size())
                .parallel()
                .filter(i -> isGradedOutside(rows.row(i))
                        || (anyRecent && rows.number(i, admitted) > youngest && isOfficial(rows.row(i))))
                .toArray();
        for (int i : odd) {
            member(rows, i, youngest);
        }
    }

    private void member(TableRows<MemberRow> rows, int index, long youngest) {
        MemberRow member = rows.row(index);
        Grade grade = member.officialGrade();
        if (grade != null && member.role() == Role.OUTSIDE) {
            warn(
                    rows,
                    index,
                    "officialGrade",
                    WarningCode.OFFICIAL_GRADE_OUTSIDE,
                    grade.words().insideSentence());
        }
        LocalDate admittedOn = member.admittedOn();
        if (admittedOn != null && admittedOn.toEpochDay() > youngest && isOfficial(member)) {
            warn(
                    rows,
                    index,
                    "status",
                    WarningCode.OFFICIAL_WITHIN_PROBATION,
                    DateParser.words(admittedOn),
                    MONTHS_OF_PROBATION);
        }
    }

    private static boolean isGradedOutside(MemberRow member) {
        return member.role() == Role.OUTSIDE && member.officialGrade() != null;
    }

    private static boolean isOfficial(MemberRow member) {
        return member.status() == MemberStatus.OFFICIAL;
    }

    /** Rules tell criteria of results from basic ones by the aspect in the row, not by the criterion. */
    private void aspects() {
        TableRows<AssessmentRow> rows = tables.assessments();
        Map<String, TreeMap<Aspect, Long>> aspects = rows.rows().parallelStream()
                .filter(it -> it.aspect() != null)
                .collect(Collectors.groupingBy(
                        AssessmentRow::criterion,
                        TreeMap::new,
                        Collectors.groupingBy(AssessmentRow::aspect, TreeMap::new, Collectors.counting())));
        aspects.forEach((criterion, counted) -> {
            if (counted.size() > 1) {
                long count =
                        counted.values().stream().mapToLong(Long::longValue).sum();
                warnings.add(new Warning(
                        WarningCode.CRITERION_OF_SEVERAL_ASPECTS,
                        WarningCode.CRITERION_OF_SEVERAL_ASPECTS.message(SafeText.of(criterion), words(counted)),
                        rows.table().place("aspect"),
                        null,
                        count));
            }
        });
    }

    private static Bilingual words(Map<Aspect, Long> counted) {
        return counted.entrySet().stream()
                .map(it -> ASPECT_ROWS.with(it.getKey().words().insideSentence(), it.getValue()))
                .reduce((one, other) -> new Bilingual(one.vi() + ", " + other.vi(), one.en() + ", " + other.en()))
                .orElse(Bilingual.NOTHING);
    }

    private void warn(TableRows<?> rows, int index, String column, WarningCode code, Object... values) {
        warnings.add(Warning.of(code, code.message(values), rows.warningPlace(index, column), rows.subject(index)));
    }
}
