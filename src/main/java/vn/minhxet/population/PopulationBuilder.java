package vn.minhxet.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.subject.AssessmentList;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.FromOthers;
import vn.minhxet.subject.HeadedCollective;
import vn.minhxet.subject.KnownList;
import vn.minhxet.subject.OrganizationLed;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.RowSchemas;

/**
 * Makes of the rows of a year what the rules look at: each subject with its own findings, levels and targets, and with
 * what it takes over from others (chuẩn bị dữ liệu). For one thread, which takes others to help.
 */
final class PopulationBuilder {

    private static final int[] NOBODY = {};

    private final Period period;
    private final Roster roster;
    private final OrganizationTree tree;
    private final RowsBySubject<FindingYear> findings;
    private final RowsBySubject<AssessmentRow> assessments;
    private final RowsBySubject<IndicatorRow> indicators;
    private final Map<Integer, List<FindingYear>> arisen;
    private final Map<Integer, LedFindings> headed = new ConcurrentHashMap<>();
    private final Map<Integer, LedFindings> managed = new ConcurrentHashMap<>();
    private final Map<Integer, HeadedCollective> collectives = new ConcurrentHashMap<>();

    private PopulationBuilder(YearFacts facts, Roster roster) {
        this.period = facts.period();
        this.roster = roster;
        this.tree = roster.tree();
        FindingYear[] all = facts.findings().stream()
                .map(it -> new FindingYear(it, period, false))
                .toArray(FindingYear[]::new);
        this.findings = RowsBySubject.of(
                all,
                roster,
                it -> it.row().subject(),
                Comparator.comparing(FindingYear::concludedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FindingYear::id));
        this.assessments = RowsBySubject.of(
                facts.assessments().toArray(AssessmentRow[]::new),
                roster,
                AssessmentRow::subject,
                Comparator.comparing(AssessmentRow::criterion));
        this.indicators = RowsBySubject.of(
                facts.indicators().toArray(IndicatorRow[]::new),
                roster,
                IndicatorRow::subject,
                Comparator.comparing(IndicatorRow::indicator));
        this.arisen = byOrigin(all);
    }

    /** All subjects of a year as the rules see them. */
    static PreparedSubjects of(YearFacts facts, Roster roster) {
        return new PopulationBuilder(facts, roster).dossiersOfAll();
    }

    private PreparedSubjects dossiersOfAll() {
        PreparedSubjects all = new PreparedSubjects(roster, period, prepareOrganizations(), dossiers());
        IntStream.range(0, roster.size()).parallel().forEach(at -> all.finish(at, disciplined(at)));
        return all;
    }

    private MemberRecords[] dossiers() {
        MemberRecords[] made = new MemberRecords[roster.size() - roster.organizations()];
        IntStream.range(0, made.length).parallel().forEach(at -> made[at] = records(at + roster.organizations()));
        return made;
    }

    private MemberRecords records(int position) {
        MemberRow row = roster.member(position);
        if (row.leads() == null && !findings.has(position) && !assessments.has(position) && !indicators.has(position)) {
            return MemberRecords.EMPTY;
        }
        int led = roster.headedBy(position);
        MemberRecords records = new MemberRecords(
                entries(findings.of(position)),
                levels(position),
                indicators(indicators.of(position)),
                led < 0
                        ? MemberRecords.NO_FINDINGS
                        : headed.computeIfAbsent(led, this::ofCollectiveHeaded).without(position),
                led < 0
                        ? MemberRecords.NO_FINDINGS
                        : managed.computeIfAbsent(led, this::ofThoseManaged).without(position),
                led < 0 ? HeadedCollective.NONE : collectives.computeIfAbsent(led, this::collective));
        return records.isEmpty() ? MemberRecords.EMPTY : records;
    }

    /** How the collective of an organization stands: one object for all who head it. */
    private HeadedCollective collective(int organization) {
        boolean excused = ownAndInherited(organization).stream().anyMatch(FindingYear::excusesThisYear);
        return new HeadedCollective(
                isComplaintPending(organization),
                false,
                new OrganizationLed(
                        roster.organization(organization), ownAndAbsorbedIndicators(organization), excused));
    }

