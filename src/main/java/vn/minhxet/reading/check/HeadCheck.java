package vn.minhxet.reading.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.RowValues;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.rule.Role;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * Warns of heads that do not fit: two of one organization, one who sits neither in it nor in its leadership collective,
 * one whose role is not that of a leader, one whose figures are not those of the organization. Only for facts whose references are right.
 */
final class HeadCheck {

    private static final String LEADS = "leads";

    /** What the row of a leader and that of an organization both say of the area led. */
    private static final List<String> OF_AREA =
            List.of("tasksAssigned", "tasksCompleted", "tasksOnTime", "tasksExceeded", "targetsMissed");

    private static final MessageTemplate FIGURES = Messages.template("warning.HEAD_FIGURES", "column", "own", "other");

    private final TableRows<MemberRow> members;
    private final Warnings.Builder warnings;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final TableRows<OrganizationRow> organizations;
    private final Map<String, Integer> positions = new HashMap<>();

    HeadCheck(TablesRead tables, Warnings.Builder warnings) {
        this.members = tables.members();
        this.warnings = warnings;
        this.organizations = tables.organizations();
        for (int i = 0; i < organizations.size(); i++) {
            OrganizationRow row = organizations.row(i);
            positions.put(row.id(), i);
            if (row.parent() != null) {
                parents.put(row.id(), row.parent());
            }
            row.predecessors().forEach(it -> successors.put(it, row.id()));
        }
    }

    void check() {
        int[] heads = IntStream.range(0, members.size())
                .parallel()
                .filter(i -> members.row(i).leads() != null)
                .toArray();
        Map<String, TreeSet<String>> byOrganization = new TreeMap<>();
        for (int i : heads) {
            byOrganization
                    .computeIfAbsent(present(members.row(i).leads()), it -> new TreeSet<>())
                    .add(members.row(i).id());
        }
        for (int i : heads) {
            check(i, byOrganization.getOrDefault(present(members.row(i).leads()), new TreeSet<>()));
        }
    }

    private void check(int index, Set<String> heads) {
        MemberRow member = members.row(index);
        String led = SafeText.of(String.valueOf(member.leads()));
        heads.stream()
                .filter(it -> !it.equals(member.id()))
                .findFirst()
                .ifPresent(other -> warn(index, LEADS, WarningCode.HEAD_TWICE, led, SafeText.of(other)));
        if (!sitsIn(member)) {
            warn(index, LEADS, WarningCode.HEAD_ELSEWHERE, led, SafeText.of(member.organization()));
        }
        Role role = member.role();
        if (role == Role.NON_LEADER) {
            warn(index, "role", WarningCode.HEAD_WITHOUT_ROLE, led, role.words().insideSentence());
        } else if (role == Role.LEADER) {
            checkFigures(index, led);
        }
    }

    /** The organization's own tasks and targets are the area led too; an empty cell contradicts nothing. */
    private void checkFigures(int index, String led) {
        Integer position = positions.get(present(members.row(index).leads()));
        if (position == null) {
            return;
        }
        List<String> differing =
                OF_AREA.stream().filter(it -> differs(index, position, it)).toList();
        if (!differing.isEmpty()) {
            Bilingual told = differing.stream()
                    .map(it -> figures(index, position, it))
                    .reduce((one, other) -> new Bilingual(one.vi() + "; " + other.vi(), one.en() + "; " + other.en()))
                    .orElse(Bilingual.NOTHING);
            warn(index, differing.get(0), WarningCode.HEAD_FIGURES_DIFFER, led, told);
        }
    }

    private boolean differs(int index, int position, String column) {
        long own = own(index, column);
        long other = other(position, column);
        return own != RowValues.NONE && other != RowValues.NONE && own != other;
    }

    private Bilingual figures(int index, int position, String column) {
        Bilingual heading = members.table().column(column).heading().insideSentence();
        return FIGURES.with(heading, own(index, column), other(position, column));
    }

    private long own(int index, String column) {
        return members.number(index, members.table().position(column));
    }

    private long other(int position, String column) {
        return organizations.number(position, organizations.table().position(column));
    }

    /** Whether the cell of a head stands in the organization led, or the head in its leadership collective. */
    private boolean sitsIn(MemberRow head) {
        String led = present(head.leads());
        if (head.collective() != null && led.equals(present(head.collective()))) {
            return true;
        }
        String at = present(head.organization());
        for (int steps = 0; at != null && !at.equals(led); steps++) {
            String above = steps > parents.size() ? null : parents.get(at);
            at = above == null ? null : present(above);
        }
        return at != null;
    }

    /** The organization into which one was merged, or itself. */
    private String present(@Nullable String organization) {
        String at = String.valueOf(organization);
        while (successors.containsKey(at)) {
            at = successors.get(at);
        }
        return at;
    }

    private void warn(int index, String column, WarningCode code, Object... values) {
        warnings.add(
                Warning.of(code, code.message(values), members.warningPlace(index, column), members.subject(index)));
    }
}
