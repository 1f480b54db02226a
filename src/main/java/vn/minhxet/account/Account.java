package vn.minhxet.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account (tài khoản). Immutable; holds no password.
 *
 * @param id stands in the ledger for ever: an id, not a name
 * @param name of the person, as shown
 * @param locked whether it may do nothing
 * @param passwordDue whether its password was given to it by another and must be changed before anything else
 */
public record Account(String id, String name, Set<Grant> grants, boolean locked, boolean passwordDue) {

    /** As ids of campaigns, with dots as in addresses of mail; short enough for a line of a report. */
    private static final Pattern ID = Pattern.compile("(?=.{1,64}$)[a-z0-9]+([.-][a-z0-9]+)*");

    public Account {
        grants = Set.copyOf(grants);
    }

    /** Whether an id may be given to an account. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether one of the grants allows an action at a place. */
    public boolean may(Action action, OrganizationPath place) {
        return !locked && !passwordDue && grants.stream().anyMatch(it -> RoleTable.allows(it, action, place));
    }
}
