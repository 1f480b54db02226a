package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Entries;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Levels;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.Prepared;
import vn.minhxet.subject.Unknown;
import vn.minhxet.subject.YearFacts;

/**
 * Makes of the rows of a year what the rules look at: each subject with its own findings, levels and targets, and with
 * what it takes over from others (chuẩn bị dữ liệu). For one thread, which takes others to help.
 */
final class Preparation {

    private final Period period;
    private final Roll roll;
    private final Tree tree;
    private final RowsBySubject<FindingYear> findings;
    private final RowsBySubject<Assessment> assessments;
    private final RowsBySubject<Indicator> indicators;
    private final Map<String, List<FindingYear>> arisen;

    private Preparation(YearFacts facts, Roll roll) {
        this.period = facts.period();
        this.roll = roll;
        this.tree = roll.tree();
        FindingYear[] all = facts.findings().stream()
                .map(it -> new FindingYear(it, period, false))
                .toArray(FindingYear[]::new);
        this.findings = RowsBySubject.of(
                all,
                roll,
                it -> it.row().subject(),
                Comparator.comparing(FindingYear::concludedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FindingYear::id));
        this.assessments = RowsBySubject.of(
                facts.assessments().toArray(Assessment[]::new),
                roll,
                Assessment::subject,
                Comparator.comparing(Assessment::criterion));
        this.indicators = RowsBySubject.of(
                facts.indicators().toArray(Indicator[]::new),
                roll,
                Indicator::subject,
                Comparator.comparing(Indicator::indicator));
        this.arisen = byOrigin(all);
    }

    /** All subjects of a year as the rules see them. */
    static Dossiers of(YearFacts facts, Roll roll) {
        return new Preparation(facts, roll).dossiersOfAll();
    }

    private Dossiers dossiersOfAll() {
        Dossiers all = new Dossiers(roll, period, prepareOrganizations(), dossiers());
        IntStream.range(0, roll.size()).parallel().forEach(at -> all.finish(at, disciplined(at)));
        return all;
    }

    private Dossier[] dossiers() {
        Dossier[] made = new Dossier[roll.size() - roll.organizations()];
        IntStream.range(0, made.length).parallel().forEach(at -> made[at] = dossier(at + roll.organizations()));
        return made;
    }

    private Dossier dossier(int position) {
        Member row = roll.member(position);
        if (row.leads() == null && !findings.has(position) && !assessments.has(position) && !indicators.has(position)) {
            return Dossier.EMPTY;
        }
        int led = row.leads() == null ? -1 : roll.place(tree.successorOf(row.leads()));
        Dossier dossier = new Dossier(
                entries(findings.of(position)),
                levels(position),
                indicators(indicators.of(position)),
                led < 0 ? Dossier.NO_FINDINGS : entries(ofCollectiveHeaded(position, led)),
                led < 0 ? Dossier.NO_FINDINGS : entries(ofThoseManaged(position, led)));
        return dossier.isEmpty() ? Dossier.EMPTY : dossier;
    }

    private Levels levels(int position) {
        return assessments.has(position) ? Levels.of(assessments.of(position)) : Dossier.NO_LEVELS;
    }

    private static Entries<FindingYear> entries(List<FindingYear> findings) {
        return Entries.of(FindingYear.CATALOGUE, findings);
    }

    private static Entries<Indicator> indicators(List<Indicator> indicators) {
        return Entries.of(Indicator.CATALOGUE, indicators);
    }

    private OrganizationYear[] prepareOrganizations() {
        OrganizationYear[] made = new OrganizationYear[roll.organizations()];
        IntStream.range(0, made.length).parallel().forEach(at -> made[at] = prepare(at));
        return made;
    }

    private OrganizationYear prepare(int position) {
        Organization row = roll.organization(position);
        return new OrganizationYear(
                row,
                period,
                entries(ownAndInherited(position)),
                levels(position),
                indicators(ownAndAbsorbedIndicators(position)),
                prepared(position),
                0,
                null);
    }

    private Prepared prepared(int position) {
        Organization row = roll.organization(position);
        return new Prepared(
                tree.isMerged(row),
                0,
                0,
                0,
                0,
                entries(ofChildren(position)),
                entries(ofCollective(position)),
                entries(former(row)));
    }

    /** Findings on the direct child organizations; those on one that was merged away are with its successor. */
    private List<FindingYear> ofChildren(int position) {
        List<FindingYear> all = new ArrayList<>();
        for (int place = 0; place < roll.children().size(position); place++) {
            int child = roll.children().get(position, place);
            if (!tree.isMerged(roll.organization(child))) {
                all.addAll(ownAndInherited(child));
            }
        }
        return all;
    }

    /** Findings on an organization, and on those merged into it. */
    private List<FindingYear> ownAndInherited(int position) {
        List<FindingYear> own = findings.of(position);
        List<Organization> absorbed = tree.absorbed(roll.organization(position));
        if (absorbed.isEmpty()) {
            return own;
        }
        List<FindingYear> all = new ArrayList<>(own);
        absorbed.forEach(it -> findings.of(roll.place(it.id()))
                .forEach(finding -> all.add(new FindingYear(finding.row(), finding.period(), true))));
        return all;
    }

    /** Those of some members who have findings. */
    private int[] withFindings(Buckets members, int organization) {
        int[] found = new int[members.size(organization)];
        int count = 0;
        for (int place = 0; place < found.length; place++) {
            found[count] = members.get(organization, place);
            count += findings.has(found[count]) ? 1 : 0;
        }
        return Arrays.copyOf(found, count);
    }

