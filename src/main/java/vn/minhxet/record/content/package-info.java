/**
 * What a record stores beside its entries (nội dung lưu của hồ sơ): facts, rulebooks and results, each as bytes that are named by
 * their SHA-256, and the one way in which values of a record are written as JSON.
 *
 * <p>Open {@link vn.minhxet.record.content.StoredContent} first. The forms are public for ever: a replay compares their bytes.
 * Nothing may be here that knows the database, the ledger or a campaign.
 *
 * <pre>{@code
 * StoredContent content = FactsContent.of(facts)   // content.hash() names it for ever
 * }</pre>
 */
@NullMarked
package vn.minhxet.record.content;

import org.jspecify.annotations.NullMarked;
