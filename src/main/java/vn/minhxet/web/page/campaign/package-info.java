/**
 * The overview of a campaign as values: what waits for whom, results, quotas, imports, what is on hold.
 *
 * <p>Open {@link vn.minhxet.web.page.campaign.OverviewPage} first. Nothing of HTTP or HTML may be here, and no rule of the domain: writers ask the domain and
 * put its answers into words.
 *
 * <pre>{@code
 * new OverviewWriter(scope, states, record).write()
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.page.campaign;

import org.jspecify.annotations.NullMarked;
