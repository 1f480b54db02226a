/**
 * A witness over HTTP (C2SP tlog-witness): one address, by which other ledgers ask for cosignatures.
 *
 * <p>Open {@link vn.minhxet.api.witness.WitnessResource} first. It is served only where {@code serve} is told to; statuses and
 * texts are those of the specification, and no others may be here.
 *
 * <pre>{@code
 * curl --data-binary @yeu-cau.txt http://127.0.0.1:8366/add-checkpoint
 * }</pre>
 */
@NullMarked
package vn.minhxet.api.witness;

import org.jspecify.annotations.NullMarked;
