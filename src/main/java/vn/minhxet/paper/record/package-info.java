/**
 * Papers of what is in a record (giấy tờ lập từ hồ sơ): decisions with the number and day that were recorded, changes, notices,
 * slips with their proof. Everything on them comes from entries and stored runs; printed again years later a paper says the
 * same, save what was erased since.
 *
 * <p>Open {@link vn.minhxet.paper.record.RecordPapers} first. Nothing may be here that enters anything in the record, and no
 * file format.
 *
 * <pre>{@code
 * new RecordPapers(years, Language.VI).of("2025", PaperRequest.of(PaperKind.DECISION))
 * }</pre>
 */
@NullMarked
package vn.minhxet.paper.record;

import org.jspecify.annotations.NullMarked;
