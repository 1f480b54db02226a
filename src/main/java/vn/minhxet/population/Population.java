package vn.minhxet.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.MemberScope;
import vn.minhxet.rulebook.OrganizationScope;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.SubjectYear;

/**
 * The organizations and members of a year, prepared once and graded any number of times (toàn bộ tổ chức, đảng viên của
 * năm). Each has a position: organizations in order of id, then members in order of id. Immutable; safe for any thread.
 */
public final class Population {

    private final YearFacts facts;
    private final Roster roster;
    private final PreparedSubjects dossiers;
    private final int[][] levels;
    private final RowsBySubject<ScoreRow> scores;
    private final RowsBySubject<ProductRow> products;
    private final int[] scored;
    private final Map<Scopes, LikeGroups> likeGroups = new ConcurrentHashMap<>();
    private volatile @Nullable String factsHash;

    private Population(YearFacts facts) {
        this.facts = facts;
        this.roster = new Roster(facts);
        this.dossiers = PopulationBuilder.of(facts, roster);
        this.levels = fromTheCellsUp();
        this.scores = RowsBySubject.of(
                facts.scores().toArray(ScoreRow[]::new),
                roster,
                ScoreRow::subject,
                Comparator.comparing(ScoreRow::item));
        this.products = RowsBySubject.of(
                facts.products().toArray(ProductRow[]::new),
                roster,
                ProductRow::subject,
                Comparator.comparing(ProductRow::item).thenComparing(ProductRow::name));
        this.scored = IntStream.range(
                        0, facts.scores().isEmpty() && facts.products().isEmpty() ? 0 : roster.size())
                .filter(it -> scores.has(it) || products.has(it))
                .toArray();
    }

    /** The population of some facts. */
    public static Population of(YearFacts facts) {
        return new Population(facts);
    }

    public YearFacts facts() {
        return facts;
    }

    /** The hash of the facts, in 64 hexadecimal digits: the same wherever, and in whatever order, they were read. */
    public String factsHash() {
        String known = factsHash;
        if (known == null) {
            known = FactsHash.of(facts);
            factsHash = known;
        }
        return known;
    }

    public Period period() {
        return facts.period();
    }

    /** How many organizations and members there are. */
    public int size() {
        return roster.size();
    }

    /** How many organizations there are: theirs are the positions from 0, those of members follow. */
    public int organizations() {
        return roster.organizations();
    }

    public boolean isOrganization(int position) {
        return position < roster.organizations();
    }

    /** What was entered of the subject at a position. */
    public SubjectRow row(int position) {
        return isOrganization(position) ? organization(position) : member(position);
    }

    /** The organization at a position. */
    public OrganizationRow organization(int position) {
        return roster.organization(position);
    }

    /** The member at a position. */
    public MemberRow member(int position) {
        return roster.member(position);
    }

    /** The position of the subject with that id, or -1. */
    public int position(String id) {
        return roster.position(id);
    }

    /** The ids of all subjects, in order of position. */
    public List<String> ids() {
        return IntStream.range(0, size()).mapToObj(at -> row(at).id()).toList();
    }

    /** The position of the organization in which a subject stands, or -1 for a root: of a member that is the cell. */
    public int above(int position) {
        return roster.above(position);
    }

    /**
     * The organization that decides on a subject: on a member the base organization, on an organization the one above,
     * skipping sections (HD 43 §3).
     */
    public Optional<OrganizationRow> decidingOn(int position) {
        int deciding = isOrganization(position)
                ? roster.tree().decidingOn(position)
                : roster.tree().decidingOnMembersOf(above(position));
        return deciding < 0 ? Optional.empty() : Optional.of(organization(deciding));
    }

    /** The position of the organization that a subject heads, or -1. */
    public int headedBy(int position) {
        return isOrganization(position) ? -1 : roster.headedBy(position);
    }

