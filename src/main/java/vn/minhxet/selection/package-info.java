/**
 * Who of a graded year is meant: by result, within an organization, by id or by name, and in which order (chọn đối tượng).
 *
 * <p>Open {@link vn.minhxet.selection.Selection} first: it is what {@code grade --only NEEDS_DECISION --in CB1 --sort NAME}
 * asks for. {@link vn.minhxet.selection.SubjectSearch} finds one subject by what somebody typed, with accents or without.
 *
 * <p>What is chosen changes no result: a quota counts all, whoever is shown. No words and no output stand here.
 */
@NullMarked
package vn.minhxet.selection;

import org.jspecify.annotations.NullMarked;
