package vn.minhxet.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /** No position; positions count from 0. */
    private static final int NONE = OrganizationTree.NONE;

    /** Members that one task takes: far fewer than a province has, far more than starting a task costs. */
    private static final int PORTION = 4096;

    private final int organizations;
    private final List<MemberRow> members;
    private final OrganizationTree tree;
    private final int[] above;
    private final IntGroups membersByCell;
    private final IntGroups membersByCollective;
    private final IntGroups children;

    Roster(YearFacts facts) {
        this.tree = new OrganizationTree(
                sorted(facts.organizations().toArray(OrganizationRow[]::new), Comparator.comparing(SubjectRow::id)));
        this.organizations = tree.size();
        this.members = sorted(facts.members());
        this.above = findAbove();
        this.children = IntGroups.of(organizations, 0, organizations, at -> above[at]);
        this.membersByCell = IntGroups.of(organizations, organizations, size(), at -> above[at]);
        this.membersByCollective = IntGroups.of(organizations, organizations, size(), this::collectiveOf);
    }

    private static <T extends SubjectRow> T[] sorted(T[] rows, Comparator<T> order) {
        if (!isInOrder(Arrays.asList(rows), order)) {
            Arrays.parallelSort(rows, order);
        }
        return rows;
    }

    /** Members mostly come in order: then no more than their list is kept. */
    private static List<MemberRow> sorted(List<MemberRow> rows) {
        return isInOrder(rows, MemberRow::compareIds)
                ? rows
                : Arrays.asList(sorted(rows.toArray(MemberRow[]::new), MemberRow::compareIds));
    }

    private static <T> boolean isInOrder(List<T> rows, Comparator<T> order) {
        return IntStream.range(1, rows.size())
                .parallel()
                .allMatch(i -> order.compare(rows.get(i - 1), rows.get(i)) <= 0);
    }

    private int[] findAbove() {
        int[] found = new int[size()];
        for (int position = 0; position < organizations; position++) {
            found[position] = tree.parentOf(position);
        }
        IntStream.rangeClosed(0, members.size() / PORTION).parallel().forEach(portion -> {
            int from = organizations + portion * PORTION;
            findAboveMembers(found, from, Math.min(from + PORTION, found.length));
        });
        return found;
    }

    /** Members of one cell mostly stand side by side and name it by the same text, which is told at once. */
    private void findAboveMembers(int[] found, int from, int to) {
        for (int position = from; position < to; position++) {
            String cell = member(position).organization();
            boolean same = position > from && cell.equals(member(position - 1).organization());
            found[position] = same ? found[position - 1] : tree.successorOf(cell);
        }
    }

    private int collectiveOf(int position) {
        return tree.successorOf(member(position).collective());
    }

    /** The position of the organization that a member heads, as it stands now, or -1. */
    int successorOf(int organization) {
        return tree.successorOf(organization);
    }

    int headedBy(int position) {
        return tree.successorOf(member(position).leads());
    }

    int size() {
        return organizations + members.size();
    }

    int organizations() {
        return organizations;
    }

    boolean isOrganization(int position) {
        return position < organizations;
    }

    OrganizationRow organization(int position) {
        return tree.row(position);
    }

    MemberRow member(int position) {
        return members.get(position - organizations);
    }

    OrganizationTree tree() {
        return tree;
    }

    /** The position of the organization with that id, or -1. */
    int place(@Nullable String organization) {
        return tree.position(organization);
    }

    int position(String id) {
        int organization = place(id);
        return organization == NONE ? memberPosition(id) : organization;
    }

    /** The position of the member with that id, or -1. */
    int memberPosition(String id) {
        return memberPosition(id, 0, members.size() - 1);
    }

    /**
     * The position of the subject with that id, or -1.
     *
     * @param near a position close behind which it mostly stands: rows of other tables come in the order of the subjects
     */
    int positionAfter(int near, String id) {
        if (near + 1 < organizations && organization(near + 1).id().equals(id)) {
            return near + 1;
        }
        int member = near < organizations ? NONE : memberAfter(near - organizations, id);
        return member == NONE ? position(id) : member;
    }

    private int memberAfter(int near, String id) {
        int low = near;
        int step = 1;
        while (low < members.size() && members.get(low).compareIdTo(id) < 0) {
            low += step;
            step *= 2;
        }
        int from = low == near ? 0 : low - step / 2;
        return memberPosition(id, from, Math.min(low, members.size() - 1));
    }

    private int memberPosition(String id, int from, int to) {
        int low = from;
        int high = to;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = members.get(middle).compareIdTo(id);
            if (order == 0) {
                return organizations + middle;
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
