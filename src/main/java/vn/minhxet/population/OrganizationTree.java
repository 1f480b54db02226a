package vn.minhxet.population;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.rule.OrganizationKind;

/**
 * Which organization stands above which in a year (hệ thống tổ chức đảng), and which was merged into which. Organizations are
 * told by their position, which is their place in the order of ids. Immutable; safe for any thread.
 */
final class OrganizationTree {

    /** No organization: above a root, or where an id names none. */
    static final int NONE = -1;

    private final OrganizationRow[] rows;
    private final Map<String, Integer> positions;
    private final int[] successors;
    private final int[] enteredParents;
    private final int[] parents;

    /**
     * The tree of some organizations.
     *
     * @param rows in order of id
     */
    OrganizationTree(OrganizationRow... rows) {
        this.rows = rows;
        this.positions = new HashMap<>(2 * rows.length);
        this.successors = new int[rows.length];
        Arrays.fill(successors, NONE);
        for (int i = 0; i < rows.length; i++) {
            positions.put(rows[i].id(), i);
        }
        this.enteredParents =
                Arrays.stream(rows).mapToInt(it -> position(it.parent())).toArray();
        this.parents = enteredParents.clone();
        for (int i = 0; i < rows.length; i++) {
            int successor = i;
            rows[i].predecessors().forEach(id -> setSuccessor(position(id), successor));
        }
        for (int i = 0; i < rows.length; i++) {
            standUnderSuccessor(i);
        }
    }

    private void setSuccessor(int predecessor, int successor) {
        if (predecessor != NONE) {
            successors[predecessor] = successor;
        }
    }

    /** What is entered under a merged organization stands under its successor, unless it would stand under itself. */
    private void standUnderSuccessor(int organization) {
        int successor = successorOf(parents[organization]);
        for (int above = successor; above != NONE; above = parents[above]) {
            if (above == organization) {
                return;
            }
        }
        parents[organization] = successor;
    }

    /** The position of the organization with that id, or {@link #NONE}. */
    int position(@Nullable String id) {
        return id == null ? NONE : positions.getOrDefault(id, NONE);
    }

    OrganizationRow row(int organization) {
        return rows[organization];
    }

    int size() {
        return rows.length;
    }

    /** The organization under which another stands, {@link #NONE} for a root. */
    int parentOf(int organization) {
        return parents[organization];
    }

    /** Whether an organization was merged into another one in the year. */
    boolean isMerged(int organization) {
        return successors[organization] != NONE;
    }

    /** The organization into which the given one was finally merged; itself where it was not. */
    int successorOf(int organization) {
        int at = organization;
        while (at != NONE && successors[at] != NONE) {
            at = successors[at];
        }
        return at;
    }

    /** The same for the organization with an id. */
    int successorOf(@Nullable String id) {
        return successorOf(position(id));
    }

    /** The organizations merged into this one, directly or by way of another, in order of id. */
    int[] absorbed(int organization) {
        BitSet absorbed = new BitSet();
        collectAbsorbed(organization, absorbed);
        return absorbed.stream().toArray();
    }

    private void collectAbsorbed(int organization, BitSet absorbed) {
        for (String id : rows[organization].predecessors()) {
            int predecessor = position(id);
            if (!absorbed.get(predecessor)) {
                absorbed.set(predecessor);
                collectAbsorbed(predecessor, absorbed);
            }
        }
    }

    /** The organization that decides on another: the one above, skipping sections (HD 43 §3); {@link #NONE} where none does. */
    int decidingOn(int organization) {
        return skippingSections(parents[organization]);
    }

    /**
     * The organization that decides on the members who sit in a cell: its base organization, which may be the cell itself; a
     * dependent cell never decides and a section only proposes (366-QĐ/TW 13.3).
     */
    int decidingOnMembersOf(int cell) {
        return skippingSections(rows[cell].kind() == OrganizationKind.CELL ? parents[cell] : cell);
    }

    private int skippingSections(int from) {
        int at = from;
        while (at != NONE && rows[at].kind() == OrganizationKind.SECTION) {
            at = parents[at];
        }
        return at;
    }

    /** The base organization of those who sit in a cell, or where there is none the root above. */
    int baseOf(int cell) {
        int at = cell;
        while (!isBase(at) && parents[at] != NONE) {
            at = parents[at];
        }
        return at;
    }

    private boolean isBase(int organization) {
        OrganizationKind kind = rows[organization].kind();
        return kind == OrganizationKind.BASE_CELL || kind == OrganizationKind.BASE_COMMITTEE;
    }

    /**
     * Whether the first organization is the second or stands anywhere below it, by its own line or by that of an
     * organization into which it, or one above it, was merged.
     */
    boolean isWithin(String inner, int outer) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> above = new ArrayDeque<>();
        above.push(position(inner));
        while (!above.isEmpty()) {
            int at = above.pop();
            if (at == outer) {
                return true;
            }
            if (at != NONE && seen.add(at)) {
                above.push(enteredParents[at]);
                above.push(successors[at]);
            }
        }
        return false;
    }

    /** How many organizations stand above one. */
    int depth(int organization) {
        int depth = 0;
        for (int at = parents[organization]; at != NONE; at = parents[at]) {
            depth++;
        }
        return depth;
    }
}
