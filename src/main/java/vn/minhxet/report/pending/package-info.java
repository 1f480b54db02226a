/**
 * What has to be entered, verified or decided before a year is complete, and by whom (việc còn chờ).
 *
 * <p>Open {@link vn.minhxet.report.pending.PendingTasks} first: "Chi bộ Mẫu 05 · nhập số liệu · “Điểm kết quả nhiệm vụ” · 3
 * đối tượng". {@link vn.minhxet.report.pending.PendingTasksPage} and {@link vn.minhxet.report.pending.PendingTasksSheet} show
 * the same as text and as a worksheet.
 *
 * <p>Nothing is decided here, and no reason is worded anew.
 */
@NullMarked
package vn.minhxet.report.pending;

import org.jspecify.annotations.NullMarked;
