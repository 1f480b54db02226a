package vn.minhxet.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;

/**
 * One subject of a graded year in a list (đối tượng trong danh sách). Immutable.
 *
 * @param subject its id
 * @param kind of an organization, else null
 * @param organization the id of the one in which it stands, null for a root
 * @param grade null unless graded
 * @param openGrades best first; empty unless a decision is needed
 * @param score the total of points, null where it is not known or the rulebook has none
 */
public record SubjectEntry(
        String subject,
        String name,
        SubjectKind subjectKind,
        @Nullable OrganizationKind kind,
        @Nullable String organization,
        @Nullable String organizationName,
        Outcome outcome,
        @Nullable Grade grade,
        List<Grade> openGrades,
        @Nullable BigDecimal score) {

    /** The subject at a position. */
    static SubjectEntry of(YearGrading year, int position) {
        Population population = year.population();
        boolean organization = population.isOrganization(position);
        OrganizationRow above =
                population.above(position) < 0 ? null : population.organization(population.above(position));
        OptionalLong score = year.score(position);
        return new SubjectEntry(
                population.row(position).id(),
                population.row(position).name(),
                organization ? SubjectKind.ORGANIZATION : SubjectKind.MEMBER,
                organization ? population.organization(position).kind() : null,
                above == null ? null : above.id(),
                above == null ? null : above.name(),
                year.result(position).outcome(),
                year.result(position).grade().orElse(null),
                year.openGrades(position),
                score.isPresent() ? Hundredths.decimal(score.getAsLong()) : null);
    }
}
