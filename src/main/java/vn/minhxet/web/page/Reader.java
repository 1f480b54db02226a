package vn.minhxet.web.page;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.minhxet.account.Account;
import vn.minhxet.account.Action;
import vn.minhxet.account.OrganizationPath;

/**
 * Who reads a page, as far as the page shows it (người xem trang): links to what the reader may not do are left out. What is
 * allowed is decided where it is done, not here. Immutable.
 *
 * @param name as shown; empty where nobody has signed in
 * @param somewhere what is allowed over some part of the tree
 * @param everywhere what is allowed over the whole record
 */
public record Reader(String name, Set<Action> somewhere, Set<Action> everywhere) {

    /** Nobody who has signed in. */
    public static final Reader NOBODY = new Reader("", Set.of(), Set.of());

    public Reader {
        somewhere = Set.copyOf(somewhere);
        everywhere = Set.copyOf(everywhere);
    }

    /** Somebody who has signed in. */
    public static Reader of(Account account) {
        Set<OrganizationPath> places = account.grants().stream()
                .map(it -> it.organization() == null
                        ? OrganizationPath.WHOLE
                        : new OrganizationPath(java.util.List.of(it.organization())))
                .collect(Collectors.toSet());
        return new Reader(
                account.name(),
                actions(action -> places.stream().anyMatch(place -> account.may(action, place))),
                actions(action -> account.may(action, OrganizationPath.WHOLE)));
    }

    private static Set<Action> actions(Predicate<Action> allowed) {
        return Arrays.stream(Action.values()).filter(allowed).collect(Collectors.toSet());
    }

    /** Whether an action is allowed over some part of the tree. */
    public boolean may(Action action) {
        return somewhere.contains(action);
    }

    /** Whether an action is allowed over the whole record. */
    public boolean mayEverywhere(Action action) {
        return everywhere.contains(action);
    }
}
