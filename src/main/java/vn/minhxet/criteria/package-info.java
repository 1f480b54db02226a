/**
 * A rulebook made of a table of criteria in Excel, for authors who do not program (bảng tiêu chí): read strictly, with
 * problems by cell, checked like every rulebook, and written as plain YAML that can be edited on.
 *
 * <p>Open {@link vn.minhxet.criteria.NewRulebook} first. No rule text is made here: rules are those of the rulebook that
 * it extends.
 *
 * <pre>{@code
 * NewRulebook.create(Path.of("criteria.xlsx"), rules, "hue-mau", "366-qd-tw")
 * }</pre>
 */
@NullMarked
package vn.minhxet.criteria;

import org.jspecify.annotations.NullMarked;
