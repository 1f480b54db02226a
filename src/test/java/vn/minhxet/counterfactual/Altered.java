package vn.minhxet.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.population.Population;

/** The facts of a year had something been otherwise, written into the rows as if it had been entered so. */
final class Altered {

    private Altered() {}

    static YearFacts by(List<Change> changes, String subject, YearFacts facts) {
        YearFacts altered = facts;
        for (Change change : changes) {
            altered = change.indicator() == null ? row(change, subject, altered) : indicator(change, subject, altered);
        }
        return altered;
    }

    private static YearFacts row(Change change, String named, YearFacts facts) {
        int number = Math.toIntExact(change.to());
        boolean ofLed = change.fact().startsWith("led");
        String subject = ofLed ? led(named, facts) : named;
        String column = ofLed
                ? change.fact().substring(3, 4).toLowerCase(Locale.ROOT)
                        + change.fact().substring(4)
                : change.fact();
        List<OrganizationRow> organizations = facts.organizations().stream()
                .map(it -> it.id().equals(subject) ? it.with(column, number) : it)
                .toList();
        List<MemberRow> members = facts.members().stream()
                .map(it -> it.id().equals(subject) ? it.with(column, number) : it)
                .toList();
        return new YearFacts(
                facts.period(), organizations, members, facts.assessments(), facts.indicators(), facts.findings());
    }

    private static String led(String head, YearFacts facts) {
        Population population = Population.of(facts);
        return population
                .organization(population.headedBy(population.position(head)))
                .id();
    }

    /** Of a merged organization's figures one is raised by the whole difference: they are added up. */
    private static YearFacts indicator(Change change, String subject, YearFacts facts) {
        List<String> whose = new ArrayList<>(List.of(subject));
        for (int i = 0; i < whose.size(); i++) {
            String at = whose.get(i);
            facts.organizations().stream()
                    .filter(it -> it.id().equals(at))
                    .forEach(it -> whose.addAll(it.predecessors()));
        }
        List<IndicatorRow> indicators = new ArrayList<>(facts.indicators());
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorRow it = indicators.get(i);
            if (whose.contains(it.subject()) && it.indicator().equals(change.indicator())) {
                long actual = it.actual() + change.to() - change.from();
                indicators.set(i, new IndicatorRow(it.subject(), it.indicator(), it.target(), actual));
                break;
            }
        }
        return new YearFacts(
                facts.period(),
                facts.organizations(),
                facts.members(),
                facts.assessments(),
                indicators,
                facts.findings());
    }
}