    /** Findings on the members of a leadership collective that count for the organization. */
    private List<FindingYear> ofCollective(int organization) {
        List<FindingYear> all = new ArrayList<>();
        for (int member : withFindings(roll.membersByCollective(), organization)) {
            all.addAll(onMember(member, roll.organization(organization)));
        }
        return all;
    }

    /** What arose in a previous unit, or has nothing to do with this one, counts there (366-QĐ/TW 11.4.1, 11.4.4). */
    private boolean countsFor(FindingYear finding, Organization row) {
        String arisenIn = finding.row().arisenIn();
        if (arisenIn == null || tree.isWithin(arisenIn, row)) {
            return true;
        }
        int member = roll.memberPosition(finding.row().subject());
        return member >= 0
                && tree.successorOf(arisenIn)
                        .equals(roll.organization(roll.above(member)).id());
    }

    /** Findings on a member that count for the organization in which the member sits or leads. */
    private List<FindingYear> onMember(int member, Organization row) {
        return findings.of(member).stream().filter(it -> countsFor(it, row)).toList();
    }

    private List<FindingYear> former(Organization row) {
        return arisen.getOrDefault(row.id(), List.of()).stream()
                .filter(it -> hasLeft(roll.memberPosition(it.row().subject()), row))
                .toList();
    }

    private boolean hasLeft(int member, Organization row) {
        return member >= 0
                && !row.id().equals(roll.member(member).collective())
                && !tree.isWithin(roll.member(member).organization(), row);
    }

    /** Findings by the organization in which they arose, or into which that one was merged. */
    private Map<String, List<FindingYear>> byOrigin(FindingYear[] all) {
        Map<String, List<FindingYear>> byOrigin = new HashMap<>();
        Stream.of(all)
                .filter(it -> it.row().arisenIn() != null)
                .forEach(
                        it -> byOrigin.computeIfAbsent(tree.successorOf(it.row().arisenIn()), id -> new ArrayList<>())
                                .add(it));
        byOrigin.values().forEach(list -> list.sort(Comparator.comparing(FindingYear::id)));
        return byOrigin;
    }

    private List<FindingYear> ofCollectiveHeaded(int head, int led) {
        List<FindingYear> all = new ArrayList<>(ownAndInherited(led));
        for (int member : withFindings(roll.membersByCollective(), led)) {
            if (member != head) {
                all.addAll(onMember(member, roll.organization(led)));
            }
        }
        return all;
    }

    private List<FindingYear> ofThoseManaged(int head, int led) {
        List<FindingYear> all = new ArrayList<>(ownAndInherited(led));
        all.addAll(ofChildren(led));
        for (int member : withFindings(roll.membersByCell(), led)) {
            if (member != head) {
                all.addAll(onMember(member, roll.organization(led)));
            }
        }
        for (int member : withFindings(roll.membersByCollective(), led)) {
            if (member != head && roll.above(member) != led) {
                all.addAll(onMember(member, roll.organization(led)));
            }
        }
        return all;
    }

    private List<Indicator> ownAndAbsorbedIndicators(int position) {
        Organization row = roll.organization(position);
        List<Organization> absorbed = tree.absorbed(row);
        List<Indicator> own = indicators.of(position);
        if (absorbed.isEmpty()) {
            return own;
        }
        Map<String, Indicator> sums = new TreeMap<>();
        Stream.concat(own.stream(), absorbed.stream().flatMap(it -> indicators.of(roll.place(it.id())).stream()))
                .map(it -> new Indicator(row.id(), it.indicator(), it.target(), it.actual()))
                .forEach(it -> sums.merge(it.indicator(), it, Preparation::sum));
        return List.copyOf(sums.values());
    }

    private static Indicator sum(Indicator one, Indicator other) {
        return new Indicator(
                one.subject(), one.indicator(), sum(one.target(), other.target()), sum(one.actual(), other.actual()));
    }

    private static long sum(long one, long other) {
        return one == Unknown.FIGURE || other == Unknown.FIGURE ? Unknown.FIGURE : Math.addExact(one, other);
    }

    private Subordinates.Disciplined disciplined(int position) {
        int above = roll.above(position);
        if (roll.isOrganization(position)) {
            return disciplined(ownAndInherited(position));
        }
        return findings.has(position) && above >= 0
                ? disciplined(onMember(position, roll.organization(above)))
                : Subordinates.Disciplined.NO;
    }

    private static Subordinates.Disciplined disciplined(List<FindingYear> findings) {
        Subordinates.Disciplined any = Subordinates.Disciplined.NO;
        for (FindingYear finding : findings) {
            Subordinates.Disciplined one = disciplinedInReview(finding);
            if (one == Subordinates.Disciplined.YES) {
                return one;
            }
            any = one == Subordinates.Disciplined.UNKNOWN ? one : any;
        }
        return any;
    }

    private static Subordinates.Disciplined disciplinedInReview(FindingYear finding) {
        Facts<?> facts = Facts.of(finding);
        boolean disciplineKnown = facts.isKnown("disciplined");
        boolean dayKnown = facts.isKnown("ofThisReview");
        boolean not = (disciplineKnown && !finding.disciplined()) || (dayKnown && !finding.ofThisReview());
        if (not) {
            return Subordinates.Disciplined.NO;
        }
        return disciplineKnown && dayKnown ? Subordinates.Disciplined.YES : Subordinates.Disciplined.UNKNOWN;
    }
}
