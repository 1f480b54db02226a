package vn.minhxet.web.page.intake;

import vn.minhxet.web.page.Frame;

/**
 * The import page, before a workbook is there (trang nhập dữ liệu). Immutable.
 *
 * @param action where the workbook is sent
 * @param marked where it is sent to come back with its problems marked
 */
public record IntakePage(Frame frame, String action, String marked) {}
