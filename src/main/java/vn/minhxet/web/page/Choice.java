package vn.minhxet.web.page;

/** One of several things to choose in a form (lựa chọn). Immutable. */
public record Choice(String value, String text, boolean chosen) {}
