package vn.minhxet.web.page.people;

import vn.minhxet.web.page.Frame;

/**
 * Where one changes the own password (trang đổi mật khẩu). Immutable.
 *
 * @param account the id of the account, for programs that keep passwords
 * @param to where one goes on to
 * @param error what stands against it, in words; empty at first
 * @param due whether it must be changed before anything else
 */
public record PasswordPage(Frame frame, String account, String to, String error, boolean due) {}
