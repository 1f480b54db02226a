/**
 * The rows of a year as they were entered, and the one description of their tables: what a column is called, in what it is
 * measured, what bounds it and what an empty cell means. Readers, writers, the template, messages and the schema of HTTP all
 * follow that description.
 *
 * <p>Open {@link vn.minhxet.facts.Tables} first. Nothing may be here that reads a file or knows a rulebook.
 * A new column of members: its words in both files of messages, its line in {@link vn.minhxet.facts.Tables}, its field in
 * {@link vn.minhxet.facts.MemberRow}; where rules read it, also {@code rule.Member} and {@code subject.MemberYear}.
 *
 * <pre>{@code
 * Tables.MEMBERS.column("tasksExceeded").heading().vi()  // Số nhiệm vụ vượt mức
 * }</pre>
 *
 * <p><b>For speed.</b> Members stand on pages of plain numbers ({@link vn.minhxet.facts.MemberRowList},
 * {@link vn.minhxet.facts.MemberPage}), id and name as UTF-8 ({@link vn.minhxet.facts.IdAndName}, {@link vn.minhxet.facts.Utf8},
 * {@link vn.minhxet.facts.MemberCode}); {@link vn.minhxet.facts.MemberRow} says where and is made on demand. On 2026-11-28,
 * together with reading ahead, a country took 1.1 to 1.3 times less of the processor, a third less heap until read and no
 * collection of the whole heap (decision 22) than with an object for each member. {@code MemberRowListTest} holds the pages equal to a plain list.
 */
@NullMarked
package vn.minhxet.facts;

import org.jspecify.annotations.NullMarked;
