/**
 * A ledger that nobody can rewrite unseen, as values: entries are bytes, a Merkle tree commits to them and to their order,
 * a signed checkpoint to the tree, and a proof shows one entry in it. Formats of others, so that tools of others read them:
 * RFC 6962 and, of C2SP, signed-note, tlog-checkpoint, tlog-cosignature, tlog-policy, tlog-proof and tlog-tiles (decision 35).
 *
 * <p>Open {@link vn.minhxet.ledger.LedgerTree} first, then {@link vn.minhxet.ledger.Checkpoint} and
 * {@link vn.minhxet.ledger.LedgerProof}. Nothing may be here that knows what an entry means, no database, no library but
 * Java, and no file but in a method that is given its path. Every type is immutable and safe for any thread; what does not
 * follow a format is a {@link vn.minhxet.ledger.LedgerFormatException} with its kind, what follows it and does not hold is
 * an answer {@code false} or a finding.
 *
 * <pre>{@code
 * LedgerTree tree = LedgerTree.empty().plus(LedgerHash.leaf(entry));
 * String checkpoint = signer.sign(new Checkpoint(signer.name(), tree.size(), tree.root()).text());
 * }</pre>
 */
@NullMarked
package vn.minhxet.ledger;

import org.jspecify.annotations.NullMarked;
