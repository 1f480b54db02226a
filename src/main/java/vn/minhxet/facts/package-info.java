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
 * <p><b>For speed.</b> {@link vn.minhxet.facts.MemberRow} packs a member into 80 bytes, id and name as UTF-8 shared by many
 * ({@link vn.minhxet.facts.IdAndName}, {@link vn.minhxet.facts.Utf8}, {@link vn.minhxet.facts.MemberCode}): a country of
 * 5.6 million members fits 2 GB, which rows of plain objects did not (decision 15). {@code MemberRowTest} holds it equal to
 * what was entered.
 */
@NullMarked
package vn.minhxet.facts;

import org.jspecify.annotations.NullMarked;
