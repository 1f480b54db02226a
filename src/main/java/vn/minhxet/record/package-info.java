/**
 * The record of a year (hồ sơ đánh giá, xếp loại): campaigns, versions of facts, runs and steps, each an entry of the
 * ledger. The one door to it: what changes goes through permission, step and entry in one transaction.
 *
 * <p>Open {@link vn.minhxet.record.OfficeRecord} first, then {@link vn.minhxet.record.RecordEntry}: what the ledger hashes.
 * Nothing may be here that speaks HTTP or reads a command line, and no SQL. What entries and contents hold is public for
 * ever: later programs read and verify them.
 *
 * <pre>{@code
 * try (OfficeRecord record = OfficeRecord.open(location, keys, clock)) {
 *     record.importFacts("2025", facts, Optional.empty(), actor);
 *     record.run("2025", actor);
 *     record.take("2025", step, actor);
 * }
 * }</pre>
 */
@NullMarked
package vn.minhxet.record;

import org.jspecify.annotations.NullMarked;
