package vn.minhxet.quality;

import java.util.stream.Stream;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.Tables;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectYear;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * The findings that count in a year and of which no rule says a word, neither by a verdict nor by a note (kết luận không
 * được xét). The shipped rulebooks leave none by their rules; one of an author may, or an interpretation switched off.
 */
final class UnweighedFindings {

    private final YearGrading year;
    private final Population population;
    private final FindingRules rules;

    UnweighedFindings(YearGrading year) {
        this.year = year;
        this.population = year.population();
        this.rules = FindingRules.of(year.rulebook());
    }

    void warn(Warnings.Builder warnings) {
        warn(population.facts().findings().stream(), warnings);
    }

    /** Those on one subject. */
    void warn(String subject, Warnings.Builder warnings) {
        warn(population.facts().findings().stream().filter(it -> it.subject().equals(subject)), warnings);
    }

    private void warn(Stream<FindingRow> findings, Warnings.Builder warnings) {
        findings.filter(this::isPassedOver).forEach(it -> warnings.add(warning(it)));
    }

    private boolean isPassedOver(FindingRow row) {
        int position = population.position(row.subject());
        FindingYear finding = new FindingYear(row, population.period(), false);
        return position >= 0 && finding.ofThisReview() && isGraded(position) && !isMentioned(position, finding);
    }

    private boolean isGraded(int position) {
        return year.result(position).outcome() != Outcome.NOT_GRADED;
    }

    private boolean isMentioned(int position, FindingYear finding) {
        SubjectYear subject = population.isOrganization(position)
                ? population.organizationYear(position)
                : population.memberYear(position);
        return rules.mention(subject, finding);
    }

    private static Warning warning(FindingRow row) {
        WarningCode code = WarningCode.FINDING_UNWEIGHED;
        Object kind = row.kind() == null ? "?" : row.kind().words().insideSentence();
        return Warning.of(code, code.message(kind), Tables.FINDINGS.place(row.id(), "kind"), row.subject());
    }
}
