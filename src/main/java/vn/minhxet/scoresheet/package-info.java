/**
 * A score sheet as its authors mean it (phiếu chấm điểm): criteria with their maxima, and the way in which the points of
 * each are given. 366-QĐ/TW fixes the two parts and the criteria; upper committees fix the points (annexes 1 to 5, 43-HD
 * 1.2), so a sheet is data of a rulebook.
 *
 * <p>Open {@link vn.minhxet.scoresheet.ScoreSheet} first. Nothing may be here that reads a file or the facts of a year:
 * {@code rulebook.description} reads sheets, {@code score} works the points out.
 *
 * <pre>{@code
 * sheet.item("A1.2").orElseThrow().maximum()  // sheet.leader.A1.2, a parameter
 * }</pre>
 */
@NullMarked
package vn.minhxet.scoresheet;

import org.jspecify.annotations.NullMarked;
