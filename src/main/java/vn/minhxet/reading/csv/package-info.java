/**
 * A folder of CSV files. There are two ways from a cell to a row: {@link vn.minhxet.reading.csv.CsvTableReader} goes row by row
 * through {@code reading.table}, and {@link vn.minhxet.reading.csv.ParallelCsvReader} reads a large file in parts, several at a
 * time, with {@link vn.minhxet.reading.csv.FastCellParser}, as long as everything in it is usual. From the first part that is not,
 * the plain way goes on.
 *
 * <p>Open {@link vn.minhxet.reading.csv.CsvTableReader} first. No other kind of file may be here.
 *
 * <pre>{@code
 * members.csv, 800 MB → parts of 2 MB → rows
 * }</pre>
 *
 * <p><b>For speed.</b> A country is read and checked in 5.5 s and 2 GB; the plain way alone takes 56 s of processor time and
 * 5 GB (decision 15). Parts are parsed while the next are read, no more of them than keep the processors busy: what is held
 * when garbage is collected soon counts as old, and with sixteen parts each reading of a country filled the heap of 2 GB
 * (decision 22, 2026-11-28). {@code ParallelCsvReaderTest} holds both ways equal on random files cut anywhere.
 */
@NullMarked
package vn.minhxet.reading.csv;

import org.jspecify.annotations.NullMarked;
