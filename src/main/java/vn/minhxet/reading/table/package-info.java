/**
 * One table while it is read, whatever the kind of file: headings, cells, rows, and where each row stands.
 *
 * <p>Open {@link vn.minhxet.reading.table.SheetReader} first. No kind of file may be known here; problems are reported, never thrown.
 *
 * <pre>{@code
 * new CellParser(TableSource.Form.CSV, limits)
 * }</pre>
 *
 * <p><b>For speed.</b> {@link vn.minhxet.reading.table.HashIndex}, {@link vn.minhxet.reading.table.MemberIdIndex} and
 * {@link vn.minhxet.reading.table.TextPool} find ids and texts by their UTF-8 without making text (decision 15); hashes are drawn
 * anew in each process, so that nobody can choose ids that collide ({@code ChosenIdsTest}).
 */
@NullMarked
package vn.minhxet.reading.table;

import org.jspecify.annotations.NullMarked;
