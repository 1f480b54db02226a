package vn.minhxet.grading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhxet.subject.Entered;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.YearFacts;

/**
 * The organizations and members of a year, prepared once and graded any number of times (toàn bộ tổ chức, đảng viên của
 * năm). Each has a position: organizations in order of id, then members in order of id. Immutable; safe for any thread.
 */
public final class Population {

    private final YearFacts facts;
    private final Tree tree;
    private final Preparation preparation;
    private final Organization[] organizations;
    private final Member[] members;

    private Population(YearFacts facts) {
        this.facts = facts;
        this.tree = new Tree(facts);
        this.preparation = new Preparation(facts, tree);
        this.organizations = facts.organizations().stream()
                .sorted(Comparator.comparing(Organization::id))
                .toArray(Organization[]::new);
        this.members = facts.members().stream()
                .sorted(Comparator.comparing(Member::id))
                .toArray(Member[]::new);
    }

    /** The population of some facts. */
    public static Population of(YearFacts facts) {
        return new Population(facts);
    }

    public YearFacts facts() {
        return facts;
    }

    public Period period() {
        return facts.period();
    }

    /** How many organizations and members there are. */
    public int size() {
        return organizations.length + members.length;
    }

    /** How many organizations there are: theirs are the positions from 0, those of members follow. */
    public int organizations() {
        return organizations.length;
    }

    public boolean isOrganization(int position) {
        return position < organizations.length;
    }

    /** What was entered of the subject at a position. */
    public Entered row(int position) {
        return isOrganization(position) ? organization(position) : member(position);
    }

    /** The organization at a position. */
    public Organization organization(int position) {
        return organizations[position];
    }

    /** The member at a position. */
    public Member member(int position) {
        return members[position - organizations.length];
    }

    /** The position of the subject with that id, or -1. */
    public int position(String id) {
        int organization = search(organizations, id);
        if (organization >= 0) {
            return organization;
        }
        int member = search(members, id);
        return member < 0 ? -1 : organizations.length + member;
    }

    /** The ids of all subjects, in order of position. */
    public List<String> ids() {
        return IntStream.range(0, size()).mapToObj(at -> row(at).id()).toList();
    }

    /** The position of the organization in which a subject stands, or -1 for a root: of a member that is the cell. */
    public int above(int position) {
        String id = isOrganization(position)
                ? tree.parentOf(organization(position))
                : tree.successorOf(member(position).organization());
        return id == null ? -1 : search(organizations, id);
    }

    private static int search(Entered[] rows, String id) {
        int low = 0;
        int high = rows.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = rows[middle].id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    Tree tree() {
        return tree;
    }

    Preparation preparation() {
        return preparation;
    }

    List<Member> members() {
        return Arrays.asList(members);
    }
}
