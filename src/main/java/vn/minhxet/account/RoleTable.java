package vn.minhxet.account;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhxet.account.Action.Reach;

/**
 * The one table of who may do what (bảng phân quyền): role by action. What is not in it is refused. Who proposes does not
 * appraise, who appraises does not decide, who keeps accounts sees no results; whoever holds several roles was granted each
 * of them. Pure functions, safe for any thread.
 */
public final class RoleTable {

    private static final Map<Role, Set<Action>> TABLE = table();

    private RoleTable() {}

    private static Map<Role, Set<Action>> table() {
        Map<Role, Set<Action>> table = new EnumMap<>(Role.class);
        Set<Action> results = EnumSet.of(Action.VIEW_CAMPAIGN, Action.VIEW_RESULT, Action.VIEW_EXPLANATION);
        table.put(
                Role.STAFF,
                with(results, Action.EXPORT, Action.IMPORT, Action.RUN, Action.HAND_IN, Action.PROPOSE, Action.NOTIFY));
        table.put(Role.APPRAISER, with(results, Action.APPRAISE, Action.VERIFY));
        table.put(
                Role.DECIDER,
                with(
                        results,
                        Action.EXPORT,
                        Action.CLOSE_CAMPAIGN,
                        Action.REOPEN_CAMPAIGN,
                        Action.RULE_ON_QUOTA,
                        Action.DECIDE,
                        Action.PUBLISH,
                        Action.CHANGE_RESULT,
                        Action.ERASE));
        table.put(Role.AUTHOR, EnumSet.of(Action.VIEW_CAMPAIGN, Action.OPEN_CAMPAIGN));
        table.put(Role.AUDITOR, with(results, Action.EXPORT, Action.AUDIT, Action.VIEW_ACCESS_LOG));
        table.put(Role.VIEWER, results);
        table.put(Role.ADMINISTRATOR, EnumSet.of(Action.VIEW_CAMPAIGN, Action.MANAGE_ACCOUNTS, Action.BACK_UP));
        return table;
    }

    private static Set<Action> with(Set<Action> some, Action... more) {
        Set<Action> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }

    /** Whether a grant allows an action at a place. */
    public static boolean allows(Grant grant, Action action, OrganizationPath place) {
        return TABLE.getOrDefault(grant.role(), Set.of()).contains(action) && reaches(grant, action.reach(), place);
    }

    /** The roles that allow an action, in their order. */
    public static List<Role> rolesFor(Action action) {
        return TABLE.entrySet().stream()
                .filter(it -> it.getValue().contains(action))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean reaches(Grant grant, Reach reach, OrganizationPath place) {
        return switch (reach) {
            case ANYWHERE -> true;
            case SUBTREE -> grant.covers(place);
            case WHOLE -> grant.covers(OrganizationPath.WHOLE);
        };
    }
}
