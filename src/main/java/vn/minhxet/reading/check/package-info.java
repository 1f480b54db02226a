/**
 * What no single cell shows: rows against each other, against the period, and the tree of organizations.
 *
 * <p>Open {@link vn.minhxet.reading.check.FactsCheck} first. Nothing may be here that reads a file.
 *
 * <pre>{@code
 * FactsCheck → DuplicateCheck, ReferenceCheck, TreeCheck, RowCheck, FindingCheck, PeriodCheck; PlausibilityCheck, ContradictionCheck, HeadCheck warn
 * }</pre>
 */
@NullMarked
package vn.minhxet.reading.check;

import org.jspecify.annotations.NullMarked;
