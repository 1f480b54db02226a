/**
 * The rows of a year as they were entered, and the one description of their tables: what a column is called, in what it is
 * measured, what bounds it and what an empty cell means. Readers, writers, the template, messages and the schema of HTTP all
 * follow that description.
 *
 * <p>Open {@link vn.minhxet.facts.Tables} first. Nothing may be here that reads a file or knows a rulebook.
 * A new column of members: its words in both files of messages, its line in {@link vn.minhxet.facts.Tables}, its function in
 * {@link vn.minhxet.facts.MemberRow}, a number also its place in {@link vn.minhxet.facts.MemberPage}; where rules read it,
 * {@code rule.Member} and {@code subject.MemberYear} too.
 *
 * <pre>{@code
 * Tables.MEMBERS.column("tasksExceeded").heading().vi()  // Số nhiệm vụ vượt mức
 * }</pre>
 *
 * <p><b>For speed.</b> Members stand on pages of plain numbers ({@link vn.minhxet.facts.MemberRowList},
 * {@link vn.minhxet.facts.MemberPage}), id and name as UTF-8 ({@link vn.minhxet.facts.IdAndName}, {@link vn.minhxet.facts.Utf8},
 * {@link vn.minhxet.facts.MemberCode}); {@link vn.minhxet.facts.MemberRow} says where and is made on demand. Together with reading
 * ahead, a country took 9.6 s in place of 14.4 s on 2026-11-28, and 1.2 GB in place of 1.9 GB until read, which an object for each
 * member took (decision 22). {@code MemberRowListTest} holds the pages equal to a plain list.
 */
@NullMarked
package vn.minhxet.facts;

import org.jspecify.annotations.NullMarked;