    private boolean isComplaintPending(int organization) {
        return roster.organization(organization).complaintPending() || isComplaintInherited(organization);
    }

    private boolean isComplaintInherited(int organization) {
        return Arrays.stream(absorbed(organization))
                .anyMatch(it -> roster.organization(it).complaintPending());
    }

    private AssessmentList levels(int position) {
        return assessments.has(position) ? AssessmentList.of(assessments.of(position)) : MemberRecords.NO_LEVELS;
    }

    private static KnownList<FindingYear> entries(List<FindingYear> findings) {
        return KnownList.of(FindingYear.SCHEMA, findings);
    }

    private static KnownList<IndicatorRow> indicators(List<IndicatorRow> indicators) {
        return KnownList.of(RowSchemas.INDICATOR, indicators);
    }

    private OrganizationYear[] prepareOrganizations() {
        OrganizationYear[] made = new OrganizationYear[roster.organizations()];
        IntStream.range(0, made.length).parallel().forEach(at -> made[at] = prepare(at));
        return made;
    }

    private OrganizationYear prepare(int position) {
        OrganizationRow row = roster.organization(position);
        return new OrganizationYear(
                row,
                period,
                entries(ownAndInherited(position)),
                levels(position),
                indicators(ownAndAbsorbedIndicators(position)),
                prepared(position),
                null,
                0,
                null);
    }

    private FromOthers prepared(int position) {
        return new FromOthers(
                tree.isMerged(position),
                isComplaintInherited(position),
                0,
                0,
                0,
                0,
                entries(ofChildren(position)),
                entries(ofCollective(position)),
                entries(former(position)));
    }

    /** Findings on the direct child organizations; those on one that was merged away are with its successor. */
    private List<FindingYear> ofChildren(int position) {
        List<FindingYear> all = new ArrayList<>();
        for (int place = 0; place < roster.children().size(position); place++) {
            int child = roster.children().get(position, place);
            if (!tree.isMerged(child)) {
                all.addAll(ownAndInherited(child));
            }
        }
        return all;
    }

    /** Findings on an organization, and on those merged into it. */
    private List<FindingYear> ownAndInherited(int position) {
        List<FindingYear> own = findings.of(position);
        int[] absorbed = absorbed(position);
        if (absorbed.length == 0) {
            return own;
        }
        List<FindingYear> all = new ArrayList<>(own);
        for (int predecessor : absorbed) {
            findings.of(predecessor).forEach(it -> all.add(new FindingYear(it.row(), it.period(), true)));
        }
        return all;
    }

    private int[] absorbed(int organization) {
        return roster.organization(organization).predecessors().isEmpty() ? NOBODY : tree.absorbed(organization);
    }

    /** Those of some members who have findings. */
    private int[] withFindings(IntGroups members, int organization) {
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
        for (int member : withFindings(roster.membersByCollective(), organization)) {
            all.addAll(onMember(member, organization));
        }
        return all;
    }

    /** What arose in a previous unit, or has nothing to do with this one, counts there (366-QĐ/TW 11.4.1, 11.4.4). */
    private boolean countsFor(FindingYear finding, int organization) {
        String arisenIn = finding.row().arisenIn();
        if (arisenIn == null || tree.isWithin(arisenIn, organization)) {
            return true;
        }
        int member = roster.memberPosition(finding.row().subject());
        return member >= 0 && tree.successorOf(arisenIn) == roster.above(member);
    }

    /** Findings on a member that count for the organization in which the member sits or leads. */
    private List<FindingYear> onMember(int member, int organization) {
        return findings.of(member).stream()
                .filter(it -> countsFor(it, organization))
                .toList();
    }

    private List<FindingYear> former(int organization) {
        return arisen.getOrDefault(organization, List.of()).stream()
                .filter(it -> hasLeft(roster.memberPosition(it.row().subject()), organization))
                .toList();
    }

