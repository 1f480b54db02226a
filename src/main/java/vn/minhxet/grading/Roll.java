package vn.minhxet.grading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.subject.Entered;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.YearFacts;

/**
 * Who belongs to a year, in order, and who stands in which organization (danh sách tổ chức và đảng viên). Immutable; safe
 * for any thread.
 */
final class Roll {

    private static final int NONE = -1;

    private final Organization[] organizations;
    private final Member[] members;
    private final Map<String, Integer> places = new HashMap<>();
    private final Tree tree;
    private final int[] above;
    private final Buckets membersByCell;
    private final Buckets membersByCollective;
    private final Buckets children;

    Roll(YearFacts facts) {
        this.organizations =
                sorted(facts.organizations().toArray(Organization[]::new), Comparator.comparing(Entered::id));
        this.members = sorted(facts.members().toArray(Member[]::new), Member::compareIds);
        for (int i = 0; i < organizations.length; i++) {
            places.put(organizations[i].id(), i);
        }
        this.tree = new Tree(List.of(organizations));
        this.above = new int[size()];
        Arrays.setAll(above, this::findAbove);
        int count = organizations.length;
        this.children = Buckets.of(count, 0, count, at -> above[at]);
        this.membersByCell = Buckets.of(count, count, size(), at -> above[at]);
        this.membersByCollective = Buckets.of(count, count, size(), this::collectiveOf);
    }

    private static <T extends Entered> T[] sorted(T[] rows, Comparator<T> order) {
        for (int i = 1; i < rows.length; i++) {
            if (order.compare(rows[i - 1], rows[i]) > 0) {
                Arrays.parallelSort(rows, order);
                return rows;
            }
        }
        return rows;
    }

    private int findAbove(int position) {
        return place(
                isOrganization(position)
                        ? tree.parentOf(organizations[position])
                        : tree.successorOf(member(position).organization()));
    }

    private int collectiveOf(int position) {
        String collective = member(position).collective();
        return collective == null ? NONE : place(tree.successorOf(collective));
    }

    int size() {
        return organizations.length + members.length;
    }

    int organizations() {
        return organizations.length;
    }

    boolean isOrganization(int position) {
        return position < organizations.length;
    }

    Organization organization(int position) {
        return organizations[position];
    }

    Member member(int position) {
        return members[position - organizations.length];
    }

    Tree tree() {
        return tree;
    }

    /** The position of the organization with that id, or -1. */
    int place(String organization) {
        return organization == null ? NONE : places.getOrDefault(organization, NONE);
    }

    int position(String id) {
        int organization = place(id);
        return organization == NONE ? memberPosition(id) : organization;
    }

    /** The position of the member with that id, or -1. */
    int memberPosition(String id) {
        int low = 0;
        int high = members.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = members[middle].compareIdTo(id);
            if (order == 0) {
                return organizations.length + middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return NONE;
    }

    int above(int position) {
        return above[position];
    }

    Buckets membersByCell() {
        return membersByCell;
    }

    Buckets membersByCollective() {
        return membersByCollective;
    }

    Buckets children() {
        return children;
    }
}
