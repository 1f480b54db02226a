/**
 * The rows of the record in a database (các bảng của hồ sơ): SQL that SQLite and PostgreSQL both understand, tables,
 * transactions, migrations.
 *
 * <p>Open {@link vn.minhxet.store.RecordDatabase} first. Nothing may be here that knows what an entry says, who may
 * take a step or what a hash covers: that is the record's.
 *
 * <pre>{@code
 * try (RecordDatabase database = RecordDatabase.open(DatabaseLocation.of("minhxet.db"))) {
 *     database.write(rows -> rows.append(new EntryRow(…)));
 * }
 * }</pre>
 */
@NullMarked
package vn.minhxet.store;

import org.jspecify.annotations.NullMarked;
