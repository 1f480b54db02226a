package vn.minhxet.web.page;

/**
 * A page that says what went wrong and what to do (trang báo lỗi). Immutable.
 *
 * @param id by which the failure is found in the log; empty where it was foreseen
 */
public record FailurePage(Frame frame, String title, String detail, String id) {}
