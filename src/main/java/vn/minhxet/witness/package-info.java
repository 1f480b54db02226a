/**
 * A committee that witnesses the ledgers of others (chứng kiến sổ của cấp dưới): its key, and what it last cosigned of each ledger,
 * as files in a folder of its own.
 *
 * <p>Open {@link vn.minhxet.witness.WitnessRegister} first. Which checkpoint gets a cosignature, {@code ledger.Witness} says;
 * nothing may be here that decides it again, no database and no HTTP.
 *
 * <pre>{@code
 * Witness.Answer answer = WitnessRegister.open(folder).accept(WitnessRequest.parse(text), Clock.systemUTC());
 * }</pre>
 */
@NullMarked
package vn.minhxet.witness;

import org.jspecify.annotations.NullMarked;