    /** The position of the organization into which one was finally merged; its own where it was not. */
    public int successorOf(int position) {
        return roster.successorOf(position);
    }

    /** Groups of like subjects for the quota, made once for each way of grouping. */
    public LikeGroups likeGroups(@Nullable MemberScope memberScope, @Nullable OrganizationScope organizationScope) {
        return likeGroups.computeIfAbsent(
                new Scopes(memberScope, organizationScope), it -> LikeGroups.of(roster, it.members, it.organizations));
    }

    private record Scopes(
            @Nullable MemberScope members, @Nullable OrganizationScope organizations) {}

    /** Whether points were given, or products listed, for anybody. */
    public boolean hasScores() {
        return scored.length > 0;
    }

    /** The positions of those for whom points were given or products listed, ascending. */
    public int[] scored() {
        return scored.clone();
    }

    /** What was given to a subject for single criteria, in order of criterion. */
    public List<ScoreRow> scores(int position) {
        return scores.of(position);
    }

    /** The products of a subject, in order of criterion and name. */
    public List<ProductRow> products(int position) {
        return products.of(position);
    }

    /** The kind of unit (loại hình đơn vị) of an organization, or of that in which a member sits: its own or the nearest above. */
    public @Nullable String sector(int position) {
        int at = isOrganization(position) ? position : roster.above(position);
        while (at >= 0) {
            String sector = organization(at).sector();
            if (sector != null) {
                return sector;
            }
            at = roster.above(at);
        }
        return null;
    }

    /** Whether the subject at a position is an organization that was merged into another. */
    public boolean isMergedAway(int position) {
        return isOrganization(position) && roster.tree().isMerged(position);
    }

    /** The organization or member as the rules see it, while nothing below it is graded. */
    public SubjectYear subjectYear(int position) {
        return isOrganization(position) ? organizationYear(position) : memberYear(position);
    }

    /** The member as the rules see it. */
    public MemberYear memberYear(int position) {
        return dossiers.memberYear(position);
    }

    /** The organization as the rules see it while nothing below it is graded. */
    public OrganizationYear organizationYear(int position) {
        return dossiers.organizationYear(position);
    }

    /** The mask of the facts of a subject that nobody entered. */
    public long unknown(int position) {
        return dossiers.unknown(position);
    }

    /** Positions of organizations level by level, the deepest first. */
    public int[][] levels() {
        return levels;
    }

    /** For each position whether it is that organization, or stands in it or below it. */
    public boolean[] within(int organization) {
        boolean[] within = new boolean[size()];
        for (int level = levels.length - 1; level >= 0; level--) {
            for (int at : levels[level]) {
                within[at] = at == organization || (above(at) >= 0 && within[above(at)]);
            }
        }
        for (int at = organizations(); at < within.length; at++) {
            within[at] = above(at) >= 0 && within[above(at)];
        }
        return within;
    }

    /** The subordinates of an organization: in a cell its members, else its direct child organizations. */
    public SubordinatePositions subordinates(int organization) {
        OrganizationKind kind = organization(organization).kind();
        boolean cell = kind == OrganizationKind.CELL || kind == OrganizationKind.BASE_CELL;
        return new SubordinatePositions(cell ? roster.membersByCell() : roster.children(), organization);
    }

    /** Whether a subject was disciplined in the year, as it counts for the organization in which it stands. */
    public Disciplined disciplined(int position) {
        return dossiers.disciplined(position);
    }

    private int[][] fromTheCellsUp() {
        int[] depths =
                IntStream.range(0, organizations()).map(roster.tree()::depth).toArray();
        int deepest = Arrays.stream(depths).max().orElse(-1);
        int[][] byDepth = new int[deepest + 1][];
        for (int level = 0; level <= deepest; level++) {
            int depth = deepest - level;
            byDepth[level] = IntStream.range(0, depths.length)
                    .filter(at -> depths[at] == depth)
                    .toArray();
        }
        return byDepth;
    }
}
