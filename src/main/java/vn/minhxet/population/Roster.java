package vn.minhxet.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.facts.YearFacts;

/**
 * Who belongs to a year, in order, and who stands in which organization (danh sách tổ chức và đảng viên). Immutable; safe
 * for any thread.
 */
final class Roster {

    private static final int NONE = -1;
    private static final int PORTION = 4096;

    private final OrganizationRow[] organizations;
    private final MemberRow[] members;
    private final Map<String, Integer> places = new HashMap<>();
    private final OrganizationTree tree;
    private final int[] above;
    private final IntGroups membersByCell;
    private final IntGroups membersByCollective;
    private final IntGroups children;

    Roster(YearFacts facts) {
        this.organizations =
                sorted(facts.organizations().toArray(OrganizationRow[]::new), Comparator.comparing(SubjectRow::id));
        this.members = sorted(facts.members().toArray(MemberRow[]::new), MemberRow::compareIds);
        for (int i = 0; i < organizations.length; i++) {
            places.put(organizations[i].id(), i);
        }
        this.tree = new OrganizationTree(List.of(organizations));
        this.above = findAbove();
        int count = organizations.length;
        this.children = IntGroups.of(count, 0, count, at -> above[at]);
        this.membersByCell = IntGroups.of(count, count, size(), at -> above[at]);
        this.membersByCollective = IntGroups.of(count, count, size(), this::collectiveOf);
    }

    private static <T extends SubjectRow> T[] sorted(T[] rows, Comparator<T> order) {
        boolean inOrder =
                IntStream.range(1, rows.length).parallel().allMatch(i -> order.compare(rows[i - 1], rows[i]) <= 0);
        if (!inOrder) {
            Arrays.parallelSort(rows, order);
        }
        return rows;
    }

    private int[] findAbove() {
        int[] found = new int[size()];
        for (int position = 0; position < organizations.length; position++) {
            found[position] = place(tree.parentOf(organizations[position]));
        }
        IntStream.rangeClosed(0, members.length / PORTION).parallel().forEach(portion -> {
            int from = organizations.length + portion * PORTION;
            findAboveMembers(found, from, Math.min(from + PORTION, found.length));
        });
        return found;
    }

    /** Members of one cell mostly stand side by side and name it by the same text, which is told at once. */
    private void findAboveMembers(int[] found, int from, int to) {
        for (int position = from; position < to; position++) {
            String cell = member(position).organization();
            boolean same = position > from && cell.equals(member(position - 1).organization());
            found[position] = same ? found[position - 1] : place(tree.successorOf(cell));
        }
    }

    private int collectiveOf(int position) {
        String collective = member(position).collective();
        return collective == null ? NONE : place(tree.successorOf(collective));
    }

    /** The position of the organization that a member heads, as it stands now, or -1. */
    int headedBy(int position) {
        String leads = member(position).leads();
        return leads == null ? NONE : place(tree.successorOf(leads));
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

    OrganizationRow organization(int position) {
        return organizations[position];
    }

    MemberRow member(int position) {
        return members[position - organizations.length];
    }

    OrganizationTree tree() {
        return tree;
    }

    /** The position of the organization with that id, or -1. */
    int place(@Nullable String organization) {
        return organization == null ? NONE : places.getOrDefault(organization, NONE);
    }

    int position(String id) {
        int organization = place(id);
        return organization == NONE ? memberPosition(id) : organization;
    }

    /** The position of the member with that id, or -1. */
    int memberPosition(String id) {
        return memberPosition(id, 0, members.length - 1);
    }

    /**
     * The position of the subject with that id, or -1.
     *
     * @param near a position at or before which it mostly does not stand, and not far behind which it mostly stands: rows
     *     of other tables come in the order of the subjects
     */
    int positionAfter(int near, String id) {
        int organization = place(id);
        return organization == NONE ? memberAfter(Math.max(0, near - organizations.length), id) : organization;
    }

    private int memberAfter(int near, String id) {
        int low = near;
        int step = 1;
        while (low < members.length && members[low].compareIdTo(id) < 0) {
            low += step;
            step *= 2;
        }
        int from = low == near ? 0 : low - step / 2;
        return memberPosition(id, from, Math.min(low, members.length - 1));
    }

    private int memberPosition(String id, int from, int to) {
        int low = from;
        int high = to;
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

    IntGroups membersByCell() {
        return membersByCell;
    }

    IntGroups membersByCollective() {
        return membersByCollective;
    }

    IntGroups children() {
        return children;
    }
}
