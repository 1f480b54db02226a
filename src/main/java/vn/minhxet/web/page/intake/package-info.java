/**
 * The page on which a workbook is looked through before it is imported (trang kiểm tra sổ tính trước khi nhập).
 *
 * <p>Open {@link vn.minhxet.web.page.intake.IntakeWriter} first. Nothing of HTTP may be here, and nothing that enters facts in
 * the record.
 *
 * <pre>{@code
 * http://127.0.0.1:8366/campaigns/2025/import
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.page.intake;

import org.jspecify.annotations.NullMarked;
