package vn.minhxet.quality;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.RowValues;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.SafeText;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Role;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * The heads whose own row says otherwise of the area led than the row of the organization led does (số liệu của người đứng
 * đầu khác số liệu của tổ chức). An empty cell contradicts nothing.
 */
final class HeadFigures {

    /** What both rows say of the area led. */
    private static final List<String> OF_AREA =
            List.of("tasksAssigned", "tasksCompleted", "tasksOnTime", "tasksExceeded", "targetsMissed");

    private static final MessageTemplate FIGURES = Messages.template("warning.HEAD_FIGURES", "column", "own", "other");

    private final Population population;

    HeadFigures(Population population) {
        this.population = population;
    }

    void warn(Warnings.Builder warnings) {
        IntStream.range(population.organizations(), population.size())
                .parallel()
                .filter(it -> population.headedBy(it) >= 0)
                .boxed()
                .flatMap(this::warnings)
                .toList()
                .forEach(warnings::add);
    }

    /** That of one subject. */
    void warn(String subject, Warnings.Builder warnings) {
        int position = population.position(subject);
        if (position >= 0 && population.headedBy(position) >= 0) {
            warnings(position).forEach(warnings::add);
        }
    }

    private Stream<Warning> warnings(int position) {
        MemberRow head = population.member(position);
        OrganizationRow led = population.organization(population.headedBy(position));
        List<String> differing = head.role() == Role.LEADER
                ? OF_AREA.stream().filter(it -> differs(head, led, it)).toList()
                : List.of();
        return differing.stream()
                .map(it -> figures(head, led, it))
                .reduce((one, other) -> new Bilingual(one.vi() + "; " + other.vi(), one.en() + "; " + other.en()))
                .map(it -> warning(head, led, differing.get(0), it))
                .stream();
    }

    private static Warning warning(MemberRow head, OrganizationRow led, String column, Bilingual figures) {
        WarningCode code = WarningCode.HEAD_FIGURES_DIFFER;
        return Warning.of(
                code, code.message(SafeText.of(led.id()), figures), Tables.MEMBERS.place(head.id(), column), head.id());
    }

    private static boolean differs(MemberRow head, OrganizationRow led, String column) {
        long own = own(head, column);
        long other = other(led, column);
        return own != RowValues.NONE && other != RowValues.NONE && own != other;
    }

    private static Bilingual figures(MemberRow head, OrganizationRow led, String column) {
        return FIGURES.with(
                Tables.MEMBERS.column(column).heading().insideSentence(), own(head, column), other(led, column));
    }

    private static long own(MemberRow head, String column) {
        return Tables.MEMBERS.number(head, Tables.MEMBERS.position(column));
    }

    private static long other(OrganizationRow led, String column) {
        return Tables.ORGANIZATIONS.number(led, Tables.ORGANIZATIONS.position(column));
    }
}