    /** A row may name the cell and the collective as before a merger or after it: both are looked up as they stand now. */
    private boolean hasLeft(int member, int organization) {
        return member >= 0
                && tree.successorOf(roster.member(member).collective()) != organization
                && !tree.isWithin(roster.organization(roster.above(member)).id(), organization);
    }

    /** Findings by the organization in which they arose, or into which that one was merged. */
    private Map<Integer, List<FindingYear>> byOrigin(FindingYear[] all) {
        Map<Integer, List<FindingYear>> byOrigin = new HashMap<>();
        Stream.of(all)
                .filter(it -> it.row().arisenIn() != null)
                .forEach(
                        it -> byOrigin.computeIfAbsent(tree.successorOf(it.row().arisenIn()), id -> new ArrayList<>())
                                .add(it));
        byOrigin.values().forEach(list -> list.sort(Comparator.comparing(FindingYear::id)));
        return byOrigin;
    }

    private LedFindings ofCollectiveHeaded(int led) {
        LedFindings.Builder all = new LedFindings.Builder(ownAndInherited(led));
        for (int member : withFindings(roster.membersByCollective(), led)) {
            all.add(member, onMember(member, led));
        }
        return all.build();
    }

    private LedFindings ofThoseManaged(int led) {
        List<FindingYear> ofOrganizations = new ArrayList<>(ownAndInherited(led));
        ofOrganizations.addAll(ofChildren(led));
        LedFindings.Builder all = new LedFindings.Builder(ofOrganizations);
        for (int member : withFindings(roster.membersByCell(), led)) {
            all.add(member, onMember(member, led));
        }
        for (int member : withFindings(roster.membersByCollective(), led)) {
            if (roster.above(member) != led) {
                all.add(member, onMember(member, led));
            }
        }
        return all.build();
    }

    private List<IndicatorRow> ownAndAbsorbedIndicators(int position) {
        OrganizationRow row = roster.organization(position);
        List<IndicatorRow> own = indicators.of(position);
        int[] absorbed = absorbed(position);
        if (absorbed.length == 0) {
            return own;
        }
        Map<String, IndicatorRow> sums = new TreeMap<>();
        Stream.concat(own.stream(), Arrays.stream(absorbed).boxed().flatMap(it -> indicators.of(it).stream()))
                .map(it -> new IndicatorRow(row.id(), it.indicator(), it.target(), it.actual()))
                .forEach(it -> sums.merge(it.indicator(), it, PopulationBuilder::sum));
        return List.copyOf(sums.values());
    }

    private static IndicatorRow sum(IndicatorRow one, IndicatorRow other) {
        return new IndicatorRow(
                one.subject(), one.indicator(), sum(one.target(), other.target()), sum(one.actual(), other.actual()));
    }

    private static long sum(long one, long other) {
        return one == Unknown.FIGURE || other == Unknown.FIGURE ? Unknown.FIGURE : Math.addExact(one, other);
    }

    private Disciplined disciplined(int position) {
        int above = roster.above(position);
        if (roster.isOrganization(position)) {
            return disciplined(ownAndInherited(position));
        }
        return findings.has(position) && above >= 0 ? disciplined(onMember(position, above)) : Disciplined.NO;
    }

    private static Disciplined disciplined(List<FindingYear> findings) {
        Disciplined any = Disciplined.NO;
        for (FindingYear finding : findings) {
            Disciplined one = disciplinedInReview(finding);
            if (one == Disciplined.YES) {
                return one;
            }
            any = one == Disciplined.UNKNOWN ? one : any;
        }
        return any;
    }

    private static Disciplined disciplinedInReview(FindingYear finding) {
        FactValues<?> facts = FactValues.of(finding);
        boolean disciplineKnown = facts.isKnown("disciplined");
        boolean dayKnown = facts.isKnown("ofThisReview");
        boolean not = (disciplineKnown && !finding.disciplined()) || (dayKnown && !finding.ofThisReview());
        if (not) {
            return Disciplined.NO;
        }
        return disciplineKnown && dayKnown ? Disciplined.YES : Disciplined.UNKNOWN;
    }
}
