package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.OrganizationKind;
import vn.minhxet.subject.Subject;
import vn.minhxet.subject.YearFacts;

/**
 * Grades a whole year: members first, then organizations from the cells up, then the quota within each group (xét xếp
 * loại cả năm). The same facts and plan give the same result in any order of rows and on any number of threads.
 * Immutable; safe for any thread.
 */
public final class Grader {

    private final Plan plan;

    public Grader(Plan plan) {
        this.plan = plan;
    }

    /** Grades every member and every organization of a year. */
    public YearGrading grade(YearFacts facts) {
        return grade(Population.of(facts));
    }

    /** Grades every member and every organization of a population. */
    public YearGrading grade(Population population) {
        return new Run(population).grade();
    }

    Grading supposing(YearGrading year, int position, UnaryOperator<Subject> otherwise) {
        return new Run(year.population()).supposing(year, position, otherwise);
    }

    private final class Run {

        private final Population population;
        private final Tree tree;
        private final Preparation preparation;
        private final Map<String, Ruled> ruled = new HashMap<>();

        Run(Population population) {
            this.population = population;
            this.tree = population.tree();
            this.preparation = population.preparation();
        }

        Grading supposing(YearGrading year, int position, UnaryOperator<Subject> otherwise) {
            Views views = year.grading(position).views();
            Subject best = otherwise.apply(views.best().withAdjustment(0).withEligibleGrade(null));
            Subject worst = views.settled()
                    ? best
                    : otherwise.apply(views.worst().withAdjustment(0).withEligibleGrade(null));
            Ruled again = rule(Views.of(best, worst));
            List<Ruled> all = new ArrayList<>();
            for (int i = 0; i < population.size(); i++) {
                Grading grading = year.grading(i);
                all.add(
                        i == position
                                ? again
                                : new Ruled(grading.views(), grading.standing(), grading.verdicts(), grading.notes()));
            }
            return finish(List.of(again), quota(all)).get(0);
        }

        YearGrading grade() {
            List<Ruled> members = rule(population.members());
            members.forEach(it -> ruled.put(it.subject().id(), it));
            List<Ruled> organizations = new ArrayList<>();
            tree.fromTheCellsUp().forEach(row -> organizations.add(rule(row)));
            List<Ruled> all = Stream.of(organizations, members)
                    .flatMap(them -> them.stream()
                            .sorted(Comparator.comparing(it -> it.subject().id())))
                    .toList();
            Map<String, QuotaStanding> quota = quota(all);
            return new YearGrading(population, plan, finish(all, quota));
        }

        private List<Ruled> rule(List<Member> rows) {
            return rows.parallelStream()
                    .map(row -> rule(Views.of(preparation.member(row))))
                    .collect(Collectors.toList());
        }

        private Ruled rule(Organization row) {
            Subordinates subordinates = subordinates(row);
            Subject best = preparation.organization(row, subordinates, true);
            Subject worst = subordinates.settled() ? best : preparation.organization(row, subordinates, false);
            Ruled result = rule(Views.of(best, worst));
            ruled.put(row.id(), result);
            return result;
        }

        private Ruled rule(Views views) {
            Plan.Verdicts verdicts = plan.verdicts(views);
            Standing standing = Weighing.weigh(verdicts.reasons());
            Views graded = verdicts.views().withEligibleGrade(standing.eligibleGrade());
            List<Reason> notes = new ArrayList<>(standing.unsettled(verdicts.reasons()));
            notes.addAll(plan.notes(graded));
            return new Ruled(graded, standing, verdicts.reasons(), List.copyOf(notes));
        }

        private Subordinates subordinates(Organization row) {
            Subordinates subordinates = new Subordinates();
            if (row.kind() == OrganizationKind.CELL || row.kind() == OrganizationKind.BASE_CELL) {
                tree.membersOf(row)
                        .forEach(it -> subordinates.add(
                                ruled.get(it.id()).standing,
                                preparation.disciplined(preparation.onMember(it.id(), row))));
            } else {
                tree.children(row)
                        .forEach(it -> subordinates.add(
                                ruled.get(it.id()).standing, preparation.disciplined(preparation.ownAndInherited(it))));
            }
            return subordinates;
        }

        private Map<String, QuotaStanding> quota(List<Ruled> all) {
            boolean points = plan.rulebook().points();
            List<Quota.Candidate> candidates = all.stream()
                    .map(it -> new Quota.Candidate(
                            it.subject(),
                            it.standing.eligibleGrade(),
                            points ? it.subject().score() : 0))
                    .toList();
            return new Quota(plan.rulebook(), tree).standings(candidates);
        }

        private List<Grading> finish(List<Ruled> all, Map<String, QuotaStanding> quota) {
            return all.stream()
                    .map(it -> new Grading(
                            it.subject(),
                            it.standing,
                            Optional.ofNullable(quota.get(it.subject().id())),
                            it.notes,
                            deciding(it.subject()),
                            it.verdicts,
                            it.views))
                    .toList();
        }

        private Optional<Organization> deciding(Subject subject) {
            return subject instanceof MemberYear member
                    ? tree.decidingOn(member.row())
                    : tree.decidingOn(tree.organization(subject.id()));
        }
    }

    /** What the rules made of one subject. */
    private record Ruled(Views views, Standing standing, List<Reason> verdicts, List<Reason> notes) {

        Subject subject() {
            return views.best();
        }
    }
}
