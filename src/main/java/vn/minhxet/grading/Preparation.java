package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Prepared;
import vn.minhxet.subject.Unknown;
import vn.minhxet.subject.YearFacts;

/**
 * Makes of the rows of a year what the rules look at: each subject with its own findings, levels and targets, and with
 * what it takes over from others (chuẩn bị dữ liệu). Immutable; safe for any thread.
 */
final class Preparation {

    private final YearFacts facts;
    private final Tree tree;
    private final Map<String, List<FindingYear>> findings;
    private final Map<String, List<Assessment>> assessments;
    private final Map<String, List<Indicator>> indicators;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, List<FindingYear>> arisen;

    Preparation(YearFacts facts, Tree tree) {
        this.facts = facts;
        this.tree = tree;
        this.findings = grouped(
                facts.findings().stream().map(it -> new FindingYear(it, facts.period(), false)),
                it -> it.row().subject(),
                Comparator.comparing(FindingYear::concludedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FindingYear::id));
        this.assessments =
                grouped(facts.assessments().stream(), Assessment::subject, Comparator.comparing(Assessment::criterion));
        this.indicators =
                grouped(facts.indicators().stream(), Indicator::subject, Comparator.comparing(Indicator::indicator));
        facts.members().forEach(it -> members.put(it.id(), it));
        this.arisen = byOrigin();
    }

