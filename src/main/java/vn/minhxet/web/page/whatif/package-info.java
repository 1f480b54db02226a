/**
 * The page on which a rulebook is tried out on a campaign (trang phương án giả định): what can be moved, and what comes of it.
 *
 * <p>Open {@link vn.minhxet.web.page.whatif.WhatIfWriter} first. Nothing of HTTP may be here, and nothing is graded here: a
 * comparison comes from the {@code whatif} package, this one puts it into words, figures and pictures.
 *
 * <pre>{@code
 * http://127.0.0.1:8366/campaigns/2025/what-if?set=excellent.points:85
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.page.whatif;

import org.jspecify.annotations.NullMarked;
