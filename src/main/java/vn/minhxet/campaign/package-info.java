/**
 * The way of one result as pure values (366-QĐ/TW art. 12, 13, 15; 43-HD/BTCTW §3): self-grade, ballot, proposal,
 * appraisal, decision, notice, publication, complaint, and what changes a published result. Who may take which step, what
 * a step must hold, who has to be decided first, and whether the quota has room.
 *
 * <p>Open {@link vn.minhxet.campaign.StepCheck} first, then {@link vn.minhxet.campaign.StepSequence} for the order of
 * steps. Nothing may be here that stores, reads a clock, knows accounts, or grades: whoever keeps a campaign shows it
 * through {@link vn.minhxet.campaign.CampaignView} and applies a step only where the check refuses nothing.
 *
 * <pre>{@code
 * StepCheck.refusal(step, view)       // empty: the step may be taken
 * view.state(step.subject()).after(step)
 * }</pre>
 */
@NullMarked
package vn.minhxet.campaign;

import org.jspecify.annotations.NullMarked;
