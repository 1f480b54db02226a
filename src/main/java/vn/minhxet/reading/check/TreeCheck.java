package vn.minhxet.reading.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.table.KnownOrganizations;
import vn.minhxet.reading.table.SubjectIds;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.rule.OrganizationKind;

/**
 * Checks that nothing is above itself, that every organization is merged into one other of a like kind at most, and that
 * no chain is longer than the Party's organizations could make one.
 */
final class TreeCheck {

    /** Enough organizations to find the cycle; a message with hundreds of them would be unreadable. */
    private static final int SHOWN_OF_CYCLE = 10;

    /**
     * Five times the kinds of organizations (6): longer chains are mistakes and would deepen every recursion up the
     * tree.
     */
    private static final int LONGEST_CHAIN = 30;

    private final TableRows<OrganizationRow> rows;
    private final SubjectIds subjects;
    private final ProblemList problems;

    TreeCheck(TablesRead tables, SubjectIds subjects, ProblemList problems) {
        this.rows = tables.organizations();
        this.subjects = subjects;
        this.problems = problems;
    }

    void check() {
        if (!isPlain()) {
            checkChains();
        }
    }

    /**
     * Whether every organization stands there once, behind the one above it and not too far down, and none was merged.
     * So lists mostly are, and then nothing can be wrong with the tree.
     */
    private boolean isPlain() {
        if (subjects.repeatedOrganizations().length > 0) {
            return false;
        }
        int[] depths = new int[rows.size()];
        for (int i = 0; i < depths.length; i++) {
            OrganizationRow row = rows.row(i);
            SubjectIds.Found above = row.parent() == null ? null : subjects.find(row.parent());
            boolean known = row.parent() == null || (above != null && above.isOrganization() && above.index() < i);
            depths[i] = above == null || !known ? 1 : depths[above.index()] + 1;
            if (!known || depths[i] > LONGEST_CHAIN || !row.predecessors().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void checkChains() {
        Map<String, String> parents = new HashMap<>();
        rows.rows().stream()
                .filter(it -> it.id() != null && it.parent() != null)
                .forEach(it -> parents.putIfAbsent(it.id(), it.parent()));
        cycles(parents, "parent", ProblemCode.PARENT_CYCLE);
        cycles(successors(), "predecessors", ProblemCode.PREDECESSOR_CYCLE);
    }

    /** Into what each organization was merged. */
    private Map<String, String> successors() {
        Map<String, String> successors = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String predecessor : rows.row(i).predecessors()) {
                successor(predecessor, i, successors, places);
            }
        }
        return successors;
    }

    private void successor(String predecessor, int index, Map<String, String> successors, Map<String, Integer> places) {
        String successor = rows.row(index).id();
        ProblemPlace place = rows.place(index, "predecessors");
        if (successor == null) {
            return;
        } else if (predecessor.equals(successor)) {
            problems.addValue(place, predecessor, ProblemCode.PREDECESSOR_OF_ITSELF);
            return;
        }
        kinds(predecessor, index);
        Integer first = places.putIfAbsent(predecessor, index);
        if (first == null) {
            successors.put(predecessor, successor);
        } else {
            problems.addValue(
                    place,
                    predecessor,
                    ProblemCode.PREDECESSOR_TWICE,
                    "other",
                    SafeText.of(Objects.requireNonNull(successors.get(predecessor))),
                    "first",
                    rows.place(first).words());
        }
    }

    /** A cell can be merged into a cell only, a committee into a committee. */
    private void kinds(String predecessor, int index) {
        SubjectIds.Found found = subjects.find(predecessor);
        OrganizationKind merged = found == null || !found.isOrganization()
                ? null
                : rows.row(found.index()).kind();
        OrganizationKind into = rows.row(index).kind();
        if (merged != null && into != null && KnownOrganizations.isCell(merged) != KnownOrganizations.isCell(into)) {
            problems.addValue(
                    rows.place(index, "predecessors"),
                    predecessor,
                    ProblemCode.PREDECESSOR_OF_OTHER_KIND,
                    "kind",
                    merged.words().insideSentence(),
                    "otherKind",
                    into.words().insideSentence());
        }
    }

    /** Reports each cycle once, at the first of its organizations; where there is none, the first chain too long. */
    private void cycles(Map<String, String> above, String column, ProblemCode code) {
        Set<String> done = new HashSet<>();
        boolean any = false;
        for (OrganizationRow organization : rows.rows()) {
            Set<String> path = new LinkedHashSet<>();
            String at = organization.id();
            while (at != null && !done.contains(at) && path.add(at)) {
                at = above.get(at);
            }
            if (at != null && !done.contains(at)) {
                report(new ArrayList<>(path), at, column, code);
                any = true;
            }
            done.addAll(path);
        }
        if (!any) {
            longChain(above, column);
        }
    }

    private void longChain(Map<String, String> above, String column) {
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.row(i).id();
            int length = 0;
            for (String at = id; at != null && length <= LONGEST_CHAIN; at = above.get(at)) {
                length++;
            }
            if (length > LONGEST_CHAIN) {
                problems.addValue(rows.place(i, column), id, ProblemCode.CHAIN_TOO_LONG, "limit", LONGEST_CHAIN);
                return;
            }
        }
    }

    private void report(List<String> path, String start, String column, ProblemCode code) {
        List<String> cycle = path.subList(path.indexOf(start), path.size());
        List<String> shown = new ArrayList<>(
                cycle.stream().limit(SHOWN_OF_CYCLE).map(SafeText::of).toList());
        shown.add(cycle.size() > SHOWN_OF_CYCLE ? "…" : SafeText.of(start));
        SubjectIds.Found found = Objects.requireNonNull(subjects.find(start), start);
        problems.addValue(rows.place(found.index(), column), start, code, "cycle", String.join(" → ", shown));
    }
}
