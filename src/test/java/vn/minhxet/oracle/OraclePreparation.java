package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.oracle.Share.Fraction;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Outcome;

/** Puts together the dossiers: what each subject takes over from others before the law is applied (chuẩn bị hồ sơ). */
final class OraclePreparation {

    private final YearFacts facts;
    private final OracleTree tree;
    private final Map<String, List<AssessmentRow>> assessments = new HashMap<>();
    private final Map<String, List<Found>> formerFindings = new HashMap<>();

    OraclePreparation(YearFacts facts, OracleTree tree) {
        this.facts = facts;
        this.tree = tree;
        facts.assessments()
                .forEach(it -> assessments
                        .computeIfAbsent(it.subject(), key -> new ArrayList<>())
                        .add(it));
        facts.members().forEach(this::collectFormer);
    }

    /** What arose in another organization than the member's present one is that organization's. */
    private void collectFormer(MemberRow member) {
        for (Found found : tree.findingsOn(member.id(), false)) {
            String origin = found.row().arisenIn() == null
                    ? null
                    : tree.standing(found.row().arisenIn());
            String collective = member.collective() == null ? null : tree.standing(member.collective());
            if (origin != null
                    && !origin.equals(collective)
                    && !tree.inside(tree.standing(member.organization()), origin)) {
                formerFindings.computeIfAbsent(origin, key -> new ArrayList<>()).add(found);
            }
        }
    }

    MemberDossier of(MemberRow row) {
        return new MemberDossier(
                row,
                facts.period(),
                Work.of(row),
                levels(row.id()),
                tree.indicatorsOf(row.id()),
                tree.findingsOn(row.id(), false),
                onCollectiveLed(row),
                underManagement(row),
                row.leads() != null && tree.complaintPending(tree.standing(row.leads())),
                areaLed(row));
    }

    /** A leader's area is also what the organization led states of itself; one merged away is its successor now. */
    private List<MemberDossier.AreaLed> areaLed(MemberRow row) {
        if (row.leads() == null) {
            return List.of();
        }
        String led = tree.standing(row.leads());
        List<Found> excuses = new ArrayList<>(tree.findingsFor(led));
        excuses.addAll(tree.findingsOn(row.id(), false));
        return List.of(new MemberDossier.AreaLed(
                Work.of(tree.organization(led)), tree.indicatorsOf(led), Found.any(excuses, Found::excuses)));
    }

    OrganizationDossier of(OrganizationRow row, Map<String, Conclusion> below) {
        return new OrganizationDossier(
                row,
                facts.period(),
                Work.of(row),
                levels(row.id()),
                tree.indicatorsOf(row.id()),
                tree.findingsFor(row.id()),
                tree.merged(row.id()),
                tree.complaintPending(row.id()),
                share(row, below, grade -> grade.compareTo(Grade.COMPLETED) >= 0),
                share(row, below, grade -> grade.compareTo(Grade.GOOD) >= 0),
                disciplinedShare(row, below),
                onChildren(row.id()),
                onCollective(row.id()),
                formerFindings.getOrDefault(row.id(), List.of()));
    }

    private OracleLevels levels(String subject) {
        return new OracleLevels(assessments.getOrDefault(subject, List.of()));
    }

    /** What one that was merged away answered for is with its successor, and not here too. */
    private List<Found> onChildren(String organization) {
        return tree.childrenOf(organization).stream()
                .filter(it -> !tree.merged(it.id()))
                .flatMap(it -> tree.findingsFor(it.id()).stream())
                .toList();
    }

    /** Findings on members of the collective, leaving out what arose elsewhere (366-QĐ/TW 11.4.1). */
    private List<Found> onCollective(String organization) {
        return tree.collectiveOf(organization).stream()
                .flatMap(it -> tree.findingsOn(it.id(), false).stream())
                .filter(it -> answersHere(it, organization))
                .toList();
    }