    private static <T> Map<String, List<T>> grouped(Stream<T> rows, Function<T, String> subject, Comparator<T> order) {
        Map<String, List<T>> grouped = new HashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(subject.apply(row), id -> new ArrayList<>(2))
                .add(row));
        grouped.values().forEach(list -> list.sort(order));
        return grouped;
    }

    MemberYear member(Member row) {
        Organization led = row.leads() == null ? null : tree.organization(tree.successorOf(row.leads()));
        return new MemberYear(
                row,
                facts.period(),
                findingsOn(row.id()),
                assessments.getOrDefault(row.id(), List.of()),
                indicators.getOrDefault(row.id(), List.of()),
                led == null ? List.of() : ofCollectiveHeaded(row, led),
                led == null ? List.of() : ofThoseManaged(row, led),
                0,
                null);
    }

    OrganizationYear organization(Organization row, Subordinates subordinates, boolean best) {
        return new OrganizationYear(
                row,
                facts.period(),
                ownAndInherited(row),
                assessments.getOrDefault(row.id(), List.of()),
                ownAndAbsorbedIndicators(row),
                prepared(row, subordinates, best),
                0,
                null);
    }

    private Prepared prepared(Organization row, Subordinates subordinates, boolean best) {
        return new Prepared(
                tree.isMerged(row),
                subordinates.count(),
                subordinates.atLeastCompleted(best),
                subordinates.atLeastGood(best),
                subordinates.disciplined(best),
                ofChildren(row).toList(),
                collective(row).filter(it -> countsFor(it, row)).toList(),
                former(row));
    }

    /** Findings on the direct child organizations; those on one that was merged away are with its successor. */
    private Stream<FindingYear> ofChildren(Organization row) {
        return tree.children(row).stream().filter(it -> !tree.isMerged(it)).flatMap(it -> ownAndInherited(it).stream());
    }

    /** Findings on an organization, and on those merged into it. */
    List<FindingYear> ownAndInherited(Organization row) {
        List<FindingYear> own = findingsOn(row.id());
        List<Organization> absorbed = tree.absorbed(row);
        if (absorbed.isEmpty()) {
            return own;
        }
        List<FindingYear> all = new ArrayList<>(own);
        absorbed.forEach(it -> findingsOn(it.id())
                .forEach(finding -> all.add(new FindingYear(finding.row(), finding.period(), true))));
        return all;
    }

    List<FindingYear> findingsOn(String id) {
        return findings.getOrDefault(id, List.of());
    }

    private Stream<FindingYear> collective(Organization row) {
        return tree.collectiveOf(row).stream().flatMap(it -> findingsOn(it.id()).stream());
    }

    /** What arose in a previous unit, or has nothing to do with this one, counts there (366-QĐ/TW 11.4.1, 11.4.4). */
    private boolean countsFor(FindingYear finding, Organization row) {
        String arisenIn = finding.row().arisenIn();
        Member member = members.get(finding.row().subject());
        return arisenIn == null
                || tree.isWithin(arisenIn, row)
                || (member != null && tree.successorOf(arisenIn).equals(tree.successorOf(member.organization())));
    }

    /** Findings on a member that count for the organization in which the member sits or leads. */
    List<FindingYear> onMember(String member, Organization row) {
        return findingsOn(member).stream().filter(it -> countsFor(it, row)).toList();
    }

    private List<FindingYear> former(Organization row) {
        return arisen.getOrDefault(row.id(), List.of()).stream()
                .filter(it -> hasLeft(members.get(it.row().subject()), row))
                .toList();
    }

    private boolean hasLeft(Member member, Organization row) {
        return member != null && !row.id().equals(member.collective()) && !tree.isWithin(member.organization(), row);
    }

    /** Findings by the organization in which they arose, or into which that one was merged. */
    private Map<String, List<FindingYear>> byOrigin() {
        Map<String, List<FindingYear>> byOrigin = new HashMap<>();
        findings.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.row().arisenIn() != null)
                .forEach(
                        it -> byOrigin.computeIfAbsent(tree.successorOf(it.row().arisenIn()), id -> new ArrayList<>())
                                .add(it));
        byOrigin.values().forEach(list -> list.sort(Comparator.comparing(FindingYear::id)));
        return byOrigin;
    }

    private List<FindingYear> ofCollectiveHeaded(Member head, Organization led) {
        Stream<FindingYear> others =
                collective(led).filter(it -> !it.row().subject().equals(head.id()) && countsFor(it, led));
        return Stream.concat(ownAndInherited(led).stream(), others).toList();
    }

    private List<FindingYear> ofThoseManaged(Member head, Organization led) {
        Stream<String> people = Stream.concat(tree.membersOf(led).stream(), tree.collectiveOf(led).stream())
                .map(Member::id)
                .distinct()
                .filter(id -> !id.equals(head.id()));
        Stream<FindingYear> organizations = Stream.concat(ownAndInherited(led).stream(), ofChildren(led));
        return Stream.concat(organizations, people.flatMap(id -> onMember(id, led).stream()))
                .toList();
    }

    private List<Indicator> ownAndAbsorbedIndicators(Organization row) {
        List<Organization> absorbed = tree.absorbed(row);
        List<Indicator> own = indicators.getOrDefault(row.id(), List.of());
        if (absorbed.isEmpty()) {
            return own;
        }
        Map<String, Indicator> sums = new TreeMap<>();
        Stream.concat(
                        own.stream(),
                        absorbed.stream().flatMap(it -> indicators.getOrDefault(it.id(), List.of()).stream()))
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

    /** Whether somebody was disciplined in the year: yes, no, or null where it cannot be told. */
    Boolean disciplined(List<FindingYear> findings) {
        Boolean any = Boolean.FALSE;
        for (FindingYear finding : findings) {
            Boolean one = disciplinedInReview(finding);
            if (Boolean.TRUE.equals(one)) {
                return true;
            }
            any = one == null ? null : any;
        }
        return any;
    }

    private static Boolean disciplinedInReview(FindingYear finding) {
        Facts<?> facts = Facts.of(finding);
        boolean disciplineKnown = facts.isKnown("disciplined");
        boolean dayKnown = facts.isKnown("ofThisReview");
        boolean not = (disciplineKnown && !finding.disciplined()) || (dayKnown && !finding.ofThisReview());
        if (not) {
            return Boolean.FALSE;
        }
        return (disciplineKnown && dayKnown) ? Boolean.TRUE : null;
    }
}
