package vn.minhxet.reading.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.rule.Role;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * Warns of heads that do not fit: two of one organization, one who sits neither in it nor in its leadership collective,
 * one whose role is not that of a leader. Only for facts whose references are right.
 */
final class HeadCheck {

    private static final String LEADS = "leads";

    private final TableRows<MemberRow> members;
    private final Warnings.Builder warnings;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    HeadCheck(TablesRead tables, Warnings.Builder warnings) {
        this.members = tables.members();
        this.warnings = warnings;
        for (OrganizationRow row : tables.organizations().rows()) {
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
        }
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