    /** Arisen here, below, or in the organization in which the member sits today; else it counts where it arose. */
    private boolean answersHere(Found it, String organization) {
        String origin = it.row().arisenIn();
        return origin == null
                || tree.inside(origin, organization)
                || tree.standing(origin)
                        .equals(tree.standing(tree.cellOf(it.row().subject())));
    }

    private List<Found> onCollectiveLed(MemberRow head) {
        if (head.leads() == null) {
            return List.of();
        }
        String led = tree.standing(head.leads());
        List<Found> all = new ArrayList<>(tree.findingsFor(led));
        onCollective(led).stream()
                .filter(it -> !it.row().subject().equals(head.id()))
                .forEach(all::add);
        return all;
    }

    private List<Found> underManagement(MemberRow head) {
        if (head.leads() == null) {
            return List.of();
        }
        String led = tree.standing(head.leads());
        List<Found> all = new ArrayList<>(tree.findingsFor(led));
        all.addAll(onChildren(led));
        Set<MemberRow> people = new LinkedHashSet<>(tree.sittingIn(led));
        people.addAll(tree.collectiveOf(led));
        people.stream()
                .filter(it -> !it.id().equals(head.id()))
                .forEach(it -> tree.findingsOn(it.id(), false).stream()
                        .filter(found -> answersHere(found, led))
                        .forEach(all::add));
        return all;
    }

    private List<String> subordinates(OrganizationRow row) {
        boolean cell = row.kind() == OrganizationKind.CELL || row.kind() == OrganizationKind.BASE_CELL;
        return cell
                ? tree.sittingIn(row.id()).stream().map(MemberRow::id).toList()
                : tree.childrenOf(row.id()).stream().map(OrganizationRow::id).toList();
    }

    /**
     * Whoever is graded counts in the whole and, by the grades that are still possible, in the part, or not, or one way
     * or the other. Whoever is not graded is left out. Where it is open whether somebody is graded at all, such a one counts
     * or is left out.
     */
    private Share share(OrganizationRow row, Map<String, Conclusion> below, Predicate<Grade> counts) {
        List<Set<Fraction>> each = new ArrayList<>();
        for (String subordinate : graded(row, below)) {
            Set<Fraction> ways = new HashSet<>();
            below.get(subordinate)
                    .seenFromAbove()
                    .forEach(grade -> ways.add(Share.fraction(counts.test(grade) ? 1 : 0, 1)));
            each.add(orLeftOut(below.get(subordinate), ways));
        }
        return Share.summed(each);
    }

    private Share disciplinedShare(OrganizationRow row, Map<String, Conclusion> below) {
        List<Set<Fraction>> each = new ArrayList<>();
        for (String subordinate : graded(row, below)) {
            Set<Fraction> ways = switch (disciplined(subordinate, row.id())) {
                case YES -> Set.of(Share.fraction(1, 1));
                case NO -> Set.of(Share.fraction(0, 1));
                case OPEN -> Set.of(Share.fraction(0, 1), Share.fraction(1, 1));
            };
            each.add(orLeftOut(below.get(subordinate), ways));
        }
        return Share.summed(each);
    }

    private static Set<Fraction> orLeftOut(Conclusion of, Set<Fraction> ways) {
        if (!of.perhapsLeftOut()) {
            return ways;
        }
        Set<Fraction> more = new HashSet<>(ways);
        more.add(Share.fraction(0, 0));
        return more;
    }

    private List<String> graded(OrganizationRow row, Map<String, Conclusion> below) {
        return subordinates(row).stream()
                .filter(it -> below.get(it).outcome() != Outcome.NOT_GRADED)
                .toList();
    }

    private Truth disciplined(String subject, String above) {
        List<Found> findings = tree.organization(subject) == null
                ? tree.findingsOn(subject, false).stream()
                        .filter(it -> answersHere(it, above))
                        .toList()
                : tree.findingsFor(subject);
        return Found.any(findings, it -> Truth.all(it.concludedInYear(), it.disciplined()));
    }
}
