/**
 * What pages show, as values: every figure with its unit and what it counts, every sentence in the language of the page.
 *
 * <p>Open {@link vn.minhxet.web.page.Frame} first, which is around every page. Nothing of HTTP or HTML may be here, and no
 * number stands by itself: it is a {@link vn.minhxet.web.page.Figure}.
 *
 * <pre>{@code
 * new Figure("1.234", "đảng viên", "Đợt 2025")
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.page;

import org.jspecify.annotations.NullMarked;
