/**
 * Who may do what with a record (tài khoản, vai trò, quyền): accounts, the roles granted to them over the whole record or
 * over an organization with all that is below it, and the one table of roles and actions. What the table does not name is
 * refused.
 *
 * <p>Open {@link vn.minhxet.account.RoleTable} first, then {@link vn.minhxet.account.Caller}. Nothing may be here that
 * stores, knows passwords or speaks HTTP. A role never stands above the tree of organizations: whoever decides must also
 * be competent by {@code campaign}.
 *
 * <pre>{@code
 * caller.may(Action.DECIDE, new OrganizationPath(List.of("CB12", "DU1", "DB")))
 * }</pre>
 */
@NullMarked
package vn.minhxet.account;

import org.jspecify.annotations.NullMarked;
