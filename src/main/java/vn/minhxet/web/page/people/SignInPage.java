package vn.minhxet.web.page.people;

import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;

/**
 * Where one signs in (trang đăng nhập). Immutable.
 *
 * @param account as it was typed before
 * @param to where one goes on to
 * @param error what stands against it, in words; empty at first
 * @param provider signing in by the system of the organization; its address is empty where there is none
 */
public record SignInPage(Frame frame, String account, String to, String error, Link provider) {}
